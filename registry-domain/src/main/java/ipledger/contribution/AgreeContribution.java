package ipledger.contribution;

import ipledger.event.ContributionEvent.ContributionTerms;
import ipledger.event.DealingNumber;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.List;

/** 出资约定. Records that assets were promised to a company for shares in it, each valued; title has not moved. */
public record AgreeContribution(
        DealingNumber dealing, List<Contributed> assets, LocalDate effectiveOn, Provenance provenance) {
    public AgreeContribution {
        assets = List.copyOf(assets);
    }

    /** 出资标的. One asset with the terms on which it is contributed. */
    public record Contributed(AssetNumber asset, ContributionTerms terms) {}

    /** The assets, in the order of the contract. */
    public List<AssetNumber> numbers() {
        return assets.stream().map(Contributed::asset).toList();
    }
}
