package ipledger.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import ipledger.rule.Citation;
import ipledger.rule.Provision;
import ipledger.rule.Reach;
import ipledger.rule.Rule;
import ipledger.rule.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rulebook: every rule has its texts, its test and its place")
class LawTest {
    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    @Test
    void every_rule_has_both_texts_with_the_same_places() {
        for (var rule : Law.ALL.rules()) {
            var places = LANGUAGES.stream()
                    .map(language -> Violation.pattern(language, idOf(rule)))
                    .map(pattern -> Pattern.compile("\\{(\\d+)}")
                            .matcher(pattern)
                            .results()
                            .map(match -> match.group(1))
                            .collect(Collectors.toCollection(TreeSet::new)))
                    .toList();
            assertThat(places.get(0)).as(idOf(rule)).isEqualTo(places.get(1));
            assertThat(places.get(0))
                    .as(idOf(rule))
                    .isEqualTo(IntStream.range(0, places.get(0).size())
                            .mapToObj(Integer::toString)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void no_foreign_right_is_told_of_a_chinese_text() {
        assertThat(Law.ALL.rules())
                .extracting(Rule::provision)
                .filteredOn(provision -> provision.reach() != Reach.CHINESE_RIGHTS)
                .extracting(Provision::basis)
                .containsOnly(Citation.OF_THE_REGISTER);
    }

    @Test
    void no_text_is_without_a_rule() {
        for (var language : LANGUAGES) {
            var texts = ResourceBundle.getBundle("ipledger.rule.rules", language).keySet().stream()
                    .map(key -> key.substring("rule.".length()))
                    .toList();
            assertThat(texts)
                    .containsExactlyInAnyOrderElementsOf(Law.ALL.rules().stream()
                            .map(LawTest::idOf)
                            .distinct()
                            .toList());
        }
    }

    @Test
    void every_rule_class_has_a_test_of_its_name_that_names_its_id() throws ClassNotFoundException {
        for (var rule : Law.ALL.rules())
            assertThat(Class.forName(rule.getClass().getName() + "Test")
                            .getAnnotation(DisplayName.class)
                            .value())
                    .contains(idOf(rule));
    }

    @Test
    void every_rule_class_is_in_the_law() {
        var written = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("ipledger").stream()
                        .filter(one -> one.isAssignableTo(Rule.class) && one.isRecord())
                        .map(JavaClass::getName)
                        .toList();
        assertThat(Law.ALL.rules().stream()
                        .map(rule -> rule.getClass().getName())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void the_catalogue_is_what_the_code_says() throws IOException {
        var file = Path.of("..", "ops", "docs", "rules.md");
        if (System.getProperty("ipledger.docs", "").equals("write")) Files.writeString(file, RuleCatalogue.text());
        assertThat(Files.readString(file))
                .as("stale: run the tests with -Dipledger.docs=write")
                .isEqualTo(RuleCatalogue.text());
    }

    @Test
    void the_coverage_names_every_rule_and_no_other() throws IOException {
        var named = Pattern.compile(
                        "\\b(?:RIGHT|TITLE|LICENCE|CONTRIBUTION|PLEDGE|VALUATION|IMPLEMENTATION|FREEZE|DEFECT"
                                + "|RECTIFY|NOTICE)-\\d\\d\\b")
                .matcher(Files.readString(Path.of("..", "ops", "docs", "law-coverage.md")))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named)
                .isEqualTo(Law.ALL.rules().stream().map(LawTest::idOf).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void the_coverage_leaves_nothing_for_another_day() throws IOException {
        assertThat(Files.readString(Path.of("..", "ops", "docs", "law-coverage.md"))
                        .lines())
                .filteredOn(line -> line.startsWith("|"))
                .allSatisfy(row -> assertThat(row).doesNotContainPattern("(?i)\\|\\s*(later|todo|planned)\\b"))
                .allSatisfy(row -> assertThat(row.split("\\|", -1)[2]).isNotBlank());
    }

    @Test
    void what_is_wrong_with_a_field_is_said_in_both_languages() {
        var texts = LANGUAGES.stream()
                .map(language -> ResourceBundle.getBundle("ipledger.rule.invalid", language)
                        .keySet())
                .toList();
        assertThat(texts.get(0)).isEqualTo(texts.get(1)).isNotEmpty();
    }

    private static String idOf(Rule<?> rule) {
        return rule.provision().id();
    }
}
