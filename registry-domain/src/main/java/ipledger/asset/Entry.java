package ipledger.asset;

import ipledger.event.AssetEvent;
import ipledger.event.SourceRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * 登记条目. One event of an asset as the ledger keeps it.
 *
 * @param sequence 流内序号, from 0 within the asset's stream
 * @param recordedAt 入账时间
 */
public record Entry(long sequence, Instant recordedAt, AssetEvent event) {

    /**
     * The order in which entries take effect: by day; on one day facts by the office's own order and acts done here
     * after them; else as they were recorded.
     */
    public static final Comparator<Entry> BY_EFFECT = Comparator.comparing(Entry::effectiveOn)
            .thenComparingLong(Entry::ordinal)
            .thenComparingLong(Entry::sequence);

    public LocalDate effectiveOn() {
        return event.effectiveOn();
    }

    private long ordinal() {
        return event.provenance().record().map(SourceRecord::ordinal).orElse(Long.MAX_VALUE);
    }
}
