package ipledger.title.rules;

import ipledger.asset.Asset;
import ipledger.event.DocumentKind;
import ipledger.event.TitleEvent.TransferEntered;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 移转原因有相应的证明文件. Where title moves on another ground than a contract of sale, the document that proves the ground is there; a gazette gives none, so a fact is not asked for it. */
public record GroundIsProved(Provision provision) implements Rule<TransferEntered> {
    @Override
    public Class<TransferEntered> concerns() {
        return TransferEntered.class;
    }

    @Override
    public boolean permits(Asset before, TransferEntered event) {
        var proofs = proofs(event);
        return event.provenance().isFact()
                || proofs.isEmpty()
                || proofs.stream().anyMatch(event.provenance()::has);
    }

    @Override
    public List<Object> particulars(Asset before, TransferEntered event) {
        return List.of(event.conveyance().ground(), proofs(event));
    }

    private static List<DocumentKind> proofs(TransferEntered event) {
        return event.conveyance().ground().proofs();
    }
}
