package ipledger.title.rules;

import ipledger.asset.Asset;
import ipledger.event.DefectEvent.DefectMatter;
import ipledger.event.TitleEvent.PartyDataChanged;
import ipledger.identifier.AssetNumber;
import ipledger.rule.ListingRule;
import ipledger.rule.Provision;
import java.util.List;

/** 变更注册人名义, 全部商标一并变更. The name does not change on one mark while other marks of the holder are left out of the application. */
public record AllMarksChangeTheirName(Provision provision) implements ListingRule<PartyDataChanged> {
    @Override
    public Class<PartyDataChanged> concerns() {
        return PartyDataChanged.class;
    }

    @Override
    public List<AssetNumber> amiss(Asset before, PartyDataChanged event) {
        return before.defects().openOn(event.effectiveOn()).stream()
                .filter(defect -> defect.matter() == DefectMatter.CHANGE_OF_NAME)
                .flatMap(defect -> defect.leftOut().stream())
                .toList();
    }
}
