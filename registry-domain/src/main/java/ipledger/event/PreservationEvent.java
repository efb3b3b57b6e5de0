package ipledger.event;

import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.Optional;

/** 保全与中止. Court freezes and suspensions for a dispute over ownership. */
public sealed interface PreservationEvent extends AssetEvent {

    /**
     * 保全. A court or authority froze the right; a second order waits 轮候 and takes effect by itself.
     *
     * @param order 文号, the order's number
     * @param court who ordered it
     * @param lastDay the last day of the order; absent where the source gives none, then the law's longest term governs
     */
    @Recorded(value = "freeze.ordered.v1", st27 = "T00", gazette = "PP01")
    record FreezeOrdered(
            AssetNumber asset,
            String order,
            String court,
            FreezeGround ground,
            Optional<LocalDate> lastDay,
            LocalDate effectiveOn,
            Provenance provenance)
            implements PreservationEvent {}

    /**
     * 续行保全. A new order, served before the end, keeps the freeze running in its rank.
     *
     * @param order the order that is renewed
     * @param renewalOrder the number of the new order
     * @param lastDay the last day by the new order; absent where the law's longest term governs
     */
    @Recorded(value = "freeze.renewed.v1", st27 = "T00", gazette = "PP01")
    record FreezeRenewed(
            AssetNumber asset,
            String order,
            String renewalOrder,
            Optional<LocalDate> lastDay,
            LocalDate effectiveOn,
            Provenance provenance)
            implements PreservationEvent {}

    /**
     * 保全的解除. A freeze was lifted.
     *
     * @param order the order lifted; absent where the gazette names none, then the one in effect
     */
    @Recorded(value = "freeze.lifted.v1", st27 = "T00", gazette = "PD01")
    record FreezeLifted(AssetNumber asset, Optional<String> order, LocalDate effectiveOn, Provenance provenance)
            implements PreservationEvent {}

    /** 中止. Procedures are suspended for a dispute over ownership (专利法实施细则 103). */
    @Recorded(value = "suspension.began.v1", st27 = "T00")
    record SuspensionBegan(
            AssetNumber asset, String dispute, LocalDate lastDay, LocalDate effectiveOn, Provenance provenance)
            implements PreservationEvent {}

    /** 延长中止. The court has not decided: the suspension goes on through {@code lastDay}, once (专利法实施细则 103). */
    @Recorded(value = "suspension.extended.v1", st27 = "T00")
    record SuspensionExtended(
            AssetNumber asset, String dispute, LocalDate lastDay, LocalDate effectiveOn, Provenance provenance)
            implements PreservationEvent {}

    /** 中止结束. */
    @Recorded(value = "suspension.ended.v1", st27 = "T00")
    record SuspensionEnded(AssetNumber asset, String dispute, LocalDate effectiveOn, Provenance provenance)
            implements PreservationEvent {}

    /** 保全种类. What the order serves: it decides how long it may run. */
    enum FreezeGround {
        /** 财产保全: six months at a time for patents (SPC on patent disputes 9), one year for marks. */
        PRESERVATION,
        /** 执行查封: three years at most. */
        ENFORCEMENT
    }
}
