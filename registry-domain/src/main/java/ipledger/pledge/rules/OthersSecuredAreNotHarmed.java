package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.asset.Pledge;
import ipledger.event.PledgeEvent.SecuredClaimChanged;
import ipledger.party.Party;
import ipledger.rule.ListingRule;
import ipledger.rule.Provision;
import java.util.List;

/** 变更不得对其他质权人产生不利影响. Before its claim is fixed, the claim period of a maximum-amount pledge is not extended over other pledgees who have not consented; a higher ceiling ranks after them anyway. */
public record OthersSecuredAreNotHarmed(Provision provision) implements ListingRule<SecuredClaimChanged> {
    @Override
    public Class<SecuredClaimChanged> concerns() {
        return SecuredClaimChanged.class;
    }

    @Override
    public List<Party> amiss(Asset before, SecuredClaimChanged event) {
        var day = event.effectiveOn();
        return before.pledges().of(event.dealing()).filter(pledge -> isExtended(pledge, event)).stream()
                .flatMap(pledge -> before.pledges().othersOn(event.dealing(), day).stream())
                .flatMap(other -> other.pledgees().stream())
                .filter(pledgee -> !Asset.allAmong(List.of(pledgee), event.consents()))
                .distinct()
                .toList();
    }

    private static boolean isExtended(Pledge pledge, SecuredClaimChanged event) {
        return pledge.claim().maximumAmount()
                && pledge.fixedOn(event.effectiveOn()).isEmpty()
                && pledge.claim()
                        .dueOn()
                        .flatMap(before -> event.claim().dueOn().map(after -> after.isAfter(before)))
                        .orElse(false);
    }
}
