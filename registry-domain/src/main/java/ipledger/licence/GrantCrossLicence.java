package ipledger.licence;

import ipledger.event.DealingNumber;
import ipledger.event.LicenceEvent.LicenceTerms;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.List;

/**
 * 交叉许可. Records two licences, each given in exchange for the other; both are entered or none is.
 *
 * @param first what one party gives
 * @param second what the other gives in exchange
 */
public record GrantCrossLicence(Half first, Half second, LocalDate effectiveOn, Provenance provenance) {

    /** 一方许可. One of the two licences. */
    public record Half(DealingNumber dealing, List<AssetNumber> assets, LicenceTerms terms) {
        public Half {
            assets = List.copyOf(assets);
        }
    }
}
