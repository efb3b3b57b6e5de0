package ipledger.projection.feed;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;

/**
 * 批量写入. Rows on their way into a table, all of them in one COPY: its text form has a row a line, the columns between tabs,
 * {@code \N} for nothing. It costs the server a fraction of what as many statements do.
 */
public final class CopiedRows {
    /** So many characters are handed to the server at once. */
    private static final int PART = 1 << 16;

    private static final String NOTHING = "\\N";
    private static final char COLUMN_ENDS = '\t';
    private static final char ROW_ENDS = '\n';

    private final StringBuilder text = new StringBuilder();

    private CopiedRows() {}

    /**
     * Writes rows, within the transaction of the tables.
     *
     * @param table with its columns in brackets, in the order in which {@code filler} gives them
     * @param filler gives the columns of one row
     */
    public static <R> void into(
            Tables tables, String table, Collection<? extends R> rows, BiConsumer<CopiedRows, R> filler) {
        if (rows.isEmpty()) return;
        tables.jdbc().execute((ConnectionCallback<Long>) connection -> {
            var copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(tables.at("copy $." + table + " from stdin"));
            try {
                var all = new CopiedRows();
                for (var row : rows) {
                    filler.accept(all, row);
                    all.endRow();
                    if (all.text.length() >= PART) {
                        var part = all.taken();
                        copy.writeToCopy(part, 0, part.length);
                    }
                }
                var rest = all.taken();
                copy.writeToCopy(rest, 0, rest.length);
                return copy.endCopy();
            } finally {
                if (copy.isActive()) copy.cancelCopy();
            }
        });
    }

    private void endRow() {
        text.setCharAt(text.length() - 1, ROW_ENDS);
    }

    private byte[] taken() {
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        text.setLength(0);
        return bytes;
    }

    public CopiedRows text(@Nullable String value) {
        if (value == null) return plain(NOTHING);
        escaped(value);
        text.append(COLUMN_ENDS);
        return this;
    }

    public CopiedRows whole(long value) {
        text.append(value).append(COLUMN_ENDS);
        return this;
    }

    public CopiedRows bool(boolean value) {
        return plain(value ? "t" : "f");
    }

    public CopiedRows decimal(@Nullable BigDecimal value) {
        return plain(value == null ? NOTHING : value.toString());
    }

    public CopiedRows day(@Nullable LocalDate value) {
        return plain(value == null ? NOTHING : value.toString());
    }

    /** The last of all moments is the database's infinity. */
    public CopiedRows moment(Instant value) {
        return plain(value.equals(Instant.MAX) ? "infinity" : value.toString());
    }

    public CopiedRows texts(@Nullable Collection<String> values) {
        if (values == null) return plain(NOTHING);
        text.append('{');
        for (var value : values) {
            text.append('"');
            escaped(value.replace("\\", "\\\\").replace("\"", "\\\""));
            text.append("\",");
        }
        if (!values.isEmpty()) text.setLength(text.length() - 1);
        text.append('}').append(COLUMN_ENDS);
        return this;
    }

    private CopiedRows plain(String value) {
        text.append(value).append(COLUMN_ENDS);
        return this;
    }

    private void escaped(String value) {
        for (int i = 0; i < value.length(); i++) {
            char each = value.charAt(i);
            switch (each) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(each);
            }
        }
    }
}
