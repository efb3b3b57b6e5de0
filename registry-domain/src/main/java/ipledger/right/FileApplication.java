package ipledger.right;

import ipledger.event.AssetKind;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import ipledger.party.Holders;
import java.time.LocalDate;
import java.util.List;

/** 申请登载. Enters an application that was filed with the competent office; the asset is known from then on. */
public record FileApplication(
        AssetNumber asset,
        AssetKind kind,
        String title,
        List<AssetNumber> otherNumbers,
        Holders applicants,
        List<String> classes,
        LocalDate effectiveOn,
        Provenance provenance) {
    public FileApplication {
        otherNumbers = List.copyOf(otherNumbers);
        classes = List.copyOf(classes);
    }
}
