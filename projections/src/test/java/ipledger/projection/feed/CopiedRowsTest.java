package ipledger.projection.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ipledger.projection.ReadSide;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

@DisplayName("What is copied into a table is what was given")
class CopiedRowsTest {
    private static final List<String> AWKWARD = List.of(
            "",
            "\\N",
            "\\.",
            "a\tb\nc\rd",
            "back\\slash and \"quotes\"",
            "{braces, commas}",
            "NULL",
            "湘南阀门 𠮷");

    private final ReadSide side = ReadSide.unbuilt();
    private final Tables tables = new Tables(side.jdbc(), "public");

    @Test
    void whatever_a_text_contains() {
        side.jdbc().execute("create table said (place integer, one text, many text[])");
        CopiedRows.into(
                tables,
                "said (place, one, many)",
                IntStream.range(0, AWKWARD.size()).boxed().toList(),
                (to, place) -> to.whole(place).text(AWKWARD.get(place)).texts(AWKWARD));
        assertThat(side.jdbc().queryForList("select one from said order by place", String.class))
                .isEqualTo(AWKWARD);
        assertThat(side.jdbc().queryForList("select distinct unnest(many) from said", String.class))
                .containsExactlyInAnyOrderElementsOf(AWKWARD);
    }

    @Test
    void nothing_is_nothing_and_the_end_of_time_is_infinity() {
        side.jdbc().execute("create table kept (a text, b text[], c date, d timestamptz, e numeric, f boolean)");
        CopiedRows.into(tables, "kept (a, b, c, d, e, f)", List.of(1), (to, any) -> to.text(null)
                .texts(null)
                .day(null)
                .moment(Instant.MAX)
                .decimal(null)
                .bool(true));
        CopiedRows.into(tables, "kept (a, b, c, d, e, f)", List.of(2), (to, any) -> to.text("")
                .texts(List.of())
                .day(LocalDate.parse("2026-03-10"))
                .moment(Instant.parse("2026-03-10T02:00:00.123456Z"))
                .decimal(new BigDecimal("12.50"))
                .bool(false));
        assertThat(side.jdbc()
                        .queryForList("select (a, b, c, d at time zone 'UTC', e, f)::text from kept", String.class))
                .containsExactly(
                        "(,,,infinity,,t)", "(\"\",{},2026-03-10,\"2026-03-10 02:00:00.123456\",12.50,f)");
    }

    @Test
    void more_than_is_sent_at_once() {
        side.jdbc().execute("create table long (text text)");
        var text = "衡阳".repeat(10_000);
        CopiedRows.into(tables, "long (text)", IntStream.range(0, 20).boxed().toList(), (to, any) -> to.text(text));
        assertThat(side.jdbc().queryForObject("select count(*) from long where text = ?", Long.class, text))
                .isEqualTo(20);
    }

    @Test
    void what_the_table_refuses_is_told_and_the_connection_goes_on() {
        side.jdbc().execute("create table few (place integer primary key)");
        assertThatThrownBy(() -> CopiedRows.into(tables, "few (place)", List.of(1L, 1L), CopiedRows::whole))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> CopiedRows.into(tables, "few (place)", List.of(1L), (to, any) -> {
                    throw new IllegalStateException("cannot be written");
                }))
                .hasMessageContaining("cannot be written");
        CopiedRows.into(tables, "few (place)", List.of(1L), CopiedRows::whole);
        assertThat(side.jdbc().queryForObject("select count(*) from few", Long.class))
                .isEqualTo(1);
    }
}
