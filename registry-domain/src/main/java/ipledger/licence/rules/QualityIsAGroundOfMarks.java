package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.event.LicenceEvent.LicenceEnd;
import ipledger.event.LicenceEvent.LicenceEnded;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 因商品质量解除许可须有法律依据. Only the licensor of a mark rescinds because the quality of the goods is not kept, and only by the law of 2026. */
public record QualityIsAGroundOfMarks(Provision provision) implements Rule<LicenceEnded> {
    @Override
    public Class<LicenceEnded> concerns() {
        return LicenceEnded.class;
    }

    @Override
    public boolean permits(Asset before, LicenceEnded event) {
        return event.ground() != LicenceEnd.QUALITY_NOT_KEPT;
    }

    @Override
    public List<Object> particulars(Asset before, LicenceEnded event) {
        return List.of(event.ground());
    }
}
