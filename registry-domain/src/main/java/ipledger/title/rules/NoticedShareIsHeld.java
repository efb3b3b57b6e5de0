package ipledger.title.rules;

import ipledger.asset.Asset;
import ipledger.asset.Passing;
import ipledger.event.TitleEvent.PreEmptionNoticed;
import ipledger.party.Holders;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 通知的份额须为转让人所持. A notice of terms goes out for a share that its sellers hold together, to co-holders who are there. */
public record NoticedShareIsHeld(Provision provision) implements Rule<PreEmptionNoticed> {
    @Override
    public Class<PreEmptionNoticed> concerns() {
        return PreEmptionNoticed.class;
    }

    @Override
    public boolean permits(Asset before, PreEmptionNoticed event) {
        return before.title()
                .holders()
                .filter(holders -> isOffered(holders, event))
                .isPresent();
    }

    @Override
    public List<Object> particulars(Asset before, PreEmptionNoticed event) {
        return List.of(event.offer().share(), event.offer().sellers());
    }

    private static boolean isOffered(Holders holders, PreEmptionNoticed event) {
        var sellers = event.offer().sellers();
        return Passing.among(holders, sellers).size() == sellers.size()
                && Passing.among(holders, holders.parties()).size() > sellers.size()
                && Passing.heldBy(holders, sellers)
                        .filter(held -> event.offer().share().compareTo(held) <= 0)
                        .isPresent();
    }
}
