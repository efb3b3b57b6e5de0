package ipledger.event;

import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.List;

/**
 * 限期改正. What is wrong with an application that the parties may still cure: it is not refused, a clock runs, and
 * uncured it is deemed given up (商标法实施条例 2014, 30-32).
 */
public sealed interface DefectEvent extends AssetEvent {
    /** The dealing whose registration is applied for, or the number of the application for a change of name. */
    DealingNumber dealing();

    /**
     * 通知限期改正. Similar marks of the holder were left out; they may be added through {@code lastDay}.
     *
     * @param leftOut the marks that must go together with this one
     */
    @Recorded(value = "defect.noted.v1", st27 = "T00")
    record DefectNoted(
            AssetNumber asset,
            DealingNumber dealing,
            DefectMatter matter,
            List<AssetNumber> leftOut,
            LocalDate lastDay,
            LocalDate effectiveOn,
            Provenance provenance)
            implements DefectEvent {
        public DefectNoted {
            leftOut = List.copyOf(leftOut);
        }
    }

    /** 改正. What was left out was added in time; the application goes on. */
    @Recorded(value = "defect.cured.v1", st27 = "T00")
    record DefectCured(AssetNumber asset, DealingNumber dealing, LocalDate effectiveOn, Provenance provenance)
            implements DefectEvent {}

    /** 视为放弃. The limit passed uncured, and the office closed the application as given up. */
    @Recorded(value = "defect.deemed-given-up.v1", st27 = "T00")
    record ApplicationDeemedGivenUp(
            AssetNumber asset, DealingNumber dealing, LocalDate effectiveOn, Provenance provenance)
            implements DefectEvent {}

    /** 改正事项. Which application has the defect. */
    enum DefectMatter {
        /** 转让. */
        TRANSFER,
        /** 移转. */
        TRANSMISSION,
        /** 质押. */
        PLEDGE,
        /** 变更注册人名义. */
        CHANGE_OF_NAME
    }
}
