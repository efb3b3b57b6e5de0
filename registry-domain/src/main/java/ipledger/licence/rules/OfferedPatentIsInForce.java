package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.event.LicenceEvent.OpenLicenceDeclared;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 开放许可须在授权后、专利权有效期内声明. What is openly offered is a patent that is granted and in force. */
public record OfferedPatentIsInForce(Provision provision) implements Rule<OpenLicenceDeclared> {
    @Override
    public Class<OpenLicenceDeclared> concerns() {
        return OpenLicenceDeclared.class;
    }

    @Override
    public boolean permits(Asset before, OpenLicenceDeclared event) {
        return before.inForceOn(event.effectiveOn());
    }

    @Override
    public List<Object> particulars(Asset before, OpenLicenceDeclared event) {
        return List.of(before.right().statusOn(event.effectiveOn()));
    }
}
