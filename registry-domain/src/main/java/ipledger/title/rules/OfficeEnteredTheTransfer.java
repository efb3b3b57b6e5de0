package ipledger.title.rules;

import ipledger.asset.Asset;
import ipledger.event.TitleEvent.TitleTransferred;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 权利自登记或者公告之日起转移. Title moves by the entry or the gazette of the competent office, which an act names by its number. */
public record OfficeEnteredTheTransfer(Provision provision) implements Rule<TitleTransferred> {
    @Override
    public Class<TitleTransferred> concerns() {
        return TitleTransferred.class;
    }

    @Override
    public boolean permits(Asset before, TitleTransferred event) {
        return event.provenance().isFact() || event.provenance().officeNumber().isPresent();
    }

    @Override
    public List<Object> particulars(Asset before, TitleTransferred event) {
        return List.of(event.dealing());
    }
}
