package ipledger.programme;

import ipledger.event.Provenance;
import java.time.LocalDate;

/** 中间价登载. Puts the central parity of a currency for a day on record. */
public record RecordParity(String currency, long units, String yuan, LocalDate effectiveOn, Provenance provenance) {
    /** One for a currency and year, so that none grows long. */
    public String stream() {
        return "parity:" + currency + "-" + effectiveOn.getYear();
    }
}
