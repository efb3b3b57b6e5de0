package ipledger.projection.feed;

import ipledger.asset.AssetHistory;
import ipledger.identifier.AssetNumber;
import java.util.List;
import java.util.Optional;

/** A read model with a fault: it cannot take one asset from so many entries on. */
public record RefusingRows<R>(AssetRows<R> rows, AssetNumber refused, int entries, Fault fault)
        implements AssetRows<RefusingRows.Marked<R>> {
    /** Where it fails: in Java, making the row, or in the database, storing it. */
    public enum Fault {
        MAKING,
        STORING
    }

    /** A row, and whether the database is to refuse it. */
    public record Marked<R>(R row, boolean isRefused) {}

    public static ReadModel of(ReadModel model, AssetNumber refused, int entries, Fault fault) {
        return new ReadModel(
                model.name(),
                model.version(),
                model.digested(),
                Optional.of(new RefusingRows<>(model.assets().orElseThrow(), refused, entries, fault)),
                model.dealings(),
                model.sources());
    }

    @Override
    public Marked<R> row(AssetHistory history, Mark mark) {
        boolean isRefused = history.asset().equals(refused) && history.size() >= entries;
        if (isRefused && fault == Fault.MAKING) throw new IllegalStateException("cannot be taken");
        return new Marked<>(rows.row(history, mark), isRefused);
    }

    @Override
    public void write(Tables tables, List<Marked<R>> all) {
        rows.write(tables, all.stream().map(Marked::row).toList());
        if (all.stream().anyMatch(Marked::isRefused)) tables.jdbc().execute("select 1 / 0");
    }
}
