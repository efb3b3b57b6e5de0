package ipledger.projection.feed;

import ipledger.ledger.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * 摘要. One SHA-256 over all tables of a generation, and where two generations differ. A table is known by the number of its
 * rows and the sums of their hashes, which the database makes without putting millions of rows in order.
 */
final class Digests {
    /** Of differing rows, so many are shown, so much of each. */
    private static final int EXAMPLES = 20;

    private static final int EXAMPLE_LENGTH = 200;

    /** Rows may be alike, so they are added up and not taken against each other. */
    private static final String SUMS = "select count(*) || ' ' || coalesce(sum(hashtextextended(r, 0)), 0) || ' '"
            + " || coalesce(sum(hashtextextended(r, 1)), 0) from (select t::text as r from ";

    private Digests() {}

    /** Within a transaction, in constant memory. */
    static String of(ReadModel model, Tables tables) {
        var sums = model.digested().stream()
                .map(table -> table + " "
                        + tables.jdbc()
                                .queryForObject(SUMS + tables.schema() + "." + table + " t offset 0) d", String.class))
                .collect(Collectors.joining("\n"));
        return HexFormat.of().formatHex(Sha256.of(sums.getBytes(StandardCharsets.UTF_8)));
    }

    /** 差异. */
    record Difference(long rows, List<String> examples) {}

    static Difference between(ReadModel model, Tables before, Tables after) {
        long rows = 0;
        var examples = new ArrayList<String>();
        for (var each : model.digested()) {
            rows += only(each, before, after, "before", examples);
            rows += only(each, after, before, "after", examples);
        }
        return new Difference(rows, examples);
    }

    private static long only(String table, Tables here, Tables there, String word, List<String> examples) {
        var rows = "from (select t::text as r from " + here.schema() + "." + table + " t except select t::text from "
                + there.schema() + "." + table + " t) d";
        var count = here.jdbc().queryForObject("select count(*) " + rows, Long.class);
        here.jdbc()
                .queryForList(
                        "select left(r, " + EXAMPLE_LENGTH + ") " + rows + " order by r limit " + EXAMPLES,
                        String.class)
                .forEach(row -> {
                    if (examples.size() < EXAMPLES) examples.add(word + " " + table + " " + row);
                });
        return count == null ? 0 : count;
    }
}
