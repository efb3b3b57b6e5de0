package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.event.LicenceEvent.LicenceGranted;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.party.Party;
import ipledger.party.PartyKind;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 高校院所许可成果须公开定价. A university or institute founded by the state finds the fee by agreement with public notice, by listing or by auction, and the notice or listing is over when the licence is given. */
public record PublicPriceIsOpen(Provision provision) implements Rule<LicenceGranted> {
    @Override
    public Class<LicenceGranted> concerns() {
        return LicenceGranted.class;
    }

    @Override
    public boolean permits(Asset before, LicenceGranted event) {
        return event.provenance().isFact()
                || event.terms().kind() == LicenceKind.OPEN
                || event.terms().kind() == LicenceKind.COMPULSORY
                || licensing(before, event).isEmpty()
                || event.terms()
                        .pricing()
                        .filter(pricing -> pricing.isOpenBefore(event.effectiveOn()))
                        .isPresent();
    }

    @Override
    public List<Object> particulars(Asset before, LicenceGranted event) {
        return List.of(licensing(before, event));
    }

    /** A licensee who passes a sub-licence on is not asked: the law speaks of what is the unit's own. */
    private static List<Party> licensing(Asset before, LicenceGranted event) {
        return event.terms().licensors().stream()
                .filter(party -> party.kind() == PartyKind.UNIVERSITY || party.kind() == PartyKind.RESEARCH_INSTITUTE)
                .filter(party -> before.areHolders(List.of(party)))
                .toList();
    }
}
