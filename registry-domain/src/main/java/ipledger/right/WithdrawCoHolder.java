package ipledger.right;

import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.List;

/** 共有人放弃. Enters that one co-holder gave up its share to the others. */
public record WithdrawCoHolder(
        AssetNumber asset, Party holder, List<Party> consents, LocalDate effectiveOn, Provenance provenance) {
    public WithdrawCoHolder {
        consents = List.copyOf(consents);
    }
}
