package ipledger.event;

import ipledger.identifier.AssetNumber;
import ipledger.party.Holders;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 权利的产生与消灭. The life of the right: filed, granted, kept alive, lapsed, restored, ended. */
public sealed interface RightEvent extends AssetEvent {

    /** 权利的登载. What makes an asset known with its kind: filed, or granted. */
    sealed interface RightEntered extends RightEvent {
        AssetKind kind();
    }

    /** 申请. An application was filed; the asset is known from this entry on. */
    @Recorded(value = "right.filed.v1", st27 = "A00")
    record RightFiled(
            AssetNumber asset,
            AssetKind kind,
            String title,
            List<AssetNumber> otherNumbers,
            Optional<Holders> applicants,
            List<String> classes,
            LocalDate effectiveOn,
            Provenance provenance)
            implements RightEntered {
        public RightFiled {
            otherNumbers = List.copyOf(otherNumbers);
            classes = List.copyOf(classes);
        }
    }

    /** 公布. The application was published under a number of its own. */
    @Recorded(value = "right.published.v1", st27 = "Q00", gazette = "PB01")
    record RightPublished(
            AssetNumber asset, Optional<AssetNumber> publication, LocalDate effectiveOn, Provenance provenance)
            implements RightEvent {}

    /**
     * 授权, 登记注册. The right exists from this day on.
     *
     * @param filedOn the filing date, where the grant is the first that is known of the asset
     * @param holders who holds it by the grant; absent where the source does not say, then the applicants hold it
     * @param statedLastDay the last day of the right as the source states it; absent where the law's term governs
     */
    @Recorded(value = "right.granted.v1", st27 = "F00", gazette = "GR01")
    record RightGranted(
            AssetNumber asset,
            AssetKind kind,
            String title,
            List<AssetNumber> otherNumbers,
            Optional<LocalDate> filedOn,
            Optional<Holders> holders,
            Optional<LocalDate> statedLastDay,
            LocalDate effectiveOn,
            Provenance provenance)
            implements RightEntered {
        public RightGranted {
            otherNumbers = List.copyOf(otherNumbers);
        }
    }

    /** 缴纳年费. Annuities are paid up to and including {@code paidThrough}. */
    @Recorded(value = "right.annuity-paid.v1", st27 = "U00")
    record AnnuityPaid(AssetNumber asset, LocalDate paidThrough, LocalDate effectiveOn, Provenance provenance)
            implements RightEvent {}

    /** 欠缴年费. The office notes that the annuity due on {@code dueOn} is unpaid and its grace period runs. */
    @Recorded(value = "right.annuity-missed.v1", st27 = "U00")
    record AnnuityMissed(
            AssetNumber asset, LocalDate dueOn, LocalDate graceUntil, LocalDate effectiveOn, Provenance provenance)
            implements RightEvent {}

    /** 续展. The right was renewed and now runs to {@code lastDay}. */
    @Recorded(value = "right.renewed.v1", st27 = "M00")
    record RightRenewed(AssetNumber asset, LocalDate lastDay, LocalDate effectiveOn, Provenance provenance)
            implements RightEvent {}

    /** 期限补偿. The end of the right was moved to {@code lastDay} (专利法 42). */
    @Recorded(
            value = "right.term-compensated.v1",
            st27 = "G00",
            gazette = {"TG01", "TP01"})
    record TermCompensated(AssetNumber asset, LocalDate lastDay, LocalDate effectiveOn, Provenance provenance)
            implements RightEvent {}

    /** 终止 (未缴年费). The right ended for an unpaid annuity; it may be restorable until {@code restorableUntil}. */
    @Recorded(value = "right.lapsed.v1", st27 = "H00", gazette = "CF01")
    record RightLapsed(
            AssetNumber asset, Optional<LocalDate> restorableUntil, LocalDate effectiveOn, Provenance provenance)
            implements RightEvent {}

    /** 权利的恢复. A lapsed right, or a discontinued application, stands again. */
    @Recorded(
            value = "right.restored.v1",
            st27 = "K00",
            gazette = {"RR01", "RA01"})
    record RightRestored(AssetNumber asset, LocalDate effectiveOn, Provenance provenance) implements RightEvent {}

    /** 届满. The term ran out. */
    @Recorded(value = "right.expired.v1", st27 = "H00", gazette = "CX01")
    record RightExpired(AssetNumber asset, LocalDate effectiveOn, Provenance provenance) implements RightEvent {}

    /** 放弃. Given up, whole or in part; a part given up leaves the right standing. */
    @Recorded(
            value = "right.abandoned.v1",
            st27 = "H00",
            gazette = {"AV01", "AV02", "AR01", "AD01"})
    record RightAbandoned(
            AssetNumber asset, Extent extent, Optional<String> remaining, LocalDate effectiveOn, Provenance provenance)
            implements RightEvent {}

    /**
     * 无效宣告. Invalidated; what is invalid whole is deemed never to have existed (专利法 47).
     *
     * @param remaining the claims or goods maintained, for a partial invalidation
     */
    @Recorded(
            value = "right.invalidated.v1",
            st27 = "N00",
            gazette = {"IW01", "IP01"})
    record RightInvalidated(
            AssetNumber asset, Extent extent, Optional<String> remaining, LocalDate effectiveOn, Provenance provenance)
            implements RightEvent {}

    /** 无效宣告请求. Somebody has asked for the invalidation of the right; the case runs. */
    @Recorded(value = "right.invalidation-requested.v1", st27 = "L00")
    record InvalidationRequested(AssetNumber asset, String caseNumber, LocalDate effectiveOn, Provenance provenance)
            implements RightEvent {}

    /** 无效宣告请求审结. The case ended and left the right as it was; an invalidation is an entry of its own. */
    @Recorded(value = "right.invalidation-request-closed.v1", st27 = "L00")
    record InvalidationRequestClosed(AssetNumber asset, String caseNumber, LocalDate effectiveOn, Provenance provenance)
            implements RightEvent {}

    /**
     * 同日申请. The same applicant filed an invention for the same creation on the same day (专利法 9).
     *
     * @param invention the application for the invention
     */
    @Recorded(value = "right.same-day-invention-noted.v1", st27 = "W00")
    record SameDayInventionNoted(AssetNumber asset, AssetNumber invention, LocalDate effectiveOn, Provenance provenance)
            implements RightEvent {}

    /** 注销, 撤销. A mark or variety was cancelled or revoked: it ends for the future. */
    @Recorded(value = "right.cancelled.v1", st27 = "H00")
    record RightCancelled(AssetNumber asset, String ground, LocalDate effectiveOn, Provenance provenance)
            implements RightEvent {}

    /** 申请的终结. The application ended without a right: withdrawn, refused, deemed withdrawn. */
    @Recorded(value = "right.application-ended.v1", st27 = "B00")
    record ApplicationEnded(AssetNumber asset, String ground, LocalDate effectiveOn, Provenance provenance)
            implements RightEvent {}

    /** 范围. Whether the whole right is meant or a part of it. */
    enum Extent {
        WHOLE,
        PART
    }
}
