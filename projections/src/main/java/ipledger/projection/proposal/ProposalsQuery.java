package ipledger.projection.proposal;

import ipledger.event.ApprovalEvent;
import ipledger.event.ApprovalEvent.ActProposed;
import ipledger.event.ApprovalEvent.ProposalApproved;
import ipledger.event.ApprovalEvent.ProposalRejected;
import ipledger.event.ApprovalEvent.ProposalWithdrawn;
import ipledger.event.DealingNumber;
import ipledger.event.ProposalNumber;
import ipledger.identifier.AssetNumber;
import ipledger.projection.feed.Arrived;
import ipledger.projection.feed.EventRows;
import ipledger.projection.feed.ReadModel;
import ipledger.projection.feed.Snapshot;
import ipledger.projection.feed.Tables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 待核查询. What waits for a second officer, and what became of the rest: the read model of it, and the question. */
public final class ProposalsQuery {
    /** The most lines of one page. */
    public static final int MOST_LINES = 500;

    /** So many assets of a proposal are shown in a list. */
    private static final int ASSETS_SHOWN = 20;

    public static final ReadModel MODEL = new ReadModel(
            "proposals",
            1,
            List.of("proposal"),
            Optional.empty(),
            EventRows.none(),
            EventRows.none(),
            ProposalsQuery::write);

    private final Snapshot snapshot;

    public ProposalsQuery(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /**
     * 待核清单. One page, the oldest first.
     *
     * @param next ask for what comes after this position; absent on the last page
     */
    public record ProposalsPage(List<ProposalLine> lines, Optional<Long> next, long ledgerPosition) {
        public ProposalsPage {
            lines = List.copyOf(lines);
        }
    }

    /**
     * 待核请求.
     *
     * @param state only these; absent for all
     * @param after the position of the last one of the page before; 0 for the first page
     * @param today the day on which a proposal whose last day is past has lapsed
     */
    public record Request(Optional<ProposalState> state, long after, int limit, LocalDate today) {}

    public ProposalsPage page(Request request) {
        return snapshot.of(MODEL, view -> {
            var tables = view.tables();
            var lines = tables.jdbc()
                    .query(
                            tables.at("select * from (select *, case when state = 'PROPOSED' and last_day < ?"
                                    + " then 'LAPSED' else state end as state_today from $.proposal) as p"
                                    + " where (state_today = ? or ? = '') and made_at > ? order by made_at limit ?"),
                            (row, number) -> line(row),
                            request.today(),
                            request.state().map(Enum::name).orElse(""),
                            request.state().map(Enum::name).orElse(""),
                            request.after(),
                            request.limit() + 1);
            var page = lines.subList(0, Math.min(request.limit(), lines.size()));
            return new ProposalsPage(
                    page,
                    lines.size() > request.limit() ? Optional.of(page.getLast().madeAtPosition()) : Optional.empty(),
                    view.position());
        });
    }

    private static ProposalLine line(ResultSet row) throws SQLException {
        var assets = Arrays.stream((Object[]) row.getArray("assets").getArray())
                .map(text -> AssetNumber.of(text.toString()))
                .toList();
        return new ProposalLine(
                ProposalNumber.of(row.getString("proposal")),
                ProposalState.valueOf(row.getString("state_today")),
                row.getString("act"),
                Optional.ofNullable(row.getString("dealing")).map(DealingNumber::of),
                assets.size(),
                assets.subList(0, Math.min(ASSETS_SHOWN, assets.size())),
                row.getString("proposer"),
                Objects.requireNonNull(row.getObject("made_on", LocalDate.class)),
                Objects.requireNonNull(row.getObject("last_day", LocalDate.class)),
                Optional.ofNullable(row.getString("decided_by")),
                Optional.ofNullable(row.getObject("decided_on", LocalDate.class)),
                Optional.ofNullable(row.getString("reason")),
                row.getLong("made_at"));
    }

    private static void write(Tables tables, List<Arrived<ApprovalEvent>> events) {
        for (var each : events) {
            switch (each.event()) {
                case ActProposed e -> made(tables, each, e);
                case ProposalApproved e -> decided(tables, each, ProposalState.APPROVED, e.reviewer(), null);
                case ProposalRejected e -> decided(tables, each, ProposalState.REJECTED, e.reviewer(), e.reason());
                case ProposalWithdrawn e ->
                    decided(
                            tables,
                            each,
                            ProposalState.WITHDRAWN,
                            null,
                            e.reason().orElse(null));
            }
        }
    }

    private static void made(Tables tables, Arrived<ApprovalEvent> each, ActProposed e) {
        tables.jdbc()
                .update(
                        tables.at("insert into $.proposal (proposal, act, dealing, assets, proposer, made_on, last_day,"
                                + " state, made_at, position) values (?, ?, ?, ?::text[], ?, ?, ?, ?, ?, ?)"
                                + " on conflict do nothing"),
                        e.proposal().toString(),
                        e.act(),
                        e.dealing().map(DealingNumber::toString).orElse(null),
                        e.assets().stream().map(AssetNumber::toString).toArray(String[]::new),
                        e.proposer(),
                        e.effectiveOn(),
                        e.lastDay(),
                        ProposalState.PROPOSED.name(),
                        each.position(),
                        each.position());
    }

    private static void decided(
            Tables tables,
            Arrived<ApprovalEvent> each,
            ProposalState state,
            @Nullable String by,
            @Nullable String reason) {
        tables.jdbc()
                .update(
                        tables.at("update $.proposal set state = ?, decided_by = coalesce(?, proposer), decided_on = ?,"
                                + " reason = ?, position = ? where proposal = ?"),
                        state.name(),
                        by,
                        each.event().effectiveOn(),
                        reason,
                        each.position(),
                        each.event().proposal().toString());
    }
}
