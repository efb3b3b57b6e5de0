package ipledger.right;

import ipledger.event.Provenance;
import ipledger.event.TermFacts;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;

/** 期限要素登载. Enters what the term depends on beside the dates of filing and grant. */
public record StateTermFacts(AssetNumber asset, TermFacts facts, LocalDate effectiveOn, Provenance provenance) {}
