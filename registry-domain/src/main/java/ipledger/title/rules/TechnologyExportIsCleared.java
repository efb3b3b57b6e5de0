package ipledger.title.rules;

import ipledger.asset.Asset;
import ipledger.event.AssetKind;
import ipledger.event.DocumentKind;
import ipledger.event.TitleEvent.TransferEntered;
import ipledger.party.Party;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 向境外转让技术须有出口证明. Where a holder of the mainland transfers to somebody abroad, the document of technology export is there; for patents Hong Kong, Macao and Taiwan count as abroad. */
public record TechnologyExportIsCleared(Provision provision) implements Rule<TransferEntered> {
    @Override
    public Class<TransferEntered> concerns() {
        return TransferEntered.class;
    }

    @Override
    public boolean permits(Asset before, TransferEntered event) {
        return event.provenance().isFact()
                || abroad(before, event).isEmpty()
                || event.provenance().has(DocumentKind.TECHNOLOGY_EXPORT);
    }

    @Override
    public List<Object> particulars(Asset before, TransferEntered event) {
        return List.of(abroad(before, event));
    }

    private static List<Party> abroad(Asset before, TransferEntered event) {
        boolean mainlandGives = event.conveyance().from().stream().anyMatch(party -> !party.isOutsideTheMainland());
        if (!mainlandGives) return List.of();
        boolean isPatent = before.kind().filter(AssetKind::isPatent).isPresent();
        return event.conveyance().to().parties().stream()
                .filter(party -> isPatent ? party.isOutsideTheMainland() : party.isForeign())
                .toList();
    }
}
