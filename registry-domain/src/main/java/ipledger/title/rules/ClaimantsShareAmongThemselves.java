package ipledger.title.rules;

import ipledger.asset.Asset;
import ipledger.asset.PreEmption;
import ipledger.event.TitleEvent.PreEmptionShared;
import ipledger.party.Party;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 协商确定购买比例的须为主张优先购买的共有人. Those who agree in which portions they buy are all the claimants and nobody else. */
public record ClaimantsShareAmongThemselves(Provision provision) implements Rule<PreEmptionShared> {
    @Override
    public Class<PreEmptionShared> concerns() {
        return PreEmptionShared.class;
    }

    @Override
    public boolean permits(Asset before, PreEmptionShared event) {
        var agreeing = event.portions().parties();
        var claimants = claimants(before, event);
        return Asset.allAmong(agreeing, claimants) && Asset.allAmong(claimants, agreeing);
    }

    @Override
    public List<Object> particulars(Asset before, PreEmptionShared event) {
        return List.of(event.portions().parties(), claimants(before, event));
    }

    private static List<Party> claimants(Asset before, PreEmptionShared event) {
        return before.title()
                .preEmptionOf(event.dealing())
                .map(PreEmption::claimants)
                .orElse(List.of());
    }
}
