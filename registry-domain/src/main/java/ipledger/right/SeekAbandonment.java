package ipledger.right;

import ipledger.event.Provenance;
import ipledger.event.RightEvent.Extent;
import ipledger.identifier.AssetNumber;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 声明放弃. Enters the holders' declaration that they give the right up, or have a mark cancelled. */
public record SeekAbandonment(
        AssetNumber asset,
        Extent extent,
        Optional<String> remaining,
        List<Party> declaredBy,
        List<Party> consents,
        LocalDate effectiveOn,
        Provenance provenance) {
    public SeekAbandonment {
        declaredBy = List.copyOf(declaredBy);
        consents = List.copyOf(consents);
    }
}
