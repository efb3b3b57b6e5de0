package ipledger.event;

import ipledger.identifier.AssetNumber;
import ipledger.money.Money;
import ipledger.party.Holders;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 权利的产生与消灭. The life of the right: filed, granted, kept alive, lapsed, restored, ended. */
public sealed interface RightEvent extends AssetEvent {

    /** 权利的登载. What makes an asset known with its kind: filed, or granted. */
    sealed interface RightEntered extends RightEvent {
        AssetKind kind();
    }

    /** 放弃、注销. What gives the right up, whole or in part, by its holders' own will. */
    sealed interface GivenUp extends RightEvent {}

    /** 权利终止. What ends the right, or may end it. */
    sealed interface Ending extends RightEvent {}

    /** 权利维持. What keeps the right alive or moves its end. */
    sealed interface Maintained extends RightEvent {}

    /** 无效宣告程序. A step in a case that was opened before. */
    sealed interface InvalidationStep extends RightEvent {
        String caseNumber();
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

    /**
     * 缴纳年费. Annuities are paid up to and including {@code paidThrough}.
     *
     * @param payment what was paid; absent where the source says only that it was
     */
    @Recorded(value = "right.annuity-paid.v1", st27 = "U00")
    record AnnuityPaid(
            AssetNumber asset,
            LocalDate paidThrough,
            Optional<AnnuityPayment> payment,
            LocalDate effectiveOn,
            Provenance provenance)
            implements Maintained {
        public AnnuityPaid(AssetNumber asset, LocalDate paidThrough, LocalDate effectiveOn, Provenance provenance) {
            this(asset, paidThrough, Optional.empty(), effectiveOn, provenance);
        }
    }

    /**
     * 年费与滞纳金.
     *
     * @param dueOn 缴费期满日
     * @param fee the year's full fee
     * @param surcharge 滞纳金, where it was paid in the grace period
     */
    record AnnuityPayment(LocalDate dueOn, Money fee, Optional<Money> surcharge) {}

    /** 欠缴年费. The office notes that the annuity due on {@code dueOn} is unpaid and its grace period runs. */
    @Recorded(value = "right.annuity-missed.v1", st27 = "U00")
    record AnnuityMissed(
            AssetNumber asset, LocalDate dueOn, LocalDate graceUntil, LocalDate effectiveOn, Provenance provenance)
            implements Maintained {}

    /**
     * 续展. The right was renewed and now runs to {@code lastDay}.
     *
     * @param appliedOn the day of the application; absent where the source gives none
     */
    @Recorded(value = "right.renewed.v1", st27 = "M00")
    record RightRenewed(
            AssetNumber asset,
            LocalDate lastDay,
            Optional<LocalDate> appliedOn,
            LocalDate effectiveOn,
            Provenance provenance)
            implements Maintained {
        public RightRenewed(AssetNumber asset, LocalDate lastDay, LocalDate effectiveOn, Provenance provenance) {
            this(asset, lastDay, Optional.empty(), effectiveOn, provenance);
        }
    }

    /**
     * 期限补偿. The end of the right was moved to {@code lastDay} (专利法 42).
     *
     * @param ground absent where the source does not say which
     * @param approvedOn 新药上市许可之日, for a drug
     */
    @Recorded(
            value = "right.term-compensated.v1",
            st27 = "G00",
            gazette = {"TG01", "TP01"})
    record TermCompensated(
            AssetNumber asset,
            LocalDate lastDay,
            Optional<CompensationGround> ground,
            Optional<LocalDate> approvedOn,
            LocalDate effectiveOn,
            Provenance provenance)
            implements Maintained {
        public TermCompensated(AssetNumber asset, LocalDate lastDay, LocalDate effectiveOn, Provenance provenance) {
            this(asset, lastDay, Optional.empty(), Optional.empty(), effectiveOn, provenance);
        }
    }

    /** 补偿事由. */
    enum CompensationGround {
        /** 授权过程中的不合理延迟 (专利法 42, second paragraph). */
        UNREASONABLE_DELAY,
        /** 新药上市审评审批占用的时间 (专利法 42, third paragraph): the scope is narrower meanwhile. */
        NEW_DRUG
    }

    /** 终止 (未缴年费). The right ended for an unpaid annuity; it may be restorable until {@code restorableUntil}. */
    @Recorded(value = "right.lapsed.v1", st27 = "H00", gazette = "CF01")
    record RightLapsed(
            AssetNumber asset, Optional<LocalDate> restorableUntil, LocalDate effectiveOn, Provenance provenance)
            implements Ending {}

    /** 权利的恢复. A lapsed right, or a discontinued application, stands again. */
    @Recorded(
            value = "right.restored.v1",
            st27 = "K00",
            gazette = {"RR01", "RA01"})
    record RightRestored(AssetNumber asset, LocalDate effectiveOn, Provenance provenance) implements RightEvent {}

    /**
     * 恢复权利请求. Restoration of a right that ended for a missed time limit was asked for.
     *
     * @param obstacleEndedOn 障碍消除之日, where an obstacle is claimed
     */
    @Recorded(value = "right.restoration-requested.v1", st27 = "K00")
    record RestorationRequested(
            AssetNumber asset,
            RestorationGround ground,
            Optional<LocalDate> obstacleEndedOn,
            LocalDate effectiveOn,
            Provenance provenance)
            implements RightEvent {}

    /** 恢复理由 (专利法实施细则 2023, 6). */
    enum RestorationGround {
        /** 不可抗拒的事由: two months from the end of the obstacle, at most two years from the end of the limit. */
        FORCE_MAJEURE,
        /** 其他正当理由: two months from the notice. */
        JUSTIFIED_REASON
    }

    /** 届满. The term ran out. */
    @Recorded(value = "right.expired.v1", st27 = "H00", gazette = "CX01")
    record RightExpired(AssetNumber asset, LocalDate effectiveOn, Provenance provenance) implements Ending {}

    /** 放弃. Given up, whole or in part; a part given up leaves the right standing. */
    @Recorded(
            value = "right.abandoned.v1",
            st27 = "H00",
            gazette = {"AV01", "AV02", "AR01", "AD01"})
    record RightAbandoned(
            AssetNumber asset, Extent extent, Optional<String> remaining, LocalDate effectiveOn, Provenance provenance)
            implements GivenUp, Ending {}

    /**
     * 放弃声明. The holders declared in writing that they give the right up; it stands until the office announces it.
     *
     * @param declaredBy who declared
     * @param consents the pledgees who consent
     */
    @Recorded(value = "right.abandonment-sought.v1", st27 = "H00")
    record AbandonmentSought(
            AssetNumber asset,
            Extent extent,
            Optional<String> remaining,
            List<Party> declaredBy,
            List<Party> consents,
            LocalDate effectiveOn,
            Provenance provenance)
            implements GivenUp, Ending {
        public AbandonmentSought {
            declaredBy = List.copyOf(declaredBy);
            consents = List.copyOf(consents);
        }
    }

    /**
     * 共有人放弃. One co-holder gave up its share, which falls to the others by their shares; the right stands.
     *
     * @param consents the pledgees who consent
     */
    @Recorded(value = "right.co-holder-withdrew.v1", st27 = "R00")
    record CoHolderWithdrew(
            AssetNumber asset, Party holder, List<Party> consents, LocalDate effectiveOn, Provenance provenance)
            implements GivenUp, Ending {
        public CoHolderWithdrew {
            consents = List.copyOf(consents);
        }
    }

    /** 同日发明授权, 实用新型终止. The utility model ended on the gazette of its same-day invention (专利法实施细则 2023, 47). */
    @Recorded(value = "right.utility-model-replaced.v1", st27 = "H00")
    record UtilityModelReplaced(AssetNumber asset, AssetNumber invention, LocalDate effectiveOn, Provenance provenance)
            implements Ending {}

    /** 替代实用新型. This invention took the place of a utility model of the same day: no compensation of its term. */
    @Recorded(value = "right.utility-model-given-up.v1", st27 = "W00")
    record UtilityModelGivenUp(
            AssetNumber asset, AssetNumber utilityModel, LocalDate effectiveOn, Provenance provenance)
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
            implements InvalidationStep {}

    /**
     * 无效宣告请求审查决定. The office decided, and notified the parties on {@code effectiveOn}; they have three months to
     * sue (专利法 46), and until then the decision is not final.
     *
     * @param remaining the claims or goods maintained, for a decision that invalidates in part
     */
    @Recorded(value = "right.invalidation-decided.v1", st27 = "L00")
    record InvalidationDecided(
            AssetNumber asset,
            String caseNumber,
            InvalidationOutcome outcome,
            Optional<String> remaining,
            LocalDate effectiveOn,
            Provenance provenance)
            implements InvalidationStep {}

    /** 审查决定结论. */
    enum InvalidationOutcome {
        /** 宣告全部无效. */
        INVALID_WHOLE,
        /** 宣告部分无效. */
        INVALID_IN_PART,
        /** 维持有效. */
        MAINTAINED
    }

    /** 起诉. A party sued against the decision: it stays pending. */
    @Recorded(value = "right.invalidation-contested.v1", st27 = "V00")
    record InvalidationContested(
            AssetNumber asset, String caseNumber, String court, LocalDate effectiveOn, Provenance provenance)
            implements InvalidationStep {}

    /** 判决撤销决定. A final judgment set the decision aside; a right that it had ended stands again. */
    @Recorded(value = "right.invalidation-set-aside.v1", st27 = "V00")
    record InvalidationSetAside(
            AssetNumber asset, String caseNumber, String judgment, LocalDate effectiveOn, Provenance provenance)
            implements InvalidationStep {}

    /** 判决维持决定. A final judgment upheld the decision: it is final. */
    @Recorded(value = "right.invalidation-upheld.v1", st27 = "V00")
    record InvalidationUpheld(
            AssetNumber asset, String caseNumber, String judgment, LocalDate effectiveOn, Provenance provenance)
            implements InvalidationStep {}

    /**
     * 同日申请. The same applicant filed an invention for the same creation on the same day (专利法 9).
     *
     * @param invention the application for the invention
     */
    @Recorded(value = "right.same-day-invention-noted.v1", st27 = "W00")
    record SameDayInventionNoted(AssetNumber asset, AssetNumber invention, LocalDate effectiveOn, Provenance provenance)
            implements RightEvent {}

    /**
     * 注销. A mark was given up and cancelled, for all its goods or for some: it ends for the future.
     *
     * @param remaining the goods that stay registered, for a cancellation in part
     * @param requestedOn the day on which the office received the request; absent where there was none
     * @param announcedOn the day of the gazette
     */
    @Recorded(value = "right.cancelled.v1", st27 = "H00")
    record RightCancelled(
            AssetNumber asset,
            String ground,
            Extent extent,
            Optional<String> remaining,
            Optional<LocalDate> requestedOn,
            Optional<LocalDate> announcedOn,
            LocalDate effectiveOn,
            Provenance provenance)
            implements GivenUp, Ending {
        /** As a source tells it that says neither how it came to it nor of single goods. */
        public RightCancelled(AssetNumber asset, String ground, LocalDate effectiveOn, Provenance provenance) {
            this(
                    asset,
                    ground,
                    Extent.WHOLE,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    effectiveOn,
                    provenance);
        }
    }

    /**
     * 撤销. A mark was revoked, for all its goods or for some: it ends for the future, on the gazette. Foreign offices and the
     * Chinese patent law until 2001 revoke patents too, after an opposition; such facts are kept under their own name.
     */
    @Recorded(value = "right.revoked.v1", st27 = "H00")
    record RightRevoked(
            AssetNumber asset,
            RevocationGround ground,
            Extent extent,
            Optional<String> remaining,
            LocalDate effectiveOn,
            Provenance provenance)
            implements Ending {}

    /** 撤销事由. */
    enum RevocationGround {
        /** 连续三年不使用. */
        NON_USE,
        /** 成为通用名称. */
        GENERIC,
        /** 自行改变注册商标、注册事项. */
        UNAUTHORISED_CHANGE,
        /** 其他. */
        OTHER
    }

    /**
     * 品种权提前终止. A variety ended before its term, by the authority's decision.
     *
     * @param restorableUntil the last day on which restoration may be asked for, where it is known
     */
    @Recorded(value = "right.variety-terminated.v1", st27 = "H00")
    record VarietyTerminated(
            AssetNumber asset,
            VarietyEnd ground,
            Optional<LocalDate> restorableUntil,
            LocalDate effectiveOn,
            Provenance provenance)
            implements Ending {}

    /** 品种权终止事由 (植物新品种保护条例 2025, 37); waiver and unpaid annuities are entries of their own. */
    enum VarietyEnd {
        /** 未按要求提供检测所需的繁殖材料. */
        MATERIAL_NOT_GIVEN,
        /** 不再符合授权时的特征和特性. */
        NO_LONGER_TRUE
    }

    /** 期限要素. What the term of the right depends on beside its dates became known. */
    @Recorded(value = "right.term-facts-stated.v1", st27 = "W00")
    record TermFactsStated(AssetNumber asset, TermFacts facts, LocalDate effectiveOn, Provenance provenance)
            implements RightEvent {}

    /** 商标事项. What kind of mark it is, and for which goods it is registered. */
    @Recorded(value = "right.mark-described.v1", st27 = "W00")
    record MarkDescribed(
            AssetNumber asset,
            List<MarkFlag> flags,
            List<GoodsInClass> goods,
            LocalDate effectiveOn,
            Provenance provenance)
            implements RightEvent {
        public MarkDescribed {
            flags = List.copyOf(flags);
            goods = List.copyOf(goods);
        }
    }

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
