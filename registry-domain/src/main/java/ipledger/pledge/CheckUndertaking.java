package ipledger.pledge;

import ipledger.event.DealingNumber;
import ipledger.event.PledgeEvent.UndertakingResult;
import ipledger.event.Provenance;
import java.time.LocalDate;

/** 承诺核查. Records how the check of an undertaking came out (专利权质押登记办法 20). */
public record CheckUndertaking(
        DealingNumber dealing, String sha256, UndertakingResult result, LocalDate effectiveOn, Provenance provenance) {}
