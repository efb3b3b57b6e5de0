package ipledger.pledge;

import ipledger.event.DealingNumber;
import ipledger.event.Document;
import ipledger.event.PledgeEvent.ExtensionBasis;
import ipledger.event.Provenance;
import java.time.LocalDate;
import java.util.Optional;

/** 质权登记期限延长. Records that the registration of a pledge of marks runs on. */
public record ExtendPledgeRegistration(
        DealingNumber dealing,
        LocalDate registeredUntil,
        ExtensionBasis basis,
        Optional<Document> guarantee,
        Optional<LocalDate> notifiedOn,
        LocalDate effectiveOn,
        Provenance provenance) {}
