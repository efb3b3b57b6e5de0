package ipledger.projection.feed;

import ipledger.asset.AssetHistory;
import ipledger.asset.Entry;
import ipledger.event.ApprovalEvent;
import ipledger.event.AssetEvent;
import ipledger.event.DealingEvent;
import ipledger.event.LedgerEvent;
import ipledger.event.PersonEvent;
import ipledger.event.ProgrammeEvent;
import ipledger.event.RegisterEvent;
import ipledger.event.SourceEvent;
import ipledger.identifier.AssetNumber;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;

/**
 * 入库. Writes a batch of events into one generation: the row of every asset touched, made anew from its history up to the
 * batch's last entry of it. An asset whose row cannot be made or stored is parked, and the others go on. It must run in a
 * transaction.
 */
final class Writing {
    private static final Logger LOG = LoggerFactory.getLogger(Writing.class);

    /** An error's text is kept up to this many characters. */
    private static final int LONGEST_ERROR = 2_000;

    private final ReadModel model;
    private final Streams streams;

    Writing(ReadModel model, Streams streams) {
        this.model = model;
        this.streams = streams;
    }

    /** 触及的资产. One asset with its entries of this batch. */
    private record Touched(AssetNumber asset, List<Arrived<AssetEvent>> entries) {
        Mark mark() {
            return entries.getLast().mark();
        }
    }

    private record Known(Touched touched, AssetHistory history) {}

    private record Made<R>(Known known, R row) {}

    void write(Tables tables, List<Arrived<RegisterEvent>> batch) {
        var touched = new LinkedHashMap<AssetNumber, Touched>();
        var dealings = new ArrayList<Arrived<DealingEvent>>();
        var sources = new ArrayList<Arrived<SourceEvent>>();
        var approvals = new ArrayList<Arrived<ApprovalEvent>>();
        var programmes = new ArrayList<Arrived<ProgrammeEvent>>();
        for (var each : batch) {
            switch (each.event()) {
                case AssetEvent e ->
                    touched.computeIfAbsent(e.asset(), asset -> new Touched(asset, new ArrayList<>()))
                            .entries()
                            .add(new Arrived<>(each.position(), each.sequence(), each.recordedAt(), e));
                case DealingEvent e ->
                    dealings.add(new Arrived<>(each.position(), each.sequence(), each.recordedAt(), e));
                case ProgrammeEvent e ->
                    programmes.add(new Arrived<>(each.position(), each.sequence(), each.recordedAt(), e));
                case SourceEvent e ->
                    sources.add(new Arrived<>(each.position(), each.sequence(), each.recordedAt(), e));
                case ApprovalEvent e ->
                    approvals.add(new Arrived<>(each.position(), each.sequence(), each.recordedAt(), e));
                // No read model ever holds personal data: there is nothing to take out but of what is remembered.
                case PersonEvent e -> streams.forgetRecent();
                // What the ledger says of itself is read where it is signed and verified.
                case LedgerEvent e -> {}
            }
        }
        model.assets().ifPresent(rows -> writeAssets(tables, rows, touched));
        if (!dealings.isEmpty()) model.dealings().write(tables, dealings);
        if (!sources.isEmpty()) model.sources().write(tables, sources);
        if (!approvals.isEmpty()) model.approvals().write(tables, approvals);
        if (!programmes.isEmpty()) model.programmes().write(tables, programmes);
    }

    private <R> void writeAssets(Tables tables, AssetRows<R> rows, Map<AssetNumber, Touched> touched) {
        if (touched.isEmpty()) return;
        var followed = new LinkedHashMap<>(touched);
        parkedAmong(tables, touched).forEach(followed::remove);
        var made = followed.values().stream()
                .map(each -> new Known(each, history(each)))
                .flatMap(known -> make(tables, rows, known).stream())
                .toList();
        if (made.isEmpty()) return;
        if (storedTogether(tables, rows, made)) return;
        for (var each : made)
            parkOnFailure(tables, each.known(), () -> {
                inSavepoint(tables, () -> rows.write(tables, List.of(each.row())));
                return true;
            });
    }

    /** The whole history, read from the ledger only where neither the batch nor what was read lately has it. */
    private AssetHistory history(Touched touched) {
        return streams.first(
                touched.asset(),
                touched.mark().entries(),
                touched.entries().stream()
                        .map(each -> new Entry(each.sequence(), each.recordedAt(), each.event()))
                        .toList());
    }

    private <R> Optional<Made<R>> make(Tables tables, AssetRows<R> rows, Known known) {
        return parkOnFailure(tables, known, () -> {
            if (known.history().size() != known.touched().mark().entries())
                throw new IllegalStateException("the history has "
                        + known.history().size() + " entries, the batch says "
                        + known.touched().mark().entries());
            return new Made<>(known, rows.row(known.history(), known.touched().mark()));
        });
    }

    /** The quick way: all rows at once. One that fails takes none of the others with it, since each is tried again. */
    private <R> boolean storedTogether(Tables tables, AssetRows<R> rows, List<Made<R>> made) {
        try {
            inSavepoint(
                    tables,
                    () -> rows.write(tables, made.stream().map(Made::row).toList()));
            return true;
        } catch (DataAccessException failed) {
            if (isPassing(failed)) throw failed;
            return false;
        }
    }

    private interface Step<T> {
        T take();
    }

    /** The one place where a failure is not thrown on: it becomes the asset's parking, which every answer tells. */
    private <T> Optional<T> parkOnFailure(Tables tables, Known known, Step<T> step) {
        try {
            return Optional.of(step.take());
        } catch (RuntimeException failed) {
            if (failed instanceof DataAccessException database && isPassing(database)) throw failed;
            park(tables, known, failed);
            return Optional.empty();
        }
    }

    /** A failure that says nothing of the asset: the batch is tried again. */
    private static boolean isPassing(DataAccessException failed) {
        return failed instanceof TransientDataAccessException
                || failed instanceof RecoverableDataAccessException
                || failed instanceof NonTransientDataAccessResourceException;
    }

    private static void inSavepoint(Tables tables, Runnable writing) {
        var jdbc = tables.jdbc();
        jdbc.execute("savepoint asset_rows");
        try {
            writing.run();
        } catch (RuntimeException failed) {
            jdbc.execute("rollback to savepoint asset_rows");
            throw failed;
        }
        jdbc.execute("release savepoint asset_rows");
    }

    private void park(Tables tables, Known known, RuntimeException failed) {
        var asset = known.touched().asset();
        var since = known.touched().entries().getFirst().position();
        LOG.error("{} parks {} from position {}", model.name(), asset, since, failed);
        tables.jdbc()
                .update(
                        tables.at("insert into $.parked (asset, position, error) values (?, ?, ?)"
                                + " on conflict do nothing"),
                        asset.toString(),
                        since,
                        shortened(failed));
        // Whatever number the asset was ever given finds it, so that it is answered as parked under all of them.
        for (var number : Numbers.in(known.history()))
            tables.jdbc()
                    .update(
                            tables.at("insert into $.parked_number (number, asset) values (?, ?)"
                                    + " on conflict do nothing"),
                            number.toString(),
                            asset.toString());
    }

    private static String shortened(RuntimeException failed) {
        // PostgreSQL's text has no NUL.
        var text = failed.toString().replace("\0", "");
        return text.substring(0, Math.min(text.length(), LONGEST_ERROR));
    }

    private static List<AssetNumber> parkedAmong(Tables tables, Map<AssetNumber, Touched> touched) {
        return tables.jdbc()
                .query(
                        tables.at("select asset from $.parked where asset = any (?)"),
                        statement -> Tables.setTexts(
                                statement,
                                1,
                                touched.keySet().stream()
                                        .map(AssetNumber::toString)
                                        .toList()),
                        (row, number) -> AssetNumber.of(row.getString(1)));
    }
}
