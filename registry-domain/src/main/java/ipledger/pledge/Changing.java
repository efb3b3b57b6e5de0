package ipledger.pledge;

import ipledger.asset.Asset;
import ipledger.asset.Pledge;
import ipledger.event.PledgeEvent;
import ipledger.event.PledgeEvent.ClaimFixed;
import ipledger.event.PledgeEvent.PartOfClaimAssigned;
import ipledger.event.PledgeEvent.PledgePartyDataChanged;
import ipledger.event.PledgeEvent.PledgeRegistered;
import ipledger.event.PledgeEvent.PledgeRegistrationExtended;
import ipledger.event.PledgeEvent.PledgeReleased;
import ipledger.event.PledgeEvent.PledgeRevoked;
import ipledger.event.PledgeEvent.ReleaseGround;
import ipledger.event.PledgeReference;
import ipledger.event.PledgeTerms;
import java.util.List;

/** 质押变更决定. Turns changes of a registered pledge into what happens to one asset; {@link PledgeRules} says whether it may. */
final class Changing {
    private Changing() {}

    static List<PledgeEvent> decide(Asset asset, AssignPartOfClaim act) {
        return List.of(new PartOfClaimAssigned(
                asset.number(),
                act.dealing(),
                act.assignees(),
                act.part(),
                act.pledgeFollows(),
                act.effectiveOn(),
                act.provenance()));
    }

    static List<PledgeEvent> decide(Asset asset, ChangePledgeParty act) {
        return List.of(new PledgePartyDataChanged(
                asset.number(), act.dealing(), act.before(), act.after(), act.effectiveOn(), act.provenance()));
    }

    static List<PledgeEvent> decide(Asset asset, ExtendPledgeRegistration act) {
        return List.of(new PledgeRegistrationExtended(
                asset.number(),
                act.dealing(),
                act.registeredUntil(),
                act.basis(),
                act.guarantee(),
                act.notifiedOn(),
                act.effectiveOn(),
                act.provenance()));
    }

    static List<PledgeEvent> decide(Asset asset, FixClaim act) {
        return List.of(new ClaimFixed(
                asset.number(), act.dealing(), act.ground(), act.amount(), act.effectiveOn(), act.provenance()));
    }

    /** What is added is registered from this day on; what is replaced is set free. */
    static List<PledgeEvent> decide(Asset asset, ChangePledgedAssets act, PledgeTerms terms) {
        if (act.added().contains(asset.number()))
            return List.of(
                    new PledgeRegistered(asset.number(), act.dealing(), terms, act.effectiveOn(), act.provenance()));
        return free(asset, act);
    }

    static List<PledgeEvent> free(Asset asset, ChangePledgedAssets act) {
        return List.of(new PledgeReleased(
                asset.number(),
                PledgeReference.to(act.dealing()),
                ReleaseGround.ASSET_REPLACED,
                act.effectiveOn(),
                act.provenance()));
    }

    /** On the day on which it was registered: it is void from the beginning. */
    static List<PledgeEvent> decide(Asset asset, RevokePledge act) {
        var from =
                asset.pledges().of(act.dealing()).flatMap(Pledge::registeredOn).orElse(act.effectiveOn());
        return List.of(new PledgeRevoked(
                asset.number(), act.dealing(), act.defect(), act.effectiveOn(), from, act.provenance()));
    }
}
