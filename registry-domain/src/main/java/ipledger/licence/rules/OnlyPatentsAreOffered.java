package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.event.AssetKind;
import ipledger.event.LicenceEvent.OpenLicenceDeclared;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 仅专利可以声明开放许可. An open licence is declared of a patent. */
public record OnlyPatentsAreOffered(Provision provision) implements Rule<OpenLicenceDeclared> {
    @Override
    public Class<OpenLicenceDeclared> concerns() {
        return OpenLicenceDeclared.class;
    }

    @Override
    public boolean permits(Asset before, OpenLicenceDeclared event) {
        return before.kind().map(AssetKind::isPatent).orElse(true);
    }

    @Override
    public List<Object> particulars(Asset before, OpenLicenceDeclared event) {
        return List.of(before.kind().orElseThrow());
    }
}
