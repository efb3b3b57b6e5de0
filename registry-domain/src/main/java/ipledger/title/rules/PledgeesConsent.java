package ipledger.title.rules;

import ipledger.asset.Asset;
import ipledger.event.TitleEvent.TransferEntered;
import ipledger.party.Party;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** 出质的权利, 经质权人同意方可转让. What is pledged is transferred with the consent of every pledgee on record; whoever takes over the pledged asset as pledgee has consented by that. */
public record PledgeesConsent(Provision provision) implements Rule<TransferEntered> {
    @Override
    public Class<TransferEntered> concerns() {
        return TransferEntered.class;
    }

    @Override
    public boolean permits(Asset before, TransferEntered event) {
        return silent(before, event).isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, TransferEntered event) {
        return List.of(silent(before, event));
    }

    private static List<Party> silent(Asset before, TransferEntered event) {
        if (!event.conveyance().ground().isVoluntary()) return List.of();
        var agreeing = new ArrayList<>(event.conveyance().consents());
        agreeing.addAll(event.conveyance().to().parties());
        return before.pledges().silentPledgees(agreeing, event.effectiveOn());
    }
}
