package ipledger.app.imports.cngazette;

import static org.assertj.core.api.Assertions.assertThat;

import ipledger.app.imports.ReadFile;
import ipledger.app.imports.ReadRecord.Reason;
import ipledger.app.imports.cngazette.Announcement.Matter;
import ipledger.asset.Asset;
import ipledger.asset.RightStatus;
import ipledger.event.AssetKind;
import ipledger.event.RightEvent.Extent;
import ipledger.event.RightEvent.RightGranted;
import ipledger.event.RightEvent.RightInvalidated;
import ipledger.event.RightEvent.RightRevoked;
import ipledger.event.SourceRecord;
import ipledger.identifier.PatentApplicationNumber;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        var kept = Set.of("C32", "C35");
        var ending = Files.readAllLines(ReadFile.root().resolve("seeds/reference/cn-legal-event-codes.tsv")).stream()
                .map(line -> List.of(line.split("\t", -1)))
                .filter(row -> row.get(1).equals("-"))
                .map(List::getFirst)
                .filter(code -> GazetteTables.of(code).matter() == Matter.NOTE)
                .collect(Collectors.toSet());
        assertThat(ending).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "RW01, RightRevoked, WHOLE, REVOKED",
        "C28, RightRevoked, WHOLE, REVOKED",
        "RP01, RightRevoked, PART, IN_FORCE",
        "C26, RightRevoked, PART, IN_FORCE",
        "IW01, RightInvalidated, WHOLE, INVALIDATED",
        "IP01, RightInvalidated, PART, IN_FORCE",
    })
    void a_revocation_an_invalidation_and_a_loss_of_a_part_are_told_apart(
            String code, String event, Extent extent, RightStatus status) {
        var faults = new ArrayList<Reason>();
        var record = new GazetteRecord(
                PatentApplicationNumber.of("85100001.0"),
                code,
                "",
                "维持有效的权利要求:1-3;",
                new SourceRecord("CN-PRSS-10", code, 0, Optional.empty()),
                LocalDate.parse("1995-06-07"),
                Optional.empty());
        var told = Announcing.read(record, faults).facts().getFirst();
        assertThat(faults).isEmpty();
        assertThat(told.getClass().getSimpleName()).isEqualTo(event);
        var extentTold = switch (told) {
            case RightRevoked e -> e.extent();
            case RightInvalidated e -> e.extent();
            default -> throw new AssertionError(told.toString());
        };
        assertThat(extentTold).isEqualTo(extent);
        var granted = new RightGranted(
                record.asset(),
                AssetKind.INVENTION,
                "一种阀门",
                List.of(),
                Optional.of(LocalDate.parse("1985-04-01")),
                Optional.empty(),
                Optional.empty(),
                LocalDate.parse("1988-01-01"),
                record.provenance());
        var right = Asset.evolve(Asset.evolve(Asset.unregistered(record.asset()), granted), told)
                .right();
        assertThat(right.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20211210", "2021.12.10", "2021-12-10", "2021年12月10日", "2021/12/10"})
    void a_day_is_read_as_offices_write_it(String written) {
        assertThat(OfficeDay.read("x", written, List.of()))
                .hasValueSatisfying(day -> assertThat(day).isEqualTo("2021-12-10"));
    }
}
