package ipledger.source;

import ipledger.event.Provenance;
import java.time.LocalDate;

/** 数据覆盖登载. States that one delivery of a source was taken in whole, from day to day. */
public record StateCoverage(
        String source,
        String office,
        LocalDate from,
        LocalDate until,
        String delivery,
        long records,
        Provenance provenance) {}
