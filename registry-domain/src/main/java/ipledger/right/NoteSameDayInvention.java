package ipledger.right;

import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;

/** 同日申请. Enters on a utility model which invention was filed for the same creation on the same day. */
public record NoteSameDayInvention(
        AssetNumber asset, AssetNumber invention, LocalDate effectiveOn, Provenance provenance) {}
