package ipledger.title.rules;

import ipledger.asset.Asset;
import ipledger.event.TitleEvent.TransferEntered;
import ipledger.party.Party;
import ipledger.rule.ListingRule;
import ipledger.rule.Provision;
import java.util.ArrayList;
import java.util.List;

/** 出质的权利, 经质权人同意方可转让. What is pledged is transferred with the consent of every pledgee on record; whoever takes over the pledged asset as pledgee has consented by that. */
public record PledgeesConsent(Provision provision) implements ListingRule<TransferEntered> {
    @Override
    public Class<TransferEntered> concerns() {
        return TransferEntered.class;
    }

    @Override
    public List<Party> amiss(Asset before, TransferEntered event) {
        if (!event.conveyance().ground().isVoluntary()) return List.of();
        var agreeing = new ArrayList<>(event.conveyance().consents());
        agreeing.addAll(event.conveyance().to().parties());
        return before.pledges().silentPledgees(agreeing, event.effectiveOn());
    }
}
