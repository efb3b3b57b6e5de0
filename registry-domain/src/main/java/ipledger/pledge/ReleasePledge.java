package ipledger.pledge;

import ipledger.event.DealingNumber;
import ipledger.event.PledgeEvent.ReleaseGround;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.List;

/**
 * 质押注销. Records that a pledge ended, over all its assets or some.
 *
 * @param assets the assets set free; empty for all on which it stands
 */
public record ReleasePledge(
        DealingNumber dealing,
        List<AssetNumber> assets,
        ReleaseGround ground,
        LocalDate effectiveOn,
        Provenance provenance) {
    public ReleasePledge {
        assets = List.copyOf(assets);
    }
}
