package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.event.LicenceEvent.LicenceRecorded;
import ipledger.rule.ListingRule;
import ipledger.rule.Provision;
import java.util.ArrayList;
import java.util.List;

/** 许可合同须具备法定内容. The contract recorded names the parties, its term, and a patent with its name, filing and grant date; a gazette gives less, so a fact is not asked for it. */
public record ContractHasItsContents(Provision provision) implements ListingRule<LicenceRecorded> {
    @Override
    public Class<LicenceRecorded> concerns() {
        return LicenceRecorded.class;
    }

    @Override
    public List<String> amiss(Asset before, LicenceRecorded event) {
        if (event.provenance().isFact()) return List.of();
        var terms = before.licences().termsOf(event);
        if (terms.isEmpty()) return List.of(); // another rule says so
        var missing = new ArrayList<String>();
        if (terms.get().lastDay().isEmpty()) missing.add("terms.lastDay");
        if (before.invention().isBlank()) missing.add("asset.title");
        if (before.right().filedOn().isEmpty()) missing.add("asset.filedOn");
        if (before.right().grantedOn().isEmpty()) missing.add("asset.grantedOn");
        return missing;
    }
}
