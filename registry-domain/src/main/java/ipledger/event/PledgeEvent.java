package ipledger.event;

import ipledger.event.ValuationEvent.Valuation;
import ipledger.identifier.AssetNumber;
import ipledger.money.Money;
import ipledger.party.Party;
import ipledger.party.Share;
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

    /** 质押注销. The pledge over this asset ended (民法典 393). */
    @Recorded(value = "pledge.released.v1", st27 = "S00", gazette = "PC01")
    record PledgeReleased(
            AssetNumber asset,
            PledgeReference which,
            ReleaseGround ground,
            LocalDate effectiveOn,
            Provenance provenance)
            implements PledgeEvent {}

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

    /** 放款. The loan that the pledge serves, as the bank states it. */
    @Recorded(value = "pledge.loan-stated.v1", st27 = "W00")
    record LoanStated(AssetNumber asset, DealingNumber dealing, Loan loan, LocalDate effectiveOn, Provenance provenance)
            implements OnPledge {}

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

    /**
     * 质押内容.
     *
     * @param consents who has consented: co-holders, earlier pledgees
     * @param declarations 承诺 and declarations that the law asks for in special cases
     * @param pledgeeParts what belongs to each of several pledgees, by shares or in an order (民法典 310); none where
     *     nothing is stated
     * @param registeredUntil 登记期限, the last day of the registration of a pledge of a mark
     * @param securityUntil 担保期限, of a pledge of copyright
     * @param rights 出质的著作权权项, of a pledge of copyright
     * @param licencesBefore 出质前的许可, what the parties say of licences given before
     * @param forfeitureClause 流质条款: it gives priority payment only, never title (民法典 428)
     * @param form 合同形式
     * @param clauses what the contract says of matters that it may settle (专利权质押登记办法 9)
     * @param valuation 评估, of all that is pledged under the contract, where it was valued
     */
    record PledgeTerms(
            List<Party> pledgors,
            List<Party> pledgees,
            SecuredClaim claim,
            Optional<LocalDate> agreedOn,
            List<Party> consents,
            List<PledgeDeclaration> declarations,
            List<PledgeePart> pledgeeParts,
            Optional<LocalDate> registeredUntil,
            Optional<LocalDate> securityUntil,
            List<CopyrightRight> rights,
            Optional<String> licencesBefore,
            boolean forfeitureClause,
            Optional<ContractForm> form,
            List<PledgeClause> clauses,
            Optional<Valuation> valuation) {
        public PledgeTerms {
            pledgors = List.copyOf(pledgors);
            pledgees = List.copyOf(pledgees);
            consents = List.copyOf(consents);
            declarations = List.copyOf(declarations);
            pledgeeParts = List.copyOf(pledgeeParts);
            rights = List.copyOf(rights);
            clauses = List.copyOf(clauses);
        }

        /** What every source that tells of a pledge can say, and nothing that only some kinds ask for. */
        public PledgeTerms(
                List<Party> pledgors,
                List<Party> pledgees,
                SecuredClaim claim,
                Optional<LocalDate> agreedOn,
                List<Party> consents,
                List<PledgeDeclaration> declarations) {
            this(
                    pledgors,
                    pledgees,
                    claim,
                    agreedOn,
                    consents,
                    declarations,
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    List.of(),
                    Optional.empty());
        }

        /** The same terms, securing {@code changed}. */
        public PledgeTerms securing(SecuredClaim changed) {
            return with(pledgors, pledgees, changed, pledgeeParts, registeredUntil);
        }

        /** The same terms, for {@code assignees} of the claim. */
        public PledgeTerms heldBy(List<Party> assignees) {
            return heldBy(assignees, List.of());
        }

        /** The same terms, for {@code assignees} of the claim, each with its part. */
        public PledgeTerms heldBy(List<Party> assignees, List<PledgeePart> parts) {
            return with(pledgors, assignees, claim, parts, registeredUntil);
        }

        /** The same terms, between {@code givers} and {@code takers}. */
        public PledgeTerms between(List<Party> givers, List<Party> takers, List<PledgeePart> parts) {
            return with(givers, takers, claim, parts, registeredUntil);
        }

        /** The same terms, registered until {@code lastDay}. */
        public PledgeTerms registeredUntil(LocalDate lastDay) {
            return with(pledgors, pledgees, claim, pledgeeParts, Optional.of(lastDay));
        }

        private PledgeTerms with(
                List<Party> givers,
                List<Party> takers,
                SecuredClaim secured,
                List<PledgeePart> parts,
                Optional<LocalDate> lastDay) {
            return new PledgeTerms(
                    givers,
                    takers,
                    secured,
                    agreedOn,
                    consents,
                    declarations,
                    parts,
                    lastDay,
                    securityUntil,
                    rights,
                    licencesBefore,
                    forfeitureClause,
                    form,
                    clauses,
                    valuation);
        }
    }

    /**
     * 被担保的主债权. What the pledge secures; a gazette gives neither amount nor due date, and then none is stated.
     *
     * @param kind 主债权种类, such as a loan
     * @param amount 担保金额; for a maximum-amount pledge the registered ceiling 最高债权额
     * @param maximumAmount true for a maximum-amount pledge 最高额质权 (民法典 439)
     * @param beginsOn the first day on which the debt is to be performed, or claims may arise
     * @param dueOn 债务履行期限届满日, or the last day of the claim period
     * @param scope 担保范围
     */
    record SecuredClaim(
            Optional<String> kind,
            Optional<Money> amount,
            boolean maximumAmount,
            Optional<LocalDate> beginsOn,
            Optional<LocalDate> dueOn,
            Optional<String> scope) {
        /** Nothing is stated of the claim: a pledge known from the gazette alone. */
        public static final SecuredClaim UNSTATED = new SecuredClaim(
                Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.empty());

        /** This claim as {@code change} leaves it: what a change does not state stays. */
        public SecuredClaim changedTo(SecuredClaim change) {
            return new SecuredClaim(
                    change.kind.or(() -> kind),
                    change.amount.or(() -> amount),
                    change.maximumAmount || maximumAmount,
                    change.beginsOn.or(() -> beginsOn),
                    change.dueOn.or(() -> dueOn),
                    change.scope.or(() -> scope));
        }
    }

    /**
     * 质权人份额或顺序. What belongs to one of several pledgees of one registration: a share of what is paid, or a place in an
     * order.
     *
     * @param order from 1; pledgees of one place share equally
     */
    record PledgeePart(Party pledgee, Optional<Share> share, Optional<Long> order) {}

    /** 合同形式 (民法典 427, 专利权质押登记办法 3). */
    enum ContractForm {
        /** 单独订立的合同. */
        SEPARATE,
        /** 主合同中的担保条款. */
        CLAUSE_OF_MAIN_CONTRACT
    }

    /** 可约定事项. What the contract says of a matter that it may settle. */
    record PledgeClause(ClauseMatter matter, String text) {}

    /** 可约定的事项 (专利权质押登记办法 9). */
    enum ClauseMatter {
        /** 质押期间的年费. */
        ANNUITIES,
        /** 质押期间的转让、许可. */
        DEALINGS,
        /** 专利权被宣告无效或者归属变更. */
        INVALIDATION,
        /** 同日申请的发明授权. */
        SAME_DAY_INVENTION,
        /** 实现质权. */
        ENFORCEMENT,
        /** 其他. */
        OTHER
    }

    /** 著作权权项 (著作权法 10): the four personal rights, then the property rights. */
    enum CopyrightRight {
        /** 发表权. */
        PUBLICATION,
        /** 署名权. */
        AUTHORSHIP,
        /** 修改权. */
        REVISION,
        /** 保护作品完整权. */
        INTEGRITY,
        /** 全部财产权利. */
        ALL_PROPERTY_RIGHTS,
        /** 复制权. */
        REPRODUCTION,
        /** 发行权. */
        DISTRIBUTION,
        /** 出租权. */
        RENTAL,
        /** 展览权. */
        EXHIBITION,
        /** 表演权. */
        PERFORMANCE,
        /** 放映权. */
        PROJECTION,
        /** 广播权. */
        BROADCASTING,
        /** 信息网络传播权. */
        INFORMATION_NETWORK,
        /** 摄制权. */
        CINEMATOGRAPHY,
        /** 改编权. */
        ADAPTATION,
        /** 翻译权. */
        TRANSLATION,
        /** 汇编权. */
        COMPILATION,
        /** 其他权利. */
        OTHER;

        /** 人身权. True for what stays with the author. */
        public boolean isPersonal() {
            return this == PUBLICATION || this == AUTHORSHIP || this == REVISION || this == INTEGRITY;
        }
    }

    /** 声明. What the parties declare where the law lets a pledge go on only after notice (专利权质押登记办法 11). */
    enum PledgeDeclaration {
        /** 同日申请: they go on although the same applicant filed an invention for the same creation that day. */
        SAME_DAY_INVENTION_KNOWN,
        /** 无效宣告: they go on although an invalidation has been requested. */
        INVALIDATION_REQUEST_KNOWN,
        /** 开放许可: the pledgee goes on although the patent is openly offered. */
        OPEN_LICENCE_KNOWN,
        /** 共有人另有约定: the co-holders have agreed otherwise on pledges. */
        CO_HOLDERS_AGREED_OTHERWISE
    }

    /**
     * 所指质权. Which pledge is meant: by its dealing's number, or, where a source gives none, by the parties named.
     *
     * @param dealing its number; then the parties are what the source says beside it
     * @param pledgees the pledgees named
     * @param pledgors the pledgors named
     */
    record PledgeReference(Optional<DealingNumber> dealing, List<Party> pledgees, List<Party> pledgors) {
        public PledgeReference {
            pledgees = List.copyOf(pledgees);
            pledgors = List.copyOf(pledgors);
            if (dealing.isEmpty() && pledgees.isEmpty())
                throw new IllegalArgumentException("a pledge is named by its dealing or by its pledgees");
        }

        /** The pledge of that dealing. */
        public static PledgeReference to(DealingNumber dealing) {
            return new PledgeReference(Optional.of(dealing), List.of(), List.of());
        }
    }

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

    /** 延期依据. Who asks for the registration of a pledge of a mark to run on. */
    enum ExtensionBasis {
        /** 双方协商一致. */
        AGREEMENT,
        /** 质权人单方: with a letter of guarantee, the pledgor being told. */
        PLEDGEE_ALONE
    }

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

    /**
     * 分配. What one pledge had to get out of the proceeds, and got.
     *
     * @param due 应受清偿额, within the registered ceiling
     */
    record Payment(DealingNumber pledge, Money due, Money paid) {}

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

    /** 核查结果. */
    enum UndertakingResult {
        /** 属实. */
        TRUE_AS_STATED,
        /** 虚假. */
        FALSE,
        /** 无法核实. */
        NOT_VERIFIABLE
    }

    /**
     * 贷款. Another thing than the secured amount.
     *
     * @param amount 贷款金额; absent where the bank does not state it
     * @param branch 经办行
     * @param firstTime 首贷: the first pledge loan of the enterprise, as the bank states it
     * @param small 普惠: a small loan, as the bank states it
     */
    record Loan(Optional<Money> amount, Optional<Party> branch, Optional<Boolean> firstTime, Optional<Boolean> small) {}

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
