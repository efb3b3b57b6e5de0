package ipledger.title;

import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.List;

/** 著录事项变更. Records that a holder's own name or address changed, on every one of {@code assets}; title does not move. */
public record ChangePartyData(
        List<AssetNumber> assets, Party before, Party after, LocalDate effectiveOn, Provenance provenance) {
    public ChangePartyData {
        assets = List.copyOf(assets);
    }
}
