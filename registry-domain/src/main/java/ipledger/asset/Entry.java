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
     * The order in which entries take effect: by day; on one day facts by the source's own order and acts done here after
     * them. Facts of one day that no source has put in order go by source and record id, not by their arrival, so that
     * the order of import is of no consequence; what one record says keeps its order.
     */
    public static final Comparator<Entry> BY_EFFECT = Comparator.comparing(Entry::effectiveOn)
            .thenComparingLong(Entry::ordinal)
            .thenComparing(Entry::sourceAndRecord)
            .thenComparingLong(Entry::sequence);

    public LocalDate effectiveOn() {
        return event.effectiveOn();
    }

    private String sourceAndRecord() {
        return event.provenance()
                .record()
                .map(record -> record.source() + "\n" + record.recordId())
                .orElse("");
    }

    private long ordinal() {
        return event.provenance().record().map(SourceRecord::ordinal).orElse(Long.MAX_VALUE);
    }
}
