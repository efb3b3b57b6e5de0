package ipledger.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every figure has one name, a text in both languages, and its place in the catalogue")
class FiguresTest {
    private static final Path CATALOGUE = Path.of("..", "ops", "docs", "figures.md");

    @Test
    void names_are_unique() {
        assertThat(Figures.all().stream().map(Figure::name)).doesNotHaveDuplicates();
    }

    @Test
    void a_dimension_is_known_by_its_text() {
        for (var dimension : Dimension.values())
            assertThat(Dimension.of(dimension.text())).contains(dimension);
    }

    @Test
    void a_deed_has_a_word_in_both_languages() {
        for (var deed : Deed.values())
            for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH))
                assertThat(FigureText.ofValue(Dimension.DEED, deed.text(), locale))
                        .isPresent();
    }

    @Test
    void rates_of_nothing_have_no_value() {
        var none = new Answer.Cell(List.of(), Optional.of(Fraction.ZERO), Optional.of(Fraction.ZERO), 0, false);

        assertThat(none.value()).isEmpty();
    }

    @Test
    void a_rate_is_rounded_half_up_only_when_it_is_shown() {
        assertThat(Unit.PERCENT.shown(Fraction.of("1/8"))).isEqualTo("12.5 %");
        assertThat(Unit.PERCENT.number(Fraction.of("1/8"))).isEqualTo("12.5");
        assertThat(Unit.PERCENT.shown(Fraction.of("1/16"))).isEqualTo("6.3 %");
        assertThat(Unit.COUNT.shown(Fraction.of("3"))).isEqualTo("3");
        assertThat(Unit.COUNT.shown(Fraction.of("1/3"))).isEqualTo("0.33");
    }

    @Test
    void periods_are_named_and_end_on_their_last_day() {
        var day = LocalDate.of(2024, 2, 10);

        assertThat(Dimension.PLAN.periodOf(day)).isEqualTo("2021-2025");
        assertThat(Dimension.QUARTER.periodOf(day)).isEqualTo("2024-Q1");
        assertThat(Dimension.MONTH.lastDayOfPeriod(day)).isEqualTo("2024-02-29");
        assertThat(Dimension.PLAN.lastDayOfPeriod(day)).isEqualTo("2025-12-31");
    }

    @Test
    void periods_are_counted_as_they_are_walked() {
        for (var period : List.of(Dimension.YEAR, Dimension.QUARTER, Dimension.MONTH, Dimension.PLAN))
            for (var from : List.of(LocalDate.of(2019, 12, 31), LocalDate.of(2020, 4, 1), LocalDate.of(2024, 2, 10))) {
                var to = LocalDate.of(2031, 1, 1);
                long walked = Stream.iterate(
                                from,
                                day -> !day.isAfter(to),
                                day -> period.lastDayOfPeriod(day).plusDays(1))
                        .count();
                assertThat(period.periodsWithin(from, to))
                        .as("%s %s", period, from)
                        .isEqualTo(walked);
            }
    }

    @Test
    void the_catalogue_is_what_the_code_says() throws Exception {
        if (System.getProperty("ipledger.docs", "").equals("write")) Files.writeString(CATALOGUE, catalogue());

        assertThat(CATALOGUE)
                .as("stale: run the tests with -Dipledger.docs=write")
                .content()
                .isEqualTo(catalogue());
    }

    private static String catalogue() {
        return """
                # 指标目录 Catalogue of figures

                Generated from the code; a test fails when it is stale. Numbers are exact fractions and are rounded half up only when they are
                shown. An empty denominator shows none. A figure bears the version of its definition, the effective date (the last day of the
                period), the knowledge date, the ledger position and the size of its population.

                %s
                """.formatted(Figures.all().stream().map(FiguresTest::entry).collect(Collectors.joining("\n")));
    }

    private static String entry(Figure figure) {
        var zh = FigureText.of(figure, Locale.SIMPLIFIED_CHINESE);
        var en = FigureText.of(figure, Locale.ENGLISH);
        return """
                ## `%s` v%d: %s, %s

                | | 中文 | English |
                |---|---|---|
                | 分子 numerator | %s | %s |
                | 分母 denominator | %s | %s |
                | 总体 population | %s | %s |
                | 期间 period | %s | %s |
                | 口径 basis | %s | %s |
                | 附注 notes | %s | %s |
                | 单位 unit | %s | %s |
                | 维度 dimensions | %s | `%s` |
                """.formatted(
                figure.name(),
                figure.version(),
                zh.title(),
                en.title(),
                zh.numerator(),
                en.numerator(),
                zh.denominator(),
                en.denominator(),
                zh.population(),
                en.population(),
                zh.period(),
                en.period(),
                String.join("；", zh.basis()),
                String.join("; ", en.basis()),
                String.join("；", zh.notes()),
                String.join("; ", en.notes()),
                zh.unit(),
                en.unit(),
                dimensions(figure, Locale.SIMPLIFIED_CHINESE, "、"),
                figure.dimensions().stream().sorted().map(Dimension::text).collect(Collectors.joining("` `")));
    }

    private static String dimensions(Figure figure, Locale locale, String between) {
        return figure.dimensions().stream()
                .sorted()
                .map(dimension -> FigureText.of(dimension, locale))
                .collect(Collectors.joining(between));
    }
}
