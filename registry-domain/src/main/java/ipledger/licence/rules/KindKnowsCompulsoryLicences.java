package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.event.AssetKind;
import ipledger.event.LicenceEvent.LicenceGranted;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;
import java.util.Set;

/** 该种权利可以给予强制许可. Compulsory licences are given of inventions and utility models, and by their own regulations of varieties and layout designs. */
public record KindKnowsCompulsoryLicences(Provision provision) implements Rule<LicenceGranted> {
    private static final Set<AssetKind> KINDS =
            Set.of(AssetKind.INVENTION, AssetKind.UTILITY_MODEL, AssetKind.PLANT_VARIETY, AssetKind.LAYOUT_DESIGN);

    @Override
    public Class<LicenceGranted> concerns() {
        return LicenceGranted.class;
    }

    @Override
    public boolean permits(Asset before, LicenceGranted event) {
        return event.terms().kind() != LicenceKind.COMPULSORY
                || before.kind().map(KINDS::contains).orElse(true);
    }

    @Override
    public List<Object> particulars(Asset before, LicenceGranted event) {
        return List.of(before.kind().orElseThrow());
    }
}
