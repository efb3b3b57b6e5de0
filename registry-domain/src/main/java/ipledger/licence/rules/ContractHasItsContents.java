package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.event.LicenceEvent.LicenceRecorded;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** 许可合同须具备法定内容. The contract recorded names the parties, its term, and a patent with its name, filing and grant date; a gazette gives less, so a fact is not asked for it. */
public record ContractHasItsContents(Provision provision) implements Rule<LicenceRecorded> {
    @Override
    public Class<LicenceRecorded> concerns() {
        return LicenceRecorded.class;
    }

    @Override
    public boolean permits(Asset before, LicenceRecorded event) {
        return event.provenance().isFact() || missing(before, event).isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, LicenceRecorded event) {
        return List.of(missing(before, event));
    }

    private static List<String> missing(Asset before, LicenceRecorded event) {
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
