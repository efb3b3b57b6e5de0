package ipledger.pledge;

import ipledger.event.DealingNumber;
import ipledger.event.PledgeEvent.EnforcementDemand;
import ipledger.event.PledgeEvent.EnforcementWay;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.List;

/** 质权实现启动. Records that a pledge is being enforced, over all its assets or some (民法典 436, 437). */
public record BeginEnforcement(
        DealingNumber dealing,
        List<AssetNumber> assets,
        EnforcementWay way,
        EnforcementDemand demandedBy,
        LocalDate effectiveOn,
        Provenance provenance) {
    public BeginEnforcement {
        assets = List.copyOf(assets);
    }
}
