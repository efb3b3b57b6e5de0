package ipledger.licence;

import ipledger.event.DealingNumber;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import ipledger.money.Money;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 开放许可取得. Records that somebody took an open licence by notice and payment, on the terms that were declared.
 *
 * @param lastDay absent for as long as the offer runs
 */
public record AcceptOpenLicence(
        DealingNumber dealing,
        List<AssetNumber> assets,
        List<Party> licensees,
        Optional<LocalDate> lastDay,
        Optional<Money> paid,
        LocalDate effectiveOn,
        Provenance provenance) {
    public AcceptOpenLicence {
        assets = List.copyOf(assets);
        licensees = List.copyOf(licensees);
    }
}
