package ipledger.event;

import ipledger.identifier.AssetNumber;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** 保全与中止. Court freezes and suspensions for a dispute over ownership. */
public sealed interface PreservationEvent extends AssetEvent {

    /**
     * 保全. A court or authority froze the right; a second order waits 轮候 and takes effect by itself.
     *
     * @param order 文号, the order's number
     * @param court who ordered it
     * @param lastDay the last day of the order; absent where the source gives none, then the law's longest term governs
     * @param scope 保全范围; absent where the order names none: the whole right, and all that the law forbids
     */
    @Recorded(value = "freeze.ordered.v1", st27 = "T00", gazette = "PP01")
    record FreezeOrdered(
            AssetNumber asset,
            String order,
            String court,
            FreezeGround ground,
            Optional<LocalDate> lastDay,
            Optional<FreezeScope> scope,
            LocalDate effectiveOn,
            Provenance provenance)
            implements PreservationEvent {
        /** Of the whole right. */
        public FreezeOrdered(
                AssetNumber asset,
                String order,
                String court,
                FreezeGround ground,
                Optional<LocalDate> lastDay,
                LocalDate effectiveOn,
                Provenance provenance) {
            this(asset, order, court, ground, lastDay, Optional.empty(), effectiveOn, provenance);
        }
    }

    /**
     * 保全范围. What an order reaches, as it says itself.
     *
     * @param shareOf 被保全份额的权利人: the holder whose share is frozen; absent where the whole right is
     * @param acts what the order forbids; none named: all that the law forbids while a right is frozen
     */
    record FreezeScope(Optional<Party> shareOf, List<FrozenAct> acts) {
        /** The whole right, and all that the law forbids. */
        public static final FreezeScope WHOLE = new FreezeScope(Optional.empty(), List.of());

        public FreezeScope {
            acts = List.copyOf(acts);
        }

        /** The share of that holder, and all that the law forbids. */
        public static FreezeScope ofShare(Party holder) {
            return new FreezeScope(Optional.of(holder), List.of());
        }

        /** True where it forbids {@code act}. */
        public boolean forbids(FrozenAct act) {
            return acts.isEmpty() || acts.contains(act);
        }

        /** True where it reaches the share of one of {@code holders}; without any of them the whole right is meant. */
        public boolean reaches(Collection<Party> holders) {
            return holders.isEmpty()
                    || shareOf.map(frozen -> holders.stream().anyMatch(frozen::sameParty))
                            .orElse(true);
        }

        /** True where the two freeze something in common: no second freeze of it. */
        public boolean meets(FreezeScope other) {
            return other.reaches(shareOf.stream().toList());
        }
    }

    /** 保全所禁止的行为. */
    enum FrozenAct {
        /** 转让, also into a company. */
        TRANSFER,
        /** 质押. */
        PLEDGE,
        /** 许可. */
        LICENCE,
        /** 放弃, 注销. */
        GIVING_UP,
        /** 变更权利人名称、地址. */
        CHANGE_OF_DATA
    }

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
