package ipledger.title.rules;

import ipledger.asset.Asset;
import ipledger.event.TitleEvent.TitleTransferred;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 开放许可声明已撤回. An open licence is withdrawn before title moves. */
public record OpenLicenceIsWithdrawn(Provision provision) implements Rule<TitleTransferred> {
    @Override
    public Class<TitleTransferred> concerns() {
        return TitleTransferred.class;
    }

    @Override
    public boolean permits(Asset before, TitleTransferred event) {
        return before.licences().openSince().isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, TitleTransferred event) {
        return List.of(before.licences().openSince().orElseThrow());
    }
}
