package ipledger.app.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("目标 Target files are read strictly, and what is wrong is told with file and line")
class TargetFileTest {
    @TempDir
    Path folder;

    @Test
    void the_policies_that_are_kept_can_be_read() {
        var policies = TargetFile.all(Path.of("..", "seeds", "targets"));

        assertThat(policies).extracting(TargetFile::policy).contains("hengyang-2010-24", "fourteenth-plan");
        assertThat(policies.stream().flatMap(policy -> policy.targets().stream()))
                .hasSizeGreaterThan(10);
    }

    @Test
    void a_figure_that_there_is_none_of_is_named_with_its_line() throws IOException {
        refused(TargetText.RIGHT.replace("patent-applications", "patents"), "wrong.yaml:7: there is no figure patents");
    }

    @Test
    void so_is_a_dimension() throws IOException {
        refused(
                TargetText.RIGHT.replace("{inside:", "{bank:"),
                "wrong.yaml:8: patent-applications has no dimension bank");
    }

    @Test
    void so_is_a_filter_that_matches_nothing() throws IOException {
        refused(TargetText.RIGHT.replace(": inside}", ": nowhere}"), "wrong.yaml:8: no inside is called nowhere");
    }

    @Test
    void so_are_days_and_numbers_and_fields() throws IOException {
        refused(TargetText.RIGHT.replace("2015-12-31", "2010-12-31"), "wrong.yaml:10: by 2010-12-31 is before");
        refused(TargetText.RIGHT.replace("2011-01-01", "2011-13-01"), "wrong.yaml:9: from: no day");
        refused(TargetText.RIGHT.replace("10000", "many"), "wrong.yaml:11: at-least: no number many");
        refused(TargetText.RIGHT.replace("source:", "sauce:"), "wrong.yaml:12: unknown field sauce");
        refused(TargetText.RIGHT.replace("    source: s\n", ""), "wrong.yaml:5: the field source is missing");
        refused("policy: [", "wrong.yaml:");
    }

    @Test
    void a_target_falls_or_has_a_most_and_others_values_stand_beside_it() throws IOException {
        var file = folder.resolve("right.yaml");
        Files.writeString(file, TargetText.RIGHT.replace("at-least: 10000", "at-most: 3\n    reference: {2020: 44.9}"));
        var target = TargetFile.of(file).targets().getFirst();
        assertThat(target.direction()).isEqualTo(Target.Direction.FALLING);
        assertThat(target.reference()).containsEntry("2020", "44.9");
        refused(
                TargetText.RIGHT.replace("at-least: 10000", "trend: sideways"),
                "wrong.yaml:11: trend: rising or falling");
        refused(
                TargetText.RIGHT.replace("at-least: 10000", "at-least: 1\n    at-most: 3"),
                "wrong.yaml:5: one of at-least");
        refused(
                TargetText.RIGHT.replace("at-least: 10000", "trend: rising\n    reference: {soon: 3}"),
                "wrong.yaml:12: reference: no year");
    }

    private void refused(String text, String why) throws IOException {
        var file = folder.resolve("wrong.yaml");
        Files.writeString(file, text);
        assertThatThrownBy(() -> TargetFile.of(file))
                .isInstanceOf(TargetFile.Wrong.class)
                .hasMessageStartingWith(why);
    }
}
