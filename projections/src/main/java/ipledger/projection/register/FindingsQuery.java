package ipledger.projection.register;

import ipledger.identifier.AssetNumber;
import ipledger.projection.feed.OpenFinding;
import ipledger.projection.feed.RowState;
import ipledger.projection.feed.Snapshot;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** 疑点查询. Every open finding of the register, asset by asset. */
public final class FindingsQuery {
    /** The most assets of one page. */
    public static final int MOST_ASSETS = 500;

    /** How the state of an asset without open findings ends. */
    private static final String NONE = "\"findings\":[]}";

    private final Snapshot snapshot;

    public FindingsQuery(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /**
     * 疑点清单. One page, in the order of the principal numbers.
     *
     * @param total how many assets have open findings
     * @param next ask for what comes after this asset; absent on the last page
     */
    public record FindingsPage(List<Line> lines, long total, Optional<AssetNumber> next, long ledgerPosition) {
        public FindingsPage {
            lines = List.copyOf(lines);
        }

        /** 资产的疑点. */
        public record Line(AssetNumber asset, List<OpenFinding> findings) {
            public Line {
                findings = List.copyOf(findings);
            }
        }
    }

    /**
     * 疑点请求.
     *
     * @param after the last asset of the page before; absent for the first page
     */
    public record Request(Optional<AssetNumber> after, int limit) {
        public Request {
            if (limit < 1 || limit > MOST_ASSETS)
                throw new IllegalArgumentException("a page has 1 to " + MOST_ASSETS + " assets, not " + limit);
        }
    }

    public FindingsPage open(Request request) {
        int limit = request.limit();
        return snapshot.of(RegisterProjection.MODEL, view -> {
            var tables = view.tables();
            var total = Objects.requireNonNull(tables.jdbc()
                    .queryForObject(
                            tables.at("select count(*) from $.asset where right(state, ?) <> ?"),
                            Long.class,
                            NONE.length(),
                            NONE));
            var lines = tables.jdbc()
                    .query(
                            tables.at("select asset, state from $.asset where right(state, ?) <> ? and asset > ?"
                                    + " order by asset limit ?"),
                            (row, index) -> new FindingsPage.Line(
                                    AssetNumber.of(row.getString(1)),
                                    RowState.ofJson(row.getString(2)).findings()),
                            NONE.length(),
                            NONE,
                            request.after().map(AssetNumber::toString).orElse(""),
                            limit + 1);
            var page = lines.subList(0, Math.min(limit, lines.size()));
            return new FindingsPage(
                    page,
                    total,
                    lines.size() > limit ? Optional.of(page.getLast().asset()) : Optional.empty(),
                    view.position());
        });
    }
}
