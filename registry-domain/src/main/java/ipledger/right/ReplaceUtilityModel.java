package ipledger.right;

import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;

/** 同日发明授权. Enters that the utility model ended on the gazette of its invention, on both in one act. */
public record ReplaceUtilityModel(
        AssetNumber asset, AssetNumber invention, LocalDate effectiveOn, Provenance provenance) {}
