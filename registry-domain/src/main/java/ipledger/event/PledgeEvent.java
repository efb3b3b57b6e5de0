package ipledger.event;

import ipledger.event.PledgeTerms.PledgeePart;
import ipledger.identifier.AssetNumber;
import ipledger.money.Money;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 质押. What happened to a pledge over one asset. */
public sealed interface PledgeEvent extends AssetEvent {

    /** 质押内容的登载. What brings a pledge with its terms: agreed, or registered. */
    sealed interface PledgeEntered extends PledgeEvent {
        DealingNumber dealing();

        PledgeTerms terms();
    }

    /** 对质权的登载. What befalls a right of pledge that exists. */
    sealed interface OnPledge extends PledgeEvent {
        DealingNumber dealing();
    }

    /** 由质权而来的登载. What follows from a right of pledge, also after it has ended. */
    sealed interface FromPledge extends PledgeEvent {
        DealingNumber dealing();
    }

    /** 质押约定. A pledge was agreed; until it is registered it is no right of pledge (民法典 444). */
    @Recorded(value = "pledge.agreed.v1", st27 = "S00")
    record PledgeAgreed(
            AssetNumber asset, DealingNumber dealing, PledgeTerms terms, LocalDate effectiveOn, Provenance provenance)
            implements PledgeEntered {}

    /** 质押登记申请. Registration was applied for at the competent office. */
    @Recorded(value = "pledge.filed.v1", st27 = "S00")
    record PledgeFiled(AssetNumber asset, DealingNumber dealing, LocalDate effectiveOn, Provenance provenance)
            implements PledgeEvent {}

    /** 质押登记生效. The right of pledge exists from this entry on (民法典 444). */
    @Recorded(value = "pledge.registered.v1", st27 = "S00", gazette = "PE01")
    record PledgeRegistered(
            AssetNumber asset, DealingNumber dealing, PledgeTerms terms, LocalDate effectiveOn, Provenance provenance)
            implements PledgeEntered {}

    /** 质押终止 (登记前). An agreed pledge was given up before it was registered. */
    @Recorded(value = "pledge.withdrawn.v1", st27 = "S00")
    record PledgeWithdrawn(
            AssetNumber asset, DealingNumber dealing, String reason, LocalDate effectiveOn, Provenance provenance)
            implements PledgeEvent {}

    /**
     * 担保内容变更. The secured claim is now this one: kind, amount, ceiling, due date or scope. What is increased ranks from
     * this day; the rest keeps its rank.
     *
     * @param consents the pledgees of other rank who have consented (民法典 422)
     */
    @Recorded(value = "pledge.claim-changed.v1", st27 = "S00", gazette = "PM01")
    record SecuredClaimChanged(
            AssetNumber asset,
            DealingNumber dealing,
            SecuredClaim claim,
            List<Party> consents,
            LocalDate effectiveOn,
            Provenance provenance)
            implements PledgeEvent {
        public SecuredClaimChanged {
            consents = List.copyOf(consents);
        }

        /** Where nobody else is asked. */
        public SecuredClaimChanged(
                AssetNumber asset,
                DealingNumber dealing,
                SecuredClaim claim,
                LocalDate effectiveOn,
                Provenance provenance) {
            this(asset, dealing, claim, List.of(), effectiveOn, provenance);
        }
    }

    /**
     * 主债权转让. The claim was assigned and the pledge with it (民法典 547).
     *
     * @param which the pledge meant; a source may name only the parties
     * @param pledgees all the pledgees from now on
     * @param pledgeeParts what belongs to each of several, where stated
     */
    @Recorded(value = "pledge.claim-assigned.v1", st27 = "S00", gazette = "PM01")
    record ClaimAssigned(
            AssetNumber asset,
            PledgeReference which,
            List<Party> pledgees,
            List<PledgeePart> pledgeeParts,
            LocalDate effectiveOn,
            Provenance provenance)
            implements PledgeEvent {
        public ClaimAssigned {
            pledgees = List.copyOf(pledgees);
            pledgeeParts = List.copyOf(pledgeeParts);
        }

        /** Where nothing is said of the parts of several pledgees. */
        public ClaimAssigned(
                AssetNumber asset,
                PledgeReference which,
                List<Party> pledgees,
                LocalDate effectiveOn,
                Provenance provenance) {
            this(asset, which, pledgees, List.of(), effectiveOn, provenance);
        }
    }

    /**
     * 部分债权转让 (确定前). A part of the claim under a maximum-amount pledge was assigned before the claim was fixed: the
     * pledge stays with the creditor unless agreed otherwise (民法典 421).
     *
     * @param pledgeFollows true where the parties have agreed that the assignee shares in the pledge
     */
    @Recorded(value = "pledge.part-of-claim-assigned.v1", st27 = "S00")
    record PartOfClaimAssigned(
            AssetNumber asset,
            DealingNumber dealing,
            List<Party> assignees,
            Money part,
            boolean pledgeFollows,
            LocalDate effectiveOn,
            Provenance provenance)
            implements OnPledge {
        public PartOfClaimAssigned {
            assignees = List.copyOf(assignees);
        }
    }

    /** 出质人、质权人名称变更. A party of the pledge changed its own name or address; claim and rank did not. */
    @Recorded(value = "pledge.party-data-changed.v1", st27 = "S00", gazette = "PM01")
    record PledgePartyDataChanged(
            AssetNumber asset,
            DealingNumber dealing,
            Party before,
            Party after,
            LocalDate effectiveOn,
            Provenance provenance)
            implements OnPledge {}

    /**
     * 质权登记期限延长. The registration of a pledge of a mark now runs to {@code registeredUntil}.
     *
     * @param guarantee 担保函, where the pledgee asks for it alone
     * @param notifiedOn the day on which the pledgee told the pledgor, where it asks for it alone
     */
    @Recorded(value = "pledge.registration-extended.v1", st27 = "S00")
    record PledgeRegistrationExtended(
            AssetNumber asset,
            DealingNumber dealing,
            LocalDate registeredUntil,
            ExtensionBasis basis,
            Optional<Document> guarantee,
            Optional<LocalDate> notifiedOn,
            LocalDate effectiveOn,
            Provenance provenance)
            implements PledgeEvent {}

    /** 延期依据. Who asks for the registration of a pledge of a mark to run on. */
    enum ExtensionBasis {
        /** 双方协商一致. */
        AGREEMENT,
        /** 质权人单方: with a letter of guarantee, the pledgor being told. */
        PLEDGEE_ALONE
    }

    /**
     * 债权确定. The claims under a maximum-amount pledge are fixed: no later claim is secured (民法典 423).
     *
     * @param amount what was owed on the day; absent where nobody has stated it yet
     */
    @Recorded(value = "pledge.claim-fixed.v1", st27 = "S00")
    record ClaimFixed(
            AssetNumber asset,
            DealingNumber dealing,
            FixingGround ground,
            Optional<Money> amount,
            LocalDate effectiveOn,
            Provenance provenance)
            implements PledgeEvent {}

    /** 确定事由 (民法典 423). */
    enum FixingGround {
        /** 约定的债权确定期间届满. */
        PERIOD_ENDED,
        /** 没有约定期间, 设立满二年后请求确定. */
        TWO_YEARS_PASSED,
        /** 新的债权不可能发生. */
        NO_NEW_CLAIMS,
        /** 质权人知道或者应当知道质押财产被查封、扣押. */
        SEIZURE_KNOWN,
        /** 债务人、出质人被宣告破产或者解散. */
        BANKRUPTCY,
        /** 法律规定的其他情形. */
        OTHER
    }

    /** 质押注销. The pledge over this asset ended (民法典 393). */
    @Recorded(value = "pledge.released.v1", st27 = "S00", gazette = "PC01")
    record PledgeReleased(
            AssetNumber asset,
            PledgeReference which,
            ReleaseGround ground,
            LocalDate effectiveOn,
            Provenance provenance)
            implements PledgeEvent {}

    /** 注销原因 (民法典 393). */
    enum ReleaseGround {
        /** 主债权消灭. */
        DEBT_PAID,
        /** 质权实现. */
        ENFORCED,
        /** 放弃质权. */
        GIVEN_UP,
        /** 主合同无效或被撤销. */
        CONTRACT_VOID,
        /** 双方协商一致 (著作权质权登记办法 18). */
        BOTH_AGREED,
        /** 质押财产被置换. */
        ASSET_REPLACED,
        /** 其他. */
        OTHER,
        /** The source does not say why. */
        UNSTATED
    }

    /**
     * 质押登记撤销. The registration should not have been made and is void from the beginning: it takes effect on the day on
     * which the pledge was registered.
     *
     * @param defect why it should not have been made
     * @param revokedOn the day of the office's decision
     */
    @Recorded(value = "pledge.revoked.v1", st27 = "S00")
    record PledgeRevoked(
            AssetNumber asset,
            DealingNumber dealing,
            String defect,
            LocalDate revokedOn,
            LocalDate effectiveOn,
            Provenance provenance)
            implements PledgeEvent {}

    /** 质权实现启动. The pledge is being enforced (民法典 436, 437). */
    @Recorded(value = "pledge.enforcement-began.v1", st27 = "S00")
    record EnforcementBegan(
            AssetNumber asset,
            DealingNumber dealing,
            EnforcementWay way,
            EnforcementDemand demandedBy,
            LocalDate effectiveOn,
            Provenance provenance)
            implements OnPledge {}

    /** 实现方式 (民法典 436). */
    enum EnforcementWay {
        /** 协议折价. */
        AGREEMENT,
        /** 拍卖. */
        AUCTION,
        /** 变卖. */
        SALE,
        /** 法院实现担保物权程序或者执行. */
        COURT
    }

    /** 请求实现的一方. */
    enum EnforcementDemand {
        /** 质权人. */
        PLEDGEE,
        /** 出质人 (民法典 437). */
        PLEDGOR
    }

    /** 质权实现终止. The enforcement ended without proceeds: the debt was paid, or it was given up. */
    @Recorded(value = "pledge.enforcement-ended.v1", st27 = "S00")
    record EnforcementEnded(
            AssetNumber asset, DealingNumber dealing, String reason, LocalDate effectiveOn, Provenance provenance)
            implements OnPledge {}

    /**
     * 价款分配. What the asset fetched went to the pledgees by rank; what is more went to the pledgor, what is missing stays a
     * claim (民法典 414, 438).
     *
     * @param proceeds 变价款, of this asset
     * @param costs 实现质权的费用, taken first
     * @param payments what each pledge had to get and got
     * @param surplus what went to the pledgor
     */
    @Recorded(value = "pledge.proceeds-distributed.v1", st27 = "S00")
    record ProceedsDistributed(
            AssetNumber asset,
            DealingNumber dealing,
            Money proceeds,
            Optional<Money> costs,
            List<Payment> payments,
            Money surplus,
            LocalDate effectiveOn,
            Provenance provenance)
            implements OnPledge {
        public ProceedsDistributed {
            payments = List.copyOf(payments);
        }

        /** What is left for the pledges after the costs; absent where amounts are of several currencies or do not cover them. */
        public Optional<Money> forPledges() {
            boolean isOneCurrency = Stream.concat(
                            Stream.concat(costs.stream(), Stream.of(surplus)),
                            payments.stream().flatMap(payment -> Stream.of(payment.due(), payment.paid())))
                    .allMatch(money -> money.currency().equals(proceeds.currency()));
            if (!isOneCurrency) return Optional.empty();
            return costs.map(taken ->
                            taken.isMoreThan(proceeds) ? Optional.<Money>empty() : Optional.of(proceeds.minus(taken)))
                    .orElse(Optional.of(proceeds));
        }
    }

    /**
     * 分配. What one pledge had to get out of the proceeds, and got.
     *
     * @param due 应受清偿额, within the registered ceiling
     */
    record Payment(DealingNumber pledge, Money due, Money paid) {}

    /** 物上代位. Compensation or insurance money stands in the place of the asset (民法典 390). */
    @Recorded(value = "pledge.substitute-received.v1", st27 = "S00")
    record SubstituteReceived(
            AssetNumber asset,
            DealingNumber dealing,
            SubstituteKind kind,
            Money amount,
            SubstituteUse use,
            LocalDate effectiveOn,
            Provenance provenance)
            implements FromPledge {}

    /** 代位物 (民法典 390). */
    enum SubstituteKind {
        /** 赔偿金. */
        DAMAGES,
        /** 补偿金. */
        COMPENSATION,
        /** 保险金. */
        INSURANCE
    }

    /** 代位物的处理. */
    enum SubstituteUse {
        /** 提前清偿. */
        EARLY_PAYMENT,
        /** 提存. */
        DEPOSIT
    }

    /** 诉讼时效中断. The limitation of the secured claim began anew (民法典 195; 担保制度解释 44). */
    @Recorded(value = "pledge.limitation-interrupted.v1", st27 = "S00")
    record LimitationInterrupted(
            AssetNumber asset, DealingNumber dealing, String cause, LocalDate effectiveOn, Provenance provenance)
            implements OnPledge {}

    /** 承诺核查. An undertaking given instead of proof was checked (专利权质押登记办法 20). */
    @Recorded(value = "pledge.undertaking-checked.v1", st27 = "W00")
    record UndertakingChecked(
            AssetNumber asset,
            DealingNumber dealing,
            String sha256,
            UndertakingResult result,
            LocalDate effectiveOn,
            Provenance provenance)
            implements OnPledge {}

    /** 核查结果. */
    enum UndertakingResult {
        /** 属实. */
        TRUE_AS_STATED,
        /** 虚假. */
        FALSE,
        /** 无法核实. */
        NOT_VERIFIABLE
    }

    /** 放款. The loan that the pledge serves, as the bank states it. */
    @Recorded(value = "pledge.loan-stated.v1", st27 = "W00")
    record LoanStated(AssetNumber asset, DealingNumber dealing, Loan loan, LocalDate effectiveOn, Provenance provenance)
            implements OnPledge {}

    /**
     * 贷款. Another thing than the secured amount.
     *
     * @param amount 贷款金额; absent where the bank does not state it
     * @param branch 经办行
     * @param firstTime 首贷: the first pledge loan of the enterprise, as the bank states it
     * @param small 普惠: a small loan, as the bank states it
     */
    record Loan(Optional<Money> amount, Optional<Party> branch, Optional<Boolean> firstTime, Optional<Boolean> small) {}

    /** 贷款余额. What is owed under the secured claim on the day, as the bank reports it. */
    @Recorded(value = "pledge.balance-reported.v1", st27 = "W00")
    record BalanceReported(
            AssetNumber asset, DealingNumber dealing, Money outstanding, LocalDate effectiveOn, Provenance provenance)
            implements OnPledge {}

    /** 违约. The debtor did not pay what was due, or the agreed case for enforcement came about (民法典 436). */
    @Recorded(value = "pledge.default-recorded.v1", st27 = "W00")
    record DefaultRecorded(
            AssetNumber asset,
            DealingNumber dealing,
            Money unpaid,
            String cause,
            LocalDate effectiveOn,
            Provenance provenance)
            implements OnPledge {}

    /** 追偿. A part of a defaulted claim came in, from the pledge or from elsewhere; also after the pledge has ended. */
    @Recorded(value = "pledge.recovery-recorded.v1", st27 = "W00")
    record RecoveryRecorded(
            AssetNumber asset,
            DealingNumber dealing,
            Money recovered,
            RecoverySource source,
            LocalDate effectiveOn,
            Provenance provenance)
            implements FromPledge {}

    /** 追偿来源. */
    enum RecoverySource {
        /** 质押财产变价. */
        PLEDGED_ASSET,
        /** 债务人清偿. */
        DEBTOR,
        /** 保证人, 担保公司. */
        GUARANTOR,
        /** 风险补偿资金, 保险. */
        RISK_FUND,
        /** 其他. */
        OTHER
    }
}
