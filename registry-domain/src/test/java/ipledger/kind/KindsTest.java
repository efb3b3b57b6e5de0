package ipledger.kind;

import static org.assertj.core.api.Assertions.assertThat;

import ipledger.event.AssetKind;
import ipledger.event.TermFacts;
import ipledger.event.TermFacts.AuthorKind;
import ipledger.event.TermFacts.PlantKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("资产种类 Every kind is described once, and its term follows the law of the day")
class KindsTest {
    private static final Path PAGE = Path.of("..", "ops", "docs", "kinds.md");

    private static Optional<LocalDate> day(String day) {
        return day == null || day.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    }

    private static TermFacts copyright(AuthorKind author, String died, String published, String completed) {
        return new TermFacts(
                Optional.of(author), day(died), day(published), day(completed), Optional.empty(), Optional.empty());
    }

    private static TermFacts layout(String completed, String exploited) {
        return new TermFacts(
                Optional.empty(), Optional.empty(), Optional.empty(), day(completed), day(exploited), Optional.empty());
    }

    private static TermFacts plant(PlantKind plant) {
        return new TermFacts(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(plant));
    }

    @ParameterizedTest(name = "{0} filed {1} granted {2}: {3}")
    @CsvSource({
        "INVENTION,     2015-08-07, 2018-05-04, 2035-08-06",
        "UTILITY_MODEL, 1999-09-06, 2000-05-04, 2009-09-05",
        "DESIGN,        2021-05-31, 2021-12-01, 2031-05-30",
        "DESIGN,        2021-06-01, 2021-12-01, 2036-05-31",
        "TRADEMARK,     2015-08-07, 2026-12-31, 2036-12-30",
        "TRADEMARK,     2015-08-07, 2027-01-01, 2036-12-31",
        "PLANT_VARIETY, 2020-01-02, 2025-05-31, 2040-05-30",
        "PLANT_VARIETY, 2020-01-02, 2025-06-01, 2045-05-31",
        "LAYOUT_DESIGN, 2026-05-12, 2026-10-14, 2036-05-11",
        "LAYOUT_DESIGN, 2026-05-12, 2026-10-15, 2036-05-11"
    })
    void runs_to_its_last_day(AssetKind kind, String filed, String granted, String lastDay) {
        assertThat(Kinds.of(kind).lastDay(new TermDates(day(filed), day(granted), TermFacts.NONE)))
                .isEqualTo(day(lastDay));
    }

    @ParameterizedTest
    @CsvSource({
        "WOODY_OR_VINE, 2025-05-31, 2045-05-30",
        "WOODY_OR_VINE, 2025-06-01, 2050-05-31",
        "OTHER,         2025-06-01, 2045-05-31"
    })
    void a_variety_runs_longer_where_it_is_woody(PlantKind plant, String granted, String lastDay) {
        assertThat(Kinds.of(AssetKind.PLANT_VARIETY)
                        .lastDay(new TermDates(Optional.empty(), day(granted), plant(plant))))
                .isEqualTo(day(lastDay));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-12, 2025-01-10, 2024-02-02, 2035-01-09",
        "2026-05-12, 2027-01-10, 2024-02-02, 2036-05-11",
        "2026-05-12, 2025-01-10, 2015-03-01, 2030-02-28"
    })
    void a_layout_design_begins_with_the_earlier_day_and_ends_fifteen_years_after_completion(
            String filed, String exploited, String completed, String lastDay) {
        assertThat(Kinds.of(AssetKind.LAYOUT_DESIGN)
                        .lastDay(new TermDates(day(filed), day("2026-11-02"), layout(completed, exploited))))
                .isEqualTo(day(lastDay));
    }

    @ParameterizedTest
    @CsvSource({
        "NATURAL_PERSON,   2001-03-04,           ,           , 2051-12-31",
        "NATURAL_PERSON,             , 2001-03-04,           ,           ",
        "LEGAL_PERSON,               , 2010-07-01, 2009-01-01, 2060-12-31",
        "LEGAL_PERSON,               ,           , 2009-01-01, 2059-12-31",
        "AUDIOVISUAL_WORK,           , 2070-01-01, 2009-01-01, 2059-12-31"
    })
    void a_copyright_runs_by_its_author(
            AuthorKind author, String died, String published, String completed, String lastDay) {
        for (var kind : List.of(AssetKind.WORK, AssetKind.SOFTWARE))
            assertThat(Kinds.of(kind)
                            .lastDay(new TermDates(
                                    Optional.empty(), Optional.empty(), copyright(author, died, published, completed))))
                    .isEqualTo(day(lastDay));
    }

    @Test
    void other_kinds_have_no_fixed_term() {
        for (var kind : List.of(AssetKind.GEOGRAPHICAL_INDICATION, AssetKind.DOMAIN_NAME, AssetKind.HERITAGE_ENTRY))
            assertThat(Kinds.of(kind).lastDay(new TermDates(day("2020-01-02"), day("2020-01-02"), TermFacts.NONE)))
                    .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025-09-07, 0", "2025-09-08, 5", "2025-10-08, 10", "2026-01-08, 25", "2026-02-07, 25"})
    void the_surcharge_is_five_per_cent_for_each_full_month(String paidOn, int percent) {
        assertThat(Kinds.of(AssetKind.INVENTION)
                        .maintenance()
                        .surchargePercentOn(LocalDate.parse("2025-08-07"), LocalDate.parse(paidOn)))
                .isEqualTo(percent);
    }

    @Test
    void every_kind_is_described() {
        assertThat(Kinds.all().stream().map(KindDescription::kind)).containsExactly(AssetKind.values());
    }

    @Test
    void the_page_is_what_the_code_says() throws IOException {
        if (System.getProperty("ipledger.docs", "").equals("write")) Files.writeString(PAGE, page());

        assertThat(PAGE)
                .as("stale: run the tests with -Dipledger.docs=write")
                .content()
                .isEqualTo(page());
    }

    private static String page() {
        var page = new StringBuilder("""
                # 资产种类 Kinds of assets

                Generated from the code; a test fails when it is stale. The term of a right is the law's of its decisive day; a
                source, a renewal or a compensation may state another. Acts take effect as the law of the kind has it.

                """);
        Kinds.all().forEach(kind -> page.append(section(kind)));
        return page.toString().stripTrailing() + "\n";
    }

    private static String section(KindDescription kind) {
        var rows = Stream.concat(
                Stream.of(
                        row("编号 identifier", kind.identifier()),
                        row("登记机关 office", kind.office()),
                        row("转让 transfer", effect(kind.kind().transferTakesEffect())),
                        row("许可 licence", kind.licence()),
                        row("质押 pledge", effect(kind.kind().pledgeArises())),
                        row("出资 contribution", effect(kind.kind().transferTakesEffect())),
                        row("维持 maintenance", maintenance(kind.maintenance())),
                        row("依据 basis", kind.basis())),
                kind.terms().isEmpty()
                        ? Stream.of(row("期限 term", "无固定期限 no fixed term"))
                        : kind.terms().stream().map(KindsTest::term));
        return "## " + kind.kind().text() + "\n\n| | |\n|---|---|\n" + String.join("", rows.toList()) + "\n";
    }

    private static String term(TermLaw law) {
        var from = law.from().equals(LocalDate.MIN) ? "" : law.from() + " ";
        var until = law.until().map(day -> " " + day).orElse("");
        var span = from.isEmpty() && until.isEmpty() ? "" : " (" + from + "–" + until + ")";
        return row("期限 term" + span, both(law.words()) + "; " + law.basis());
    }

    private static String effect(AssetKind.Effect effect) {
        return switch (effect) {
            case ON_REGISTRATION -> "登记生效 on registration";
            case ON_GAZETTE -> "公告生效 on the gazette";
            case BY_CONTRACT -> "合同生效 by contract";
            case NOT_ADMITTED -> "不得为之 not admitted";
        };
    }

    private static String maintenance(Maintenance maintenance) {
        var grace = maintenance
                .grace()
                .map(period -> ", 宽限 grace " + period.toTotalMonths() + " 个月 months")
                .orElse("");
        return switch (maintenance.regime()) {
            case ANNUITIES ->
                "年费 annuities" + grace
                        + (maintenance.surchargePercent() == 0
                                ? ""
                                : ", 每月滞纳金 surcharge a month " + maintenance.surchargePercent() + " %")
                        + "; " + maintenance.basis();
            case RENEWAL ->
                "续展 renewal for " + maintenance.renewedFor().orElseThrow().getYears() + " 年 years, 届满前 before the end "
                        + maintenance.window().orElseThrow().toTotalMonths() + " 个月 months" + grace + "; "
                        + maintenance.basis();
            case YEARLY_REGISTRATION -> "按年注册 yearly registration; " + maintenance.basis();
            case NONE -> "无需维持 none";
        };
    }

    private static String row(String what, Wording said) {
        return row(what, both(said));
    }

    private static String both(Wording said) {
        return said.chinese() + " " + said.english();
    }

    private static String row(String what, String said) {
        return "| " + what + " | " + said + " |\n";
    }
}
