package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.asset.Right.AnnuityGrace;
import ipledger.event.LicenceEvent.OpenLicenceDeclared;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 未按规定缴纳年费的不得开放许可. No annuity is unpaid when the patent is openly offered. */
public record AnnuityOfTheOfferIsPaid(Provision provision) implements Rule<OpenLicenceDeclared> {
    @Override
    public Class<OpenLicenceDeclared> concerns() {
        return OpenLicenceDeclared.class;
    }

    @Override
    public boolean permits(Asset before, OpenLicenceDeclared event) {
        return before.right().grace().isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, OpenLicenceDeclared event) {
        return List.of(before.right().grace().map(AnnuityGrace::dueOn).orElseThrow());
    }
}
