package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.asset.Freeze;
import ipledger.asset.Preservation.Effect;
import ipledger.event.LicenceEvent.LicenceEntered;
import ipledger.event.PreservationEvent.FrozenAct;
import ipledger.party.Party;
import ipledger.rule.ListingRule;
import ipledger.rule.Provision;
import java.util.List;

/** 查封的商标, 经法院同意方可许可. While a court has frozen the mark and its order does not leave licences free, a licence of it has that court's consent; none is recorded while a dispute suspends it. */
public record CourtConsents(Provision provision) implements ListingRule<LicenceEntered> {
    @Override
    public Class<LicenceEntered> concerns() {
        return LicenceEntered.class;
    }

    @Override
    public List<String> amiss(Asset before, LicenceEntered event) {
        var burdened = before.licences().sharesBurdenedBy(event);
        return before.freezesAgainst(FrozenAct.LICENCE, burdened, event.effectiveOn()).stream()
                .map(Effect::freeze)
                .map(Freeze::court)
                .filter(court -> before.licences()
                        .termsOf(event)
                        .filter(terms -> Asset.allAmong(List.of(Party.named(court)), terms.consents()))
                        .isEmpty())
                .distinct()
                .toList();
    }
}
