package ipledger.projection.figures;

import ipledger.projection.feed.Snapshot;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;

/** 规划查询. What officials put on record: publications, designations, parities, values; newest first, page by page. */
public final class ProgrammeQuery {
    /** The most lines of one page. */
    public static final int MOST_LINES = 1_000;

    private final Snapshot snapshot;

    public ProgrammeQuery(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /**
     * 一页. {@code total} lines there are.
     *
     * @param next ask for what comes after this many; absent on the last page
     */
    public record Page<L>(List<L> lines, long total, Optional<Integer> next, long ledgerPosition) {
        public Page {
            lines = List.copyOf(lines);
        }
    }

    /** 发布. Where the entry of a publication stands, and the position to which it is pinned. */
    public record Publication(
            String publication,
            String figure,
            LocalDate from,
            LocalDate to,
            long pinnedTo,
            long position,
            Instant recordedAt) {}

    /** 认定. Until before a day, where it has ended. */
    public record Designation(
            String designation, String kind, String level, String holder, LocalDate from, Optional<LocalDate> until) {}

    /** 关联关系. Until before a day, where it has ended. */
    public record Affiliation(
            String affiliation, String kind, String group, String member, LocalDate from, Optional<LocalDate> until) {}

    /** 中间价. Of one unit, in yuan. */
    public record Parity(String currency, LocalDate on, BigDecimal yuan, Instant recordedAt) {}

    /** 填报数值. */
    public record Value(String series, LocalDate on, BigDecimal value, Instant recordedAt) {}

    public Page<Publication> publications(int offset, int limit) {
        return page("publication", PUBLICATION, ProgrammeQuery::publication, offset, limit);
    }

    /** The publication of that number. */
    public Optional<Publication> publication(String number) {
        return snapshot.of(
                FiguresProjection.MODEL,
                view -> view
                        .tables()
                        .jdbc()
                        .query(
                                view.tables().at("select " + PUBLICATION + " from $.publication t where programme = ?"),
                                (row, index) -> publication(row, index),
                                number)
                        .stream()
                        .findFirst());
    }

    public Page<Designation> designations(int offset, int limit) {
        return page(
                "designation",
                "programme, kind, level, holder, from_day, (select min(e.until_day) from $.designation_end e where"
                        + " e.programme = t.programme)",
                (row, index) -> new Designation(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, LocalDate.class),
                        Optional.ofNullable(row.getObject(6, LocalDate.class))),
                offset,
                limit);
    }

    public Page<Affiliation> affiliations(int offset, int limit) {
        return page(
                "affiliation",
                "programme, kind, group_name, member, from_day, (select min(e.until_day) from $.affiliation_end e where"
                        + " e.programme = t.programme)",
                (row, index) -> new Affiliation(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, LocalDate.class),
                        Optional.ofNullable(row.getObject(6, LocalDate.class))),
                offset,
                limit);
    }

    public Page<Parity> parities(int offset, int limit) {
        return page(
                "parity",
                "currency, day, yuan, known_from",
                (row, index) -> new Parity(
                        row.getString(1),
                        row.getObject(2, LocalDate.class),
                        row.getBigDecimal(3),
                        row.getObject(4, OffsetDateTime.class).toInstant()),
                offset,
                limit);
    }

    public Page<Value> values(int offset, int limit) {
        return page(
                "entered",
                "series, day, value, known_from",
                (row, index) -> new Value(
                        row.getString(1),
                        row.getObject(2, LocalDate.class),
                        row.getBigDecimal(3),
                        row.getObject(4, OffsetDateTime.class).toInstant()),
                offset,
                limit);
    }

    private static final String PUBLICATION = "programme, figure, from_day, to_day, pinned_to, position, known_from";

    private static Publication publication(ResultSet row, int index) throws SQLException {
        return new Publication(
                row.getString(1),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class),
                row.getLong(5),
                row.getLong(6),
                row.getObject(7, OffsetDateTime.class).toInstant());
    }

    private <L> Page<L> page(String table, String columns, RowMapper<L> line, int offset, int limit) {
        return snapshot.of(FiguresProjection.MODEL, view -> {
            var tables = view.tables();
            long total = Objects.requireNonNull(
                    tables.jdbc().queryForObject(tables.at("select count(*) from $." + table), Long.class));
            var lines = tables.jdbc()
                    .query(
                            tables.at("select " + columns + " from $." + table
                                    + " t order by position desc offset ? limit ?"),
                            line,
                            offset,
                            limit);
            int next = offset + lines.size();
            return new Page<>(lines, total, next < total ? Optional.of(next) : Optional.empty(), view.position());
        });
    }
}
