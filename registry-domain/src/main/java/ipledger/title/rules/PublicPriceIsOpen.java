package ipledger.title.rules;

import ipledger.asset.Asset;
import ipledger.event.TitleEvent.TransferEntered;
import ipledger.party.Party;
import ipledger.party.PartyKind;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 高校院所转让成果须公开定价. A university or institute founded by the state finds the price by agreement with public notice, by listing or by auction, and the notice or listing is over when the transfer is entered. */
public record PublicPriceIsOpen(Provision provision) implements Rule<TransferEntered> {
    @Override
    public Class<TransferEntered> concerns() {
        return TransferEntered.class;
    }

    @Override
    public boolean permits(Asset before, TransferEntered event) {
        return event.provenance().isFact()
                || !event.conveyance().ground().isSale()
                || selling(event).isEmpty()
                || event.conveyance()
                        .pricing()
                        .filter(pricing -> pricing.isOpenBefore(event.effectiveOn()))
                        .isPresent();
    }

    @Override
    public List<Object> particulars(Asset before, TransferEntered event) {
        return List.of(selling(event));
    }

    private static List<Party> selling(TransferEntered event) {
        return event.conveyance().from().stream()
                .filter(party -> party.kind() == PartyKind.UNIVERSITY || party.kind() == PartyKind.RESEARCH_INSTITUTE)
                .toList();
    }
}
