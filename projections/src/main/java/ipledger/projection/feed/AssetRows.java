package ipledger.projection.feed;

import ipledger.asset.AssetHistory;
import java.util.List;

/**
 * 资产行. How a read model keeps one asset: a row that is a pure function of the asset's history, and how rows are stored.
 *
 * @param <R> the row
 */
public interface AssetRows<R> {
    /** The row that the history makes. Whatever it throws parks the asset. */
    R row(AssetHistory history, Mark mark);

    /** Stores rows; a stored row is never replaced by one of fewer entries. */
    void write(Tables tables, List<R> rows);
}
