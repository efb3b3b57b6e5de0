package ipledger.right;

import static ipledger.law.AssetWords.MARK;
import static ipledger.law.Register.XIANGNAN_VALVE;

import ipledger.event.AssetKind;
import ipledger.event.Provenance;
import ipledger.event.RightEvent.RightGranted;
import ipledger.party.Holders;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A mark of ten years, and its renewal. */
public final class RenewalWords {
    private RenewalWords() {}

    /** The mark, registered on {@code day}; its last day is the law's. */
    public static RightGranted markOf(String day) {
        return new RightGranted(
                MARK,
                AssetKind.TRADEMARK,
                "湘阀",
                List.of(),
                Optional.empty(),
                Optional.of(Holders.sole(XIANGNAN_VALVE)),
                Optional.empty(),
                LocalDate.parse(day),
                Provenance.act());
    }

    /** Applied for and entered on these days, for the law's ten years. */
    public static RenewRight renewing(String appliedOn, String day) {
        return new RenewRight(
                MARK, Optional.empty(), LocalDate.parse(appliedOn), LocalDate.parse(day), Provenance.act());
    }

    /** Applied for and entered on these days, to run to {@code lastDay}. */
    public static RenewRight renewingUntil(String lastDay, String appliedOn, String day) {
        return new RenewRight(
                MARK,
                Optional.of(LocalDate.parse(lastDay)),
                LocalDate.parse(appliedOn),
                LocalDate.parse(day),
                Provenance.act());
    }
}
