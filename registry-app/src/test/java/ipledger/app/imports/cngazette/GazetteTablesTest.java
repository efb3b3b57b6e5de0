package ipledger.app.imports.cngazette;

import static org.assertj.core.api.Assertions.assertThat;

import ipledger.app.imports.ReadFile;
import ipledger.app.imports.cngazette.Announcement.Matter;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The gazette's codes and labels are data")
class GazetteTablesTest {
    /** Chinese items before and after bear one label for all; English ones have a label for each. */
    private static final Set<Label> OF_ENGLISH_ALONE = Set.of(Label.HOLDER_BEFORE, Label.HOLDER_AFTER);

    @ParameterizedTest
    @EnumSource(Label.class)
    void every_label_is_written_in_both_languages(Label label) {
        assertThat(GazetteTables.writtenLabels()).containsKey(label);
        var written = Objects.requireNonNull(GazetteTables.writtenLabels().get(label));
        assertThat(written.english()).isNotEmpty();
        assertThat(written.chinese().isEmpty()).isEqualTo(OF_ENGLISH_ALONE.contains(label));
    }

    @ParameterizedTest
    @EnumSource(Matter.class)
    void every_matter_has_a_code(Matter matter) {
        assertThat(GazetteTables.announcements().values())
                .extracting(Announcement::matter)
                .contains(matter);
    }

    @Test
    void every_code_that_ends_a_right_ends_it_here_or_is_listed() throws Exception {
        var kept = Set.of("C26", "C32", "C35", "RP01");
        var ending = Files.readAllLines(ReadFile.root().resolve("seeds/reference/cn-legal-event-codes.tsv")).stream()
                .map(line -> List.of(line.split("\t", -1)))
                .filter(row -> row.get(1).equals("-"))
                .map(List::getFirst)
                .filter(code -> GazetteTables.of(code).matter() == Matter.NOTE)
                .collect(Collectors.toSet());
        assertThat(ending).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20211210", "2021.12.10", "2021-12-10", "2021年12月10日", "2021/12/10"})
    void a_day_is_read_as_offices_write_it(String written) {
        assertThat(OfficeDay.read("x", written, List.of()))
                .hasValueSatisfying(day -> assertThat(day).isEqualTo("2021-12-10"));
    }
}
