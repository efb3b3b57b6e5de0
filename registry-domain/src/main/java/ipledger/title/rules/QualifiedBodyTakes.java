package ipledger.title.rules;

import ipledger.asset.Asset;
import ipledger.event.AssetKind;
import ipledger.event.DocumentKind;
import ipledger.event.TitleEvent.TransferEntered;
import ipledger.party.PartyKind;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** 集体商标、证明商标的受让人须具备主体资格和监督能力. A collective or certification mark, and a geographical indication, passes to a body only, whose capacity and means of supervision are proved. */
public record QualifiedBodyTakes(Provision provision) implements Rule<TransferEntered> {
    @Override
    public Class<TransferEntered> concerns() {
        return TransferEntered.class;
    }

    @Override
    public boolean permits(Asset before, TransferEntered event) {
        return !isOfABody(before) || lacking(event).isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, TransferEntered event) {
        return List.of(lacking(event));
    }

    private static boolean isOfABody(Asset before) {
        return before.right().mark().isOfABody()
                || before.kind()
                        .filter(AssetKind.GEOGRAPHICAL_INDICATION::equals)
                        .isPresent();
    }

    /** Persons among those who take; and, of an act, the documents that are not there. */
    private static List<Object> lacking(TransferEntered event) {
        var lacking = new ArrayList<Object>(event.conveyance().to().parties().stream()
                .filter(party -> party.kind() == PartyKind.NATURAL_PERSON)
                .toList());
        if (!event.provenance().isFact())
            Stream.of(DocumentKind.QUALIFICATION, DocumentKind.SUPERVISION)
                    .filter(needed -> !event.provenance().has(needed))
                    .forEach(lacking::add);
        return lacking;
    }
}
