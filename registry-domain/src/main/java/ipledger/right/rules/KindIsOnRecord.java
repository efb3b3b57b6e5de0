package ipledger.right.rules;

import ipledger.asset.Asset;
import ipledger.event.AssetEvent;
import ipledger.event.ContributionEvent.ContributionAgreed;
import ipledger.event.LicenceEvent.LicenceEntered;
import ipledger.event.LicenceEvent.OpenLicenceDeclared;
import ipledger.event.PledgeEvent.PledgeEntered;
import ipledger.event.TitleEvent.TransferEntered;
import ipledger.rule.Provision;
import ipledger.rule.Rule;

/**
 * 交易所涉权利的种类须已登载. What is dealt in here is known by its kind: an asset known from a source's record of a dealing
 * alone has none, and the law of no kind would bind a dealing in it.
 */
public record KindIsOnRecord(Provision provision) implements Rule<AssetEvent> {
    @Override
    public Class<AssetEvent> concerns() {
        return AssetEvent.class;
    }

    @Override
    public boolean permits(Asset before, AssetEvent event) {
        return before.kind().isPresent() || event.provenance().isFact() || !isADealing(event);
    }

    private static boolean isADealing(AssetEvent event) {
        return event instanceof TransferEntered
                || event instanceof LicenceEntered
                || event instanceof OpenLicenceDeclared
                || event instanceof ContributionAgreed
                || event instanceof PledgeEntered;
    }
}
