package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.event.LicenceEvent.LicenceGranted;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 许可种类须与权利种类相符. Copyright is licensed as exclusive or non-exclusive by its own law, the other rights as exclusive, sole or ordinary. */
public record KindMayBeLicensed(Provision provision) implements Rule<LicenceGranted> {
    @Override
    public Class<LicenceGranted> concerns() {
        return LicenceGranted.class;
    }

    @Override
    public boolean permits(Asset before, LicenceGranted event) {
        return before.kind()
                .map(kind -> kind.isCopyright() == event.terms().kind().isOfCopyright())
                .orElse(true);
    }

    @Override
    public List<Object> particulars(Asset before, LicenceGranted event) {
        return List.of(event.terms().kind(), before.kind().orElseThrow());
    }
}
