package ipledger.title.rules;

import ipledger.asset.Asset;
import ipledger.event.DefectEvent.DefectMatter;
import ipledger.event.TitleEvent.PartyDataChanged;
import ipledger.identifier.AssetNumber;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 变更注册人名义, 全部商标一并变更. The name does not change on one mark while other marks of the holder are left out of the application. */
public record AllMarksChangeTheirName(Provision provision) implements Rule<PartyDataChanged> {
    @Override
    public Class<PartyDataChanged> concerns() {
        return PartyDataChanged.class;
    }

    @Override
    public boolean permits(Asset before, PartyDataChanged event) {
        return leftOut(before, event).isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, PartyDataChanged event) {
        return List.of(leftOut(before, event));
    }

    private static List<AssetNumber> leftOut(Asset before, PartyDataChanged event) {
        return before.defects().openOn(event.effectiveOn()).stream()
                .filter(defect -> defect.matter() == DefectMatter.CHANGE_OF_NAME)
                .flatMap(defect -> defect.leftOut().stream())
                .toList();
    }
}
