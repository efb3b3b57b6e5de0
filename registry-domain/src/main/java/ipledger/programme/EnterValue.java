package ipledger.programme;

import ipledger.event.Provenance;
import java.time.LocalDate;

/** 数值填报. Puts a number on record that is not counted here: a rank, a value of a survey. */
public record EnterValue(String series, String value, String statedBy, LocalDate effectiveOn, Provenance provenance) {
    public String stream() {
        return "series:" + series;
    }
}
