package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.event.DocumentKind;
import ipledger.event.LicenceEvent.LicenceEntered;
import ipledger.party.Party;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 向外国人许可软件须遵守技术进出口管理. Where a Chinese holder licenses software to a foreigner, the document of technology export is there. */
public record SoftwareExportIsCleared(Provision provision) implements Rule<LicenceEntered> {
    @Override
    public Class<LicenceEntered> concerns() {
        return LicenceEntered.class;
    }

    @Override
    public boolean permits(Asset before, LicenceEntered event) {
        return event.provenance().isFact()
                || foreign(before, event).isEmpty()
                || event.provenance().has(DocumentKind.TECHNOLOGY_EXPORT);
    }

    @Override
    public List<Object> particulars(Asset before, LicenceEntered event) {
        return List.of(foreign(before, event));
    }

    private static List<Party> foreign(Asset before, LicenceEntered event) {
        return before.licences().termsOf(event).stream()
                .filter(terms -> terms.licensors().stream().anyMatch(licensor -> !licensor.isForeign()))
                .flatMap(terms -> terms.licensees().stream())
                .filter(Party::isForeign)
                .toList();
    }
}
