package ipledger.pledge;

import ipledger.asset.Asset;
import ipledger.asset.Pledge;
import ipledger.event.PledgeEvent;
import ipledger.event.PledgeEvent.ClaimAssigned;
import ipledger.event.PledgeEvent.PledgeAgreed;
import ipledger.event.PledgeEvent.PledgeFiled;
import ipledger.event.PledgeEvent.PledgeRegistered;
import ipledger.event.PledgeEvent.PledgeReleased;
import ipledger.event.PledgeEvent.PledgeWithdrawn;
import ipledger.event.PledgeEvent.SecuredClaimChanged;
import ipledger.event.PledgeReference;
import ipledger.event.PledgeTerms;
import ipledger.rule.FieldCheck;
import ipledger.rule.Invalid;
import ipledger.rule.Invalid.Field;
import java.time.LocalDate;
import java.util.List;

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
        var terms = act.terms()
                .or(() -> agreed)
                .orElseThrow(() -> new Invalid(
                        List.of(new Field("terms", "terms-missing", List.of(act.dealing(), asset.number())))));
        return List.of(new PledgeRegistered(asset.number(), act.dealing(), terms, act.effectiveOn(), act.provenance()));
    }

    static List<PledgeEvent> decide(Asset asset, WithdrawPledge act) {
        return List.of(
                new PledgeWithdrawn(asset.number(), act.dealing(), act.reason(), act.effectiveOn(), act.provenance()));
    }

    static List<PledgeEvent> decide(Asset asset, ChangeSecuredClaim act) {
        return List.of(new SecuredClaimChanged(
                asset.number(), act.dealing(), act.claim(), act.consents(), act.effectiveOn(), act.provenance()));
    }

    static List<PledgeEvent> decide(Asset asset, AssignClaim act) {
        return List.of(new ClaimAssigned(
                asset.number(),
                PledgeReference.to(act.dealing()),
                act.pledgees(),
                act.pledgeeParts(),
                act.effectiveOn(),
                act.provenance()));
    }

    static List<PledgeEvent> decide(Asset asset, ReleasePledge act) {
        return List.of(new PledgeReleased(
                asset.number(), PledgeReference.to(act.dealing()), act.ground(), act.effectiveOn(), act.provenance()));
    }

    static void check(AgreePledge act) {
        check(FieldCheck.of(act.effectiveOn(), act.provenance()).assets(act.assets()), act.terms(), act.effectiveOn())
                .orInvalid();
    }

    static void check(RegisterPledge act) {
        var check = FieldCheck.of(act.effectiveOn(), act.provenance()).assets(act.assets());
        act.terms().ifPresent(terms -> check(check, terms, act.effectiveOn()));
        check.orInvalid();
    }

    private static FieldCheck check(FieldCheck check, PledgeTerms terms, LocalDate effectiveOn) {
        var claim = terms.claim();
        terms.agreedOn()
                .ifPresent(
                        agreedOn -> check.day("terms.agreedOn", agreedOn).order("effectiveOn", agreedOn, effectiveOn));
        claim.dueOn()
                .ifPresent(dueOn ->
                        check.order("terms.claim.dueOn", claim.beginsOn().orElse(dueOn), dueOn));
        terms.registeredUntil().ifPresent(lastDay -> check.order("terms.registeredUntil", effectiveOn, lastDay));
        terms.securityUntil().ifPresent(lastDay -> check.day("terms.securityUntil", lastDay));
        terms.pledgors().stream()
                .filter(terms.pledgees()::contains)
                .forEach(both -> check.that(false, "terms.pledgees", "same-party", both.name()));
        return check.parties("terms.pledgors", terms.pledgors()).parties("terms.pledgees", terms.pledgees());
    }
}
