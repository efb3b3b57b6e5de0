package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.event.PledgeEvent.PledgeEntered;
import ipledger.event.PledgeTerms.PledgeDeclaration;
import ipledger.party.Party;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 共有人一致同意, 另有约定的除外. Every co-holder pledges or consents, unless they have agreed otherwise. */
public record CoHoldersConsent(Provision provision) implements Rule<PledgeEntered> {
    @Override
    public Class<PledgeEntered> concerns() {
        return PledgeEntered.class;
    }

    @Override
    public boolean permits(Asset before, PledgeEntered event) {
        return event.terms().declarations().contains(PledgeDeclaration.CO_HOLDERS_AGREED_OTHERWISE)
                || silent(before, event).isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, PledgeEntered event) {
        return List.of(silent(before, event));
    }

    private static List<Party> silent(Asset before, PledgeEntered event) {
        if (!before.areHolders(event.terms().pledgors())) return List.of(); // another rule says so
        return before.holders().stream()
                .filter(holder -> !Asset.allAmong(List.of(holder), event.terms().pledgors()))
                .filter(holder -> !Asset.allAmong(List.of(holder), event.terms().consents()))
                .toList();
    }
}
