package ipledger.pledge;

import ipledger.asset.Asset;
import ipledger.asset.Pledge;
import ipledger.event.PledgeEvent;
import ipledger.event.PledgeEvent.ClaimAssigned;
import ipledger.event.PledgeEvent.PledgeAgreed;
import ipledger.event.PledgeEvent.PledgeFiled;
import ipledger.event.PledgeEvent.PledgeReference;
import ipledger.event.PledgeEvent.PledgeRegistered;
import ipledger.event.PledgeEvent.PledgeReleased;
import ipledger.event.PledgeEvent.PledgeTerms;
import ipledger.event.PledgeEvent.PledgeWithdrawn;
import ipledger.event.PledgeEvent.SecuredClaim;
import ipledger.event.PledgeEvent.SecuredClaimChanged;
import java.util.List;
import java.util.Optional;

/** 质押决定. Turns acts on pledges into what happens to one asset; {@link PledgeRules} says whether it may. */
final class Pledging {
    private Pledging() {}

    static List<PledgeEvent> decide(Asset asset, AgreePledge act) {
        return List.of(
                new PledgeAgreed(asset.number(), act.dealing(), act.terms(), act.effectiveOn(), act.provenance()));
    }

    static List<PledgeEvent> decide(Asset asset, FilePledge act) {
        return List.of(new PledgeFiled(asset.number(), act.dealing(), act.effectiveOn(), act.provenance()));
    }

    /** As agreed, where the act brings no terms of its own. */
    static List<PledgeEvent> decide(Asset asset, RegisterPledge act) {
        var agreed = asset.pledges().of(act.dealing()).map(Pledge::terms);
        var terms = act.terms().or(() -> agreed).orElse(NOTHING_AGREED);
        return List.of(new PledgeRegistered(asset.number(), act.dealing(), terms, act.effectiveOn(), act.provenance()));
    }

    static List<PledgeEvent> decide(Asset asset, WithdrawPledge act) {
        return List.of(
                new PledgeWithdrawn(asset.number(), act.dealing(), act.reason(), act.effectiveOn(), act.provenance()));
    }

    static List<PledgeEvent> decide(Asset asset, ChangeSecuredClaim act) {
        return List.of(new SecuredClaimChanged(
                asset.number(), act.dealing(), act.claim(), act.effectiveOn(), act.provenance()));
    }

    static List<PledgeEvent> decide(Asset asset, AssignClaim act) {
        return List.of(new ClaimAssigned(
                asset.number(),
                PledgeReference.to(act.dealing()),
                act.pledgees(),
                act.effectiveOn(),
                act.provenance()));
    }

    static List<PledgeEvent> decide(Asset asset, ReleasePledge act) {
        return List.of(new PledgeReleased(
                asset.number(), PledgeReference.to(act.dealing()), act.ground(), act.effectiveOn(), act.provenance()));
    }

    private static final PledgeTerms NOTHING_AGREED =
            new PledgeTerms(List.of(), List.of(), SecuredClaim.UNSTATED, Optional.empty(), List.of(), List.of());
}
