package ipledger.projection.feed;

import ipledger.projection.feed.ReadModel.Digested;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** 摘要. One SHA-256 over all rows of a generation, in the order of their keys; and where two generations differ. */
final class Digests {
    /** Rows that the server hands over at once. */
    private static final int FETCH_ROWS = 2_000;

    /** Of differing rows, so many are shown, so much of each. */
    private static final int EXAMPLES = 20;

    private static final int EXAMPLE_LENGTH = 200;

    private Digests() {}

    /** Within a transaction, in constant memory. */
    static String of(ReadModel model, Tables tables) {
        var digest = sha256();
        for (var each : model.digested()) {
            digest.update((each.table() + "\n").getBytes(StandardCharsets.UTF_8));
            tables.jdbc()
                    .query(
                            connection -> {
                                var statement = connection.prepareStatement(tables.at(
                                        "select t::text from $." + each.table() + " t order by " + each.key()));
                                statement.setFetchSize(FETCH_ROWS);
                                return statement;
                            },
                            row -> {
                                digest.update((row.getString(1) + "\n").getBytes(StandardCharsets.UTF_8));
                            });
        }
        return HexFormat.of().formatHex(digest.digest());
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

    private static long only(Digested table, Tables here, Tables there, String word, List<String> examples) {
        var rows = "from (select t::text as r from " + here.schema() + "." + table.table()
                + " t except select t::text from " + there.schema() + "." + table.table() + " t) d";
        var count = here.jdbc().queryForObject("select count(*) " + rows, Long.class);
        here.jdbc()
                .queryForList(
                        "select left(r, " + EXAMPLE_LENGTH + ") " + rows + " order by r limit " + EXAMPLES,
                        String.class)
                .forEach(row -> {
                    if (examples.size() < EXAMPLES) examples.add(word + " " + table.table() + " " + row);
                });
        return count == null ? 0 : count;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
