package ipledger.title.rules;

import ipledger.asset.Asset;
import ipledger.event.TitleEvent.TransferEntered;
import ipledger.party.Party;
import ipledger.party.PartyKind;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 移转原因须与当事人相符. Heirs inherit from persons; bodies merge, divide and are wound up. */
public record GroundFitsTheParties(Provision provision) implements Rule<TransferEntered> {
    @Override
    public Class<TransferEntered> concerns() {
        return TransferEntered.class;
    }

    @Override
    public boolean permits(Asset before, TransferEntered event) {
        return unfit(event).isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, TransferEntered event) {
        return List.of(event.conveyance().ground(), unfit(event));
    }

    private static List<Party> unfit(TransferEntered event) {
        var from = event.conveyance().from();
        return switch (event.conveyance().ground()) {
            case INHERITANCE ->
                from.stream().filter(party -> party.kind().isOrganisation()).toList();
            case MERGER, DIVISION, LIQUIDATION ->
                from.stream()
                        .filter(party -> party.kind() == PartyKind.NATURAL_PERSON)
                        .toList();
            case AGREEMENT, EQUITY_CONTRIBUTION, GIFT, COURT_DECISION, ARBITRAL_AWARD, PLEDGE_ENFORCEMENT, RETURN ->
                List.of();
        };
    }
}
