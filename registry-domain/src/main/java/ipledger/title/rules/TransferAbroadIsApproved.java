package ipledger.title.rules;

import ipledger.asset.Asset;
import ipledger.event.DocumentKind;
import ipledger.event.TitleEvent.TransferEntered;
import ipledger.party.Party;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 向外国人转让品种权须经批准. Where a Chinese holder transfers a variety to a foreigner, the authority has approved it. */
public record TransferAbroadIsApproved(Provision provision) implements Rule<TransferEntered> {
    @Override
    public Class<TransferEntered> concerns() {
        return TransferEntered.class;
    }

    @Override
    public boolean permits(Asset before, TransferEntered event) {
        return event.provenance().isFact()
                || foreign(event).isEmpty()
                || event.provenance().has(DocumentKind.APPROVAL);
    }

    @Override
    public List<Object> particulars(Asset before, TransferEntered event) {
        return List.of(foreign(event));
    }

    private static List<Party> foreign(TransferEntered event) {
        boolean chineseGive = event.conveyance().from().stream().anyMatch(party -> !party.isForeign());
        if (!chineseGive) return List.of();
        return event.conveyance().to().parties().stream()
                .filter(Party::isForeign)
                .toList();
    }
}
