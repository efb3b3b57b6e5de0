package ipledger.event;

import ipledger.event.ApprovalEvent.ActProposed;
import ipledger.event.ApprovalEvent.ProposalApproved;
import ipledger.event.ApprovalEvent.ProposalRejected;
import ipledger.event.ApprovalEvent.ProposalWithdrawn;
import ipledger.event.ApprovalEvent.Withheld;
import ipledger.event.ContributionEvent.CompanyKind;
import ipledger.event.ContributionEvent.ContributedRight;
import ipledger.event.ContributionEvent.ContributionAgreed;
import ipledger.event.ContributionEvent.ContributionCompleted;
import ipledger.event.ContributionEvent.ContributionFailed;
import ipledger.event.ContributionEvent.ContributionReduced;
import ipledger.event.ContributionEvent.ContributionRevalued;
import ipledger.event.ContributionEvent.ContributionReversed;
import ipledger.event.ContributionEvent.ContributionTerms;
import ipledger.event.ContributionEvent.DifferencePaid;
import ipledger.event.ContributionEvent.OverValuationFound;
import ipledger.event.ContributionEvent.PaymentCalled;
import ipledger.event.ContributionEvent.Reward;
import ipledger.event.ContributionEvent.RewardBasis;
import ipledger.event.ContributionEvent.RewardSettled;
import ipledger.event.ContributionEvent.RewardSource;
import ipledger.event.ContributionEvent.SharesLost;
import ipledger.event.DealingEvent.DealingAssetsAdded;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.DealingEvent.DealingOpened;
import ipledger.event.DealingEvent.DealingStage;
import ipledger.event.DealingEvent.DealingStageReached;
import ipledger.event.DealingEvent.PaymentMade;
import ipledger.event.DealingEvent.PaymentUse;
import ipledger.event.DefectEvent.ApplicationDeemedGivenUp;
import ipledger.event.DefectEvent.DefectCured;
import ipledger.event.DefectEvent.DefectMatter;
import ipledger.event.DefectEvent.DefectNoted;
import ipledger.event.ImplementationEvent.ImplementationRecorded;
import ipledger.event.ImplementationEvent.Use;
import ipledger.event.ImplementationEvent.UseKind;
import ipledger.event.LedgerEvent.EpochOpened;
import ipledger.event.LedgerEvent.KeyPublished;
import ipledger.event.LedgerEvent.KeyRetired;
import ipledger.event.LedgerEvent.MapRooted;
import ipledger.event.LicenceEvent.Evaluation;
import ipledger.event.LicenceEvent.LicenceChanged;
import ipledger.event.LicenceEvent.LicenceEnd;
import ipledger.event.LicenceEvent.LicenceEnded;
import ipledger.event.LicenceEvent.LicenceGranted;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.LicenceEvent.LicenceRecorded;
import ipledger.event.LicenceEvent.LicenceScope;
import ipledger.event.LicenceEvent.LicenceTermChanged;
import ipledger.event.LicenceEvent.LicenceTerms;
import ipledger.event.LicenceEvent.OpenLicenceDeclared;
import ipledger.event.LicenceEvent.OpenLicenceTerms;
import ipledger.event.LicenceEvent.OpenLicenceWithdrawn;
import ipledger.event.NoteEvent.MeritKind;
import ipledger.event.NoteEvent.MeritRecorded;
import ipledger.event.NoteEvent.NumbersAdded;
import ipledger.event.NoteEvent.OfficeNoteRecorded;
import ipledger.event.NotificationEvent.NoticeGiven;
import ipledger.event.PersonEvent.PersonalDataErased;
import ipledger.event.PledgeEvent.BalanceReported;
import ipledger.event.PledgeEvent.ClaimAssigned;
import ipledger.event.PledgeEvent.ClaimFixed;
import ipledger.event.PledgeEvent.DefaultRecorded;
import ipledger.event.PledgeEvent.EnforcementBegan;
import ipledger.event.PledgeEvent.EnforcementDemand;
import ipledger.event.PledgeEvent.EnforcementEnded;
import ipledger.event.PledgeEvent.EnforcementWay;
import ipledger.event.PledgeEvent.ExtensionBasis;
import ipledger.event.PledgeEvent.FixingGround;
import ipledger.event.PledgeEvent.LimitationInterrupted;
import ipledger.event.PledgeEvent.Loan;
import ipledger.event.PledgeEvent.LoanStated;
import ipledger.event.PledgeEvent.PartOfClaimAssigned;
import ipledger.event.PledgeEvent.Payment;
import ipledger.event.PledgeEvent.PledgeAgreed;
import ipledger.event.PledgeEvent.PledgeFiled;
import ipledger.event.PledgeEvent.PledgePartyDataChanged;
import ipledger.event.PledgeEvent.PledgeRegistered;
import ipledger.event.PledgeEvent.PledgeRegistrationExtended;
import ipledger.event.PledgeEvent.PledgeReleased;
import ipledger.event.PledgeEvent.PledgeRevoked;
import ipledger.event.PledgeEvent.PledgeWithdrawn;
import ipledger.event.PledgeEvent.ProceedsDistributed;
import ipledger.event.PledgeEvent.RecoveryRecorded;
import ipledger.event.PledgeEvent.RecoverySource;
import ipledger.event.PledgeEvent.ReleaseGround;
import ipledger.event.PledgeEvent.SecuredClaimChanged;
import ipledger.event.PledgeEvent.SubstituteKind;
import ipledger.event.PledgeEvent.SubstituteReceived;
import ipledger.event.PledgeEvent.SubstituteUse;
import ipledger.event.PledgeEvent.UndertakingChecked;
import ipledger.event.PledgeEvent.UndertakingResult;
import ipledger.event.PledgeTerms.ClauseMatter;
import ipledger.event.PledgeTerms.ContractForm;
import ipledger.event.PledgeTerms.PledgeClause;
import ipledger.event.PledgeTerms.PledgeDeclaration;
import ipledger.event.PledgeTerms.PledgeePart;
import ipledger.event.PreservationEvent.FreezeGround;
import ipledger.event.PreservationEvent.FreezeLifted;
import ipledger.event.PreservationEvent.FreezeOrdered;
import ipledger.event.PreservationEvent.FreezeRenewed;
import ipledger.event.PreservationEvent.FreezeScope;
import ipledger.event.PreservationEvent.FrozenAct;
import ipledger.event.PreservationEvent.SuspensionBegan;
import ipledger.event.PreservationEvent.SuspensionEnded;
import ipledger.event.PreservationEvent.SuspensionExtended;
import ipledger.event.ProgrammeEvent.AffiliationEnded;
import ipledger.event.ProgrammeEvent.AffiliationKind;
import ipledger.event.ProgrammeEvent.AffiliationRecorded;
import ipledger.event.ProgrammeEvent.DesignationEnded;
import ipledger.event.ProgrammeEvent.DesignationGranted;
import ipledger.event.ProgrammeEvent.DesignationKind;
import ipledger.event.ProgrammeEvent.DesignationLevel;
import ipledger.event.ProgrammeEvent.FigurePublished;
import ipledger.event.ProgrammeEvent.ParityRecorded;
import ipledger.event.ProgrammeEvent.PublishedCell;
import ipledger.event.ProgrammeEvent.ValueEntered;
import ipledger.event.RectificationEvent.EntryReference;
import ipledger.event.RectificationEvent.EntryVoided;
import ipledger.event.RectificationEvent.FindingSettled;
import ipledger.event.RightEvent.AbandonmentSought;
import ipledger.event.RightEvent.AnnuityMissed;
import ipledger.event.RightEvent.AnnuityPaid;
import ipledger.event.RightEvent.AnnuityPayment;
import ipledger.event.RightEvent.ApplicationEnded;
import ipledger.event.RightEvent.CoHolderWithdrew;
import ipledger.event.RightEvent.CompensationGround;
import ipledger.event.RightEvent.Extent;
import ipledger.event.RightEvent.InvalidationContested;
import ipledger.event.RightEvent.InvalidationDecided;
import ipledger.event.RightEvent.InvalidationOutcome;
import ipledger.event.RightEvent.InvalidationRequestClosed;
import ipledger.event.RightEvent.InvalidationRequested;
import ipledger.event.RightEvent.InvalidationSetAside;
import ipledger.event.RightEvent.InvalidationUpheld;
import ipledger.event.RightEvent.MarkDescribed;
import ipledger.event.RightEvent.RestorationGround;
import ipledger.event.RightEvent.RestorationRequested;
import ipledger.event.RightEvent.RevocationGround;
import ipledger.event.RightEvent.RightAbandoned;
import ipledger.event.RightEvent.RightCancelled;
import ipledger.event.RightEvent.RightExpired;
import ipledger.event.RightEvent.RightFiled;
import ipledger.event.RightEvent.RightGranted;
import ipledger.event.RightEvent.RightInvalidated;
import ipledger.event.RightEvent.RightLapsed;
import ipledger.event.RightEvent.RightPublished;
import ipledger.event.RightEvent.RightRenewed;
import ipledger.event.RightEvent.RightRestored;
import ipledger.event.RightEvent.RightRevoked;
import ipledger.event.RightEvent.SameDayInventionNoted;
import ipledger.event.RightEvent.TermCompensated;
import ipledger.event.RightEvent.TermFactsStated;
import ipledger.event.RightEvent.UtilityModelGivenUp;
import ipledger.event.RightEvent.UtilityModelReplaced;
import ipledger.event.RightEvent.VarietyEnd;
import ipledger.event.RightEvent.VarietyTerminated;
import ipledger.event.SourceEvent.CoverageStated;
import ipledger.event.TermFacts.AuthorKind;
import ipledger.event.TermFacts.PlantKind;
import ipledger.event.TitleEvent.Conveyance;
import ipledger.event.TitleEvent.PartyDataChanged;
import ipledger.event.TitleEvent.PreEmptionAnswer;
import ipledger.event.TitleEvent.PreEmptionAnswered;
import ipledger.event.TitleEvent.PreEmptionNoticed;
import ipledger.event.TitleEvent.PreEmptionOffer;
import ipledger.event.TitleEvent.PreEmptionShared;
import ipledger.event.TitleEvent.ProceedsApplied;
import ipledger.event.TitleEvent.ProceedsUse;
import ipledger.event.TitleEvent.TitleTransferred;
import ipledger.event.TitleEvent.TransferAgreed;
import ipledger.event.TitleEvent.TransferFiled;
import ipledger.event.TitleEvent.TransferGround;
import ipledger.event.TitleEvent.TransferWithdrawn;
import ipledger.event.ValuationEvent.Valuation;
import ipledger.event.ValuationEvent.ValuationPurpose;
import ipledger.event.ValuationEvent.ValuationRecorded;
import ipledger.event.ValuationEvent.ValuationWithdrawn;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.CreditCode;
import ipledger.identifier.DivisionCode;
import ipledger.identifier.NumberType;
import ipledger.identifier.Office;
import ipledger.ledger.LedgerId;
import ipledger.ledger.assetmap.MapRoot;
import ipledger.ledger.tree.TreeHash;
import ipledger.money.Money;
import ipledger.party.Holders;
import ipledger.party.Holding;
import ipledger.party.Party;
import ipledger.party.PartyKind;
import ipledger.party.PersonalData;
import ipledger.party.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 样例. One event of every type, full and plain, made up; the golden samples of today's versions are these. */
public final class Samples {
    private static final AssetNumber INVENTION = AssetNumber.of("201510481495.9");
    private static final AssetNumber PUBLICATION = AssetNumber.of("CN115212463A");
    private static final AssetNumber MARK = AssetNumber.of(Office.CN, NumberType.TRADEMARK_REGISTRATION, "12345678");
    private static final AssetNumber VARIETY = AssetNumber.of(Office.CN, NumberType.PLANT_VARIETY, "CNA20191006012");
    private static final AssetNumber SIMILAR_MARK =
            AssetNumber.of(Office.CN, NumberType.TRADEMARK_REGISTRATION, "12345679");
    private static final DealingNumber PLEDGE = DealingNumber.of("Y2026980001234");
    private static final DealingNumber TRANSFER = DealingNumber.of("HY-ZR-2026-0007");
    private static final DealingNumber LICENCE = DealingNumber.of("X2026980000456");
    private static final DealingNumber CONTRIBUTION = DealingNumber.of("HY-CZ-2026-0003");
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");
    private static final ProposalNumber PROPOSAL = ProposalNumber.of("00112233445566ff");
    private static final Party VALVE = Party.enterprise("湘南阀门有限公司（演示）", CreditCode.of("91430400MA4L16JQ9W"))
            .withDivision(DivisionCode.of("430405"));
    private static final Party BANK = Party.named("衡阳演示银行", PartyKind.ENTERPRISE);
    private static final Party OTHER_BANK = Party.named("另一演示银行");
    private static final Party INVENTOR = Party.person("演示人甲")
            .withPersonal(new PersonalData(
                    Optional.of("430405199001011234"), Optional.of("衡阳市珠晖区演示路1号"), Optional.of("13800000000")));
    private static final LedgerId LEDGER = LedgerId.of("000102030405060708090a0b0c0d0e0f");
    private static final String LEDGER_KEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
    private static final Provenance ACT = Provenance.act()
            .withOfficeNumber("Y2026980001234")
            .withDocuments(List.of(new Document("合同 contract", "质押合同.pdf", "0f".repeat(32))))
            .withNote("样例");
    private static final Provenance FACT =
            Provenance.fact(new SourceRecord("CN-PRSS-10", "CN2026-000017", 17, Optional.of(DAY.plusDays(3))));
    private static final Conveyance CONVEYANCE = new Conveyance(
            TransferGround.AGREEMENT,
            List.of(VALVE),
            Holders.of(List.of(
                    new Holding(Party.named("雁峰泵业有限公司（演示）"), Share.of(2, 3)), new Holding(INVENTOR, Share.of(1, 3)))),
            Optional.of(Share.of(1, 2)),
            Optional.of(Money.of("120000.50 CNY")),
            Optional.of(DAY.minusDays(10)),
            List.of(BANK),
            Optional.of(new Pricing(
                    Pricing.Method.AGREEMENT, Optional.of(DAY.minusDays(30)), Optional.of(DAY.minusDays(15)))),
            Optional.of(DealingNumber.of("HY-ZR-2025-0099")));
    private static final FeeTerms FEE = new FeeTerms(
            FeeTerms.Manner.MIXED,
            Optional.of(Money.of("200000.00 CNY")),
            Optional.of(FeeTerms.Base.NET_SALES),
            Optional.of(Share.of(3, 100)),
            Optional.of(Money.of("2.50 CNY")),
            Optional.of(Money.of("50000.00 CNY")),
            List.of(new FeeTerms.Milestone("首台样机验收", Money.of("100000.00 CNY"))),
            true,
            Optional.of(DAY.plusYears(1)));
    private static final LicenceTerms LICENCE_TERMS = new LicenceTerms(
            LicenceKind.EXCLUSIVE,
            List.of(VALVE),
            List.of(INVENTOR),
            new LicenceScope(List.of("湖南省"), List.of("输变电"), List.of("9 手机"), List.of("复制")),
            Optional.of(DAY.plusYears(5)),
            Optional.of(Money.of("200000.00 CNY")),
            Optional.of(DAY.minusDays(1)),
            List.of(BANK),
            Optional.of(DAY.plusDays(30)),
            Optional.of(FEE),
            true,
            Optional.of(DealingNumber.of("X2025980000001")),
            Optional.of(DealingNumber.of("HY-XK-2026-0012")),
            Optional.of(new Pricing(Pricing.Method.LISTING, Optional.of(DAY.minusDays(20)), Optional.of(DAY))),
            Optional.of("许可人每季抽检"));
    private static final PledgeTerms PLEDGE_TERMS = new PledgeTerms(
            List.of(VALVE),
            List.of(BANK),
            new SecuredClaim(
                    Optional.of("借款"),
                    Optional.of(Money.of("5000000.00 CNY")),
                    true,
                    Optional.of(DAY),
                    Optional.of(DAY.plusYears(3)),
                    Optional.of("本金、利息、违约金、实现质权的费用")),
            Optional.of(DAY.minusDays(5)),
            List.of(INVENTOR),
            List.of(PledgeDeclaration.INVALIDATION_REQUEST_KNOWN),
            List.of(new PledgeePart(BANK, Optional.of(Share.WHOLE), Optional.empty())),
            Optional.of(DAY.plusYears(4)),
            Optional.of(DAY.plusYears(5)),
            List.of(CopyrightRight.ALL_PROPERTY_RIGHTS),
            Optional.of("无"),
            false,
            Optional.of(ContractForm.CLAUSE_OF_MAIN_CONTRACT),
            List.of(new PledgeClause(ClauseMatter.ANNUITIES, "年费由出质人缴纳")),
            Optional.of(valuation()));
    private static final ContributionTerms CONTRIBUTION_TERMS = new ContributionTerms(
            List.of(VALVE),
            Party.named("雁峰泵业有限公司（演示）"),
            valuation(),
            Money.of("7500000.00 CNY"),
            Optional.of(Money.of("30000000.00 CNY")),
            Optional.of(Share.of(1, 4)),
            List.of(),
            Optional.of(CompanyKind.LIMITED),
            Optional.of(DAY.minusDays(30)),
            Optional.of(DAY.plusYears(4)),
            Optional.of(ContributedRight.USE),
            Optional.of("登字2026-001"),
            true,
            true);

    private Samples() {}

    private static Valuation valuation() {
        return new Valuation(
                Party.named("演示资产评估有限公司"),
                "演评报字[2026]第001号",
                "收益法",
                DAY.minusDays(60),
                DAY.plusDays(300),
                Money.of("8000000.00 CNY"),
                Optional.of("湘国资评备〔2026〕1号"));
    }

    /** One event of every type, in the order of the chapters. */
    public static List<RegisterEvent> all() {
        return List.of(
                new RightFiled(
                        INVENTION,
                        AssetKind.INVENTION,
                        "一种阀门",
                        List.of(PUBLICATION),
                        Optional.of(Holders.equally(List.of(VALVE, INVENTOR))),
                        List.of("F16K1/00"),
                        LocalDate.parse("2015-08-07"),
                        FACT),
                new RightPublished(INVENTION, Optional.of(PUBLICATION), DAY, FACT),
                new RightGranted(
                        INVENTION,
                        AssetKind.INVENTION,
                        "一种阀门",
                        List.of(PUBLICATION),
                        Optional.of(LocalDate.parse("2015-08-07")),
                        Optional.of(Holders.sole(VALVE)),
                        Optional.of(LocalDate.parse("2035-08-07")),
                        LocalDate.parse("2018-05-04"),
                        ACT),
                new AnnuityPaid(
                        INVENTION,
                        LocalDate.parse("2027-08-06"),
                        Optional.of(new AnnuityPayment(
                                LocalDate.parse("2026-08-07"),
                                Money.of("2000.00 CNY"),
                                Optional.of(Money.of("100.00 CNY")))),
                        LocalDate.parse("2026-09-10"),
                        ACT),
                new AnnuityMissed(INVENTION, LocalDate.parse("2026-08-07"), LocalDate.parse("2027-02-07"), DAY, FACT),
                new RightRenewed(MARK, LocalDate.parse("2036-03-01"), Optional.of(DAY.minusDays(40)), DAY, FACT),
                new TermCompensated(
                        INVENTION,
                        LocalDate.parse("2036-08-07"),
                        Optional.of(CompensationGround.NEW_DRUG),
                        Optional.of(LocalDate.parse("2025-01-10")),
                        DAY,
                        FACT),
                new RightLapsed(INVENTION, Optional.of(DAY.plusMonths(2)), DAY, FACT),
                new RestorationRequested(
                        INVENTION, RestorationGround.FORCE_MAJEURE, Optional.of(DAY.minusDays(20)), DAY, ACT),
                new RightRestored(INVENTION, DAY, FACT),
                new RightExpired(INVENTION, DAY, FACT),
                new AbandonmentSought(
                        INVENTION, Extent.WHOLE, Optional.empty(), List.of(VALVE), List.of(BANK), DAY, ACT),
                new CoHolderWithdrew(INVENTION, INVENTOR, List.of(BANK), DAY, ACT),
                new UtilityModelReplaced(AssetNumber.of("201520591234.8"), INVENTION, DAY, ACT),
                new UtilityModelGivenUp(INVENTION, AssetNumber.of("201520591234.8"), DAY, ACT),
                new RightAbandoned(INVENTION, Extent.PART, Optional.of("权利要求1-3"), DAY, FACT),
                new RightInvalidated(INVENTION, Extent.PART, Optional.of("权利要求2、4"), DAY, FACT),
                new InvalidationRequested(INVENTION, "4W100001", DAY, FACT),
                new InvalidationRequestClosed(INVENTION, "4W100001", DAY, FACT),
                new InvalidationDecided(
                        INVENTION, "4W100001", InvalidationOutcome.INVALID_IN_PART, Optional.of("权利要求2、4"), DAY, FACT),
                new InvalidationContested(INVENTION, "4W100001", "北京知识产权法院", DAY, FACT),
                new InvalidationSetAside(INVENTION, "4W100001", "（2026）最高法知行终1号", DAY, FACT),
                new InvalidationUpheld(INVENTION, "4W100001", "（2026）最高法知行终2号", DAY, FACT),
                new SameDayInventionNoted(AssetNumber.of("201520591234.8"), INVENTION, DAY, ACT),
                new RightCancelled(
                        MARK,
                        "注销",
                        Extent.PART,
                        Optional.of("泵"),
                        Optional.of(DAY),
                        Optional.of(DAY.plusDays(30)),
                        DAY,
                        FACT),
                new RightRevoked(MARK, RevocationGround.NON_USE, Extent.WHOLE, Optional.empty(), DAY, FACT),
                new VarietyTerminated(
                        VARIETY, VarietyEnd.MATERIAL_NOT_GIVEN, Optional.of(DAY.plusMonths(2)), DAY, FACT),
                new TermFactsStated(
                        INVENTION,
                        new TermFacts(
                                Optional.of(AuthorKind.NATURAL_PERSON),
                                Optional.of(DAY.minusYears(2)),
                                Optional.of(DAY.minusYears(9)),
                                Optional.of(DAY.minusYears(10)),
                                Optional.of(DAY.minusYears(8)),
                                Optional.of(PlantKind.WOODY_OR_VINE)),
                        DAY,
                        ACT),
                new MarkDescribed(
                        MARK,
                        List.of(MarkFlag.AGRICULTURAL, MarkFlag.COLLECTIVE),
                        List.of(new GoodsInClass(31, List.of("新鲜水果", "活树"))),
                        DAY,
                        ACT),
                new ApplicationEnded(INVENTION, "视为撤回", DAY, FACT),
                new TransferAgreed(INVENTION, TRANSFER, CONVEYANCE, DAY, ACT),
                new TransferFiled(INVENTION, TRANSFER, DAY, ACT),
                new TitleTransferred(INVENTION, TRANSFER, CONVEYANCE, DAY, ACT),
                new TransferWithdrawn(INVENTION, TRANSFER, "双方解除合同", DAY, ACT),
                new PartyDataChanged(INVENTION, VALVE, VALVE.withName("湘南智能阀门有限公司（演示）"), DAY, FACT),
                new PreEmptionNoticed(
                        INVENTION,
                        TRANSFER,
                        new PreEmptionOffer(
                                List.of(VALVE),
                                Share.of(1, 2),
                                Optional.of(Money.of("120000.50 CNY")),
                                Optional.of(DAY.plusDays(30))),
                        DAY,
                        ACT),
                new PreEmptionAnswered(INVENTION, TRANSFER, INVENTOR, PreEmptionAnswer.CLAIMED, DAY, ACT),
                new PreEmptionShared(INVENTION, TRANSFER, Holders.equally(List.of(VALVE, INVENTOR)), DAY, ACT),
                new ProceedsApplied(
                        INVENTION,
                        TRANSFER,
                        ProceedsUse.EARLY_PAYMENT,
                        Optional.of(Money.of("120000.50 CNY")),
                        DAY,
                        ACT),
                new LicenceGranted(INVENTION, LICENCE, LICENCE_TERMS, DAY, ACT),
                new LicenceRecorded(INVENTION, LICENCE, DAY, FACT),
                new LicenceTermChanged(INVENTION, LICENCE, DAY.plusYears(6), DAY, ACT),
                new LicenceChanged(INVENTION, LICENCE, LICENCE_TERMS, DAY, ACT),
                new LicenceEnded(INVENTION, LICENCE, LicenceEnd.EARLY_TERMINATION, DAY, ACT),
                new OpenLicenceDeclared(
                        INVENTION,
                        Optional.of(new OpenLicenceTerms(
                                List.of(VALVE),
                                FEE,
                                Optional.of(DAY.plusYears(3)),
                                Optional.of(new Evaluation("PJ2026000123", DAY.minusDays(40), false)),
                                List.of(BANK))),
                        DAY,
                        FACT),
                new OpenLicenceWithdrawn(INVENTION, DAY, FACT),
                new ContributionAgreed(INVENTION, CONTRIBUTION, CONTRIBUTION_TERMS, DAY, ACT),
                new ContributionCompleted(INVENTION, CONTRIBUTION, DAY.plusDays(2), DAY, ACT),
                new ContributionFailed(INVENTION, CONTRIBUTION, "公司未设立", DAY, ACT),
                new ContributionReversed(INVENTION, CONTRIBUTION, "减资", DAY, ACT),
                new ContributionRevalued(INVENTION, CONTRIBUTION, valuation(), DAY, ACT),
                new OverValuationFound(INVENTION, CONTRIBUTION, Money.of("6000000.00 CNY"), "衡阳市中级人民法院", DAY, FACT),
                new DifferencePaid(INVENTION, CONTRIBUTION, Money.of("1500000.00 CNY"), DAY, ACT),
                new ContributionReduced(
                        INVENTION,
                        CONTRIBUTION,
                        Money.of("6000000.00 CNY"),
                        Optional.of(Share.of(1, 5)),
                        "减资",
                        DAY,
                        ACT),
                new PaymentCalled(INVENTION, CONTRIBUTION, DAY.plusDays(60), DAY, ACT),
                new SharesLost(INVENTION, CONTRIBUTION, Optional.of(Share.of(1, 4)), DAY, ACT),
                new RewardSettled(
                        INVENTION,
                        CONTRIBUTION,
                        Party.named("演示大学", PartyKind.UNIVERSITY),
                        new Reward(
                                RewardSource.OPERATING_PROFIT,
                                RewardBasis.RULE,
                                Share.of(1, 10),
                                Optional.of(5L),
                                List.of(INVENTOR)),
                        DAY,
                        ACT),
                new PledgeAgreed(INVENTION, PLEDGE, PLEDGE_TERMS, DAY, ACT),
                new PledgeFiled(INVENTION, PLEDGE, DAY, ACT),
                new PledgeRegistered(INVENTION, PLEDGE, PLEDGE_TERMS, DAY, ACT),
                new PledgeWithdrawn(INVENTION, PLEDGE, "贷款未发放", DAY, ACT),
                new SecuredClaimChanged(INVENTION, PLEDGE, PLEDGE_TERMS.claim(), List.of(BANK), DAY, ACT),
                new ClaimAssigned(
                        INVENTION,
                        PledgeReference.to(PLEDGE),
                        List.of(BANK, OTHER_BANK),
                        List.of(
                                new PledgeePart(BANK, Optional.empty(), Optional.of(1L)),
                                new PledgeePart(OTHER_BANK, Optional.empty(), Optional.of(2L))),
                        DAY,
                        ACT),
                new PartOfClaimAssigned(
                        INVENTION, PLEDGE, List.of(OTHER_BANK), Money.of("1000000.00 CNY"), true, DAY, ACT),
                new PledgePartyDataChanged(INVENTION, PLEDGE, BANK, BANK.withName("衡阳演示银行股份有限公司"), DAY, ACT),
                new PledgeRegistrationExtended(
                        INVENTION,
                        PLEDGE,
                        DAY.plusYears(6),
                        ExtensionBasis.PLEDGEE_ALONE,
                        Optional.of(new Document("担保函 letter of guarantee", "担保函.pdf", "1e".repeat(32))),
                        Optional.of(DAY.minusDays(20)),
                        DAY,
                        ACT),
                new ClaimFixed(
                        INVENTION,
                        PLEDGE,
                        FixingGround.SEIZURE_KNOWN,
                        Optional.of(Money.of("3200000.00 CNY")),
                        DAY,
                        ACT),
                new PledgeRevoked(INVENTION, PLEDGE, "出质人不是专利权人", DAY.plusDays(9), DAY, FACT),
                new EnforcementBegan(INVENTION, PLEDGE, EnforcementWay.AUCTION, EnforcementDemand.PLEDGEE, DAY, ACT),
                new EnforcementEnded(INVENTION, PLEDGE, "债务已清偿", DAY, ACT),
                new ProceedsDistributed(
                        INVENTION,
                        PLEDGE,
                        Money.of("6000000.00 CNY"),
                        Optional.of(Money.of("100000.00 CNY")),
                        List.of(new Payment(PLEDGE, Money.of("5000000.00 CNY"), Money.of("5000000.00 CNY"))),
                        Money.of("900000.00 CNY"),
                        DAY,
                        ACT),
                new SubstituteReceived(
                        INVENTION,
                        PLEDGE,
                        SubstituteKind.INSURANCE,
                        Money.of("400000.00 CNY"),
                        SubstituteUse.DEPOSIT,
                        DAY,
                        ACT),
                new LimitationInterrupted(INVENTION, PLEDGE, "催收函", DAY, ACT),
                new UndertakingChecked(INVENTION, PLEDGE, "0f".repeat(32), UndertakingResult.TRUE_AS_STATED, DAY, ACT),
                new LoanStated(
                        INVENTION,
                        PLEDGE,
                        new Loan(
                                Optional.of(Money.of("4000000.00 CNY")),
                                Optional.of(Party.named("衡阳演示银行珠晖支行")),
                                Optional.of(true),
                                Optional.of(false)),
                        DAY,
                        ACT),
                new BalanceReported(INVENTION, PLEDGE, Money.of("2500000.00 CNY"), DAY, FACT),
                new DefaultRecorded(INVENTION, PLEDGE, Money.of("2500000.00 CNY"), "到期未还", DAY, ACT),
                new RecoveryRecorded(INVENTION, PLEDGE, Money.of("800000.00 CNY"), RecoverySource.RISK_FUND, DAY, ACT),
                new ValuationRecorded(INVENTION, valuation(), ValuationPurpose.PLEDGE, DAY, ACT),
                new ValuationWithdrawn(INVENTION, "演评报字[2026]第001号", "参数有误", DAY, ACT),
                new ImplementationRecorded(
                        INVENTION,
                        new Use(
                                UseKind.PRODUCT_SOLD,
                                VALVE,
                                DAY.minusYears(1),
                                DAY.minusDays(1),
                                List.of("高压阀门"),
                                Optional.of(Money.of("30000000.00 CNY")),
                                Optional.of(Money.of("28000000.00 CNY")),
                                Optional.of("ZM2026000001")),
                        DAY,
                        ACT),
                new PledgeReleased(
                        INVENTION,
                        new PledgeReference(Optional.empty(), List.of(BANK), List.of(VALVE)),
                        ReleaseGround.DEBT_PAID,
                        DAY,
                        FACT),
                new FreezeOrdered(
                        INVENTION,
                        "（2026）湘04执保1号",
                        "衡阳市中级人民法院",
                        FreezeGround.PRESERVATION,
                        Optional.of(DAY.plusMonths(6).minusDays(1)),
                        Optional.of(new FreezeScope(Optional.of(VALVE), List.of(FrozenAct.TRANSFER, FrozenAct.PLEDGE))),
                        DAY,
                        FACT),
                new FreezeRenewed(
                        INVENTION,
                        "（2026）湘04执保1号",
                        "（2026）湘04执保1号之一",
                        Optional.of(DAY.plusMonths(12).minusDays(1)),
                        DAY,
                        FACT),
                new FreezeLifted(INVENTION, Optional.of("（2026）湘04执保1号"), DAY, FACT),
                new SuspensionBegan(INVENTION, "（2026）湘01民初2号", DAY.plusYears(1), DAY, FACT),
                new SuspensionExtended(INVENTION, "（2026）湘01民初2号", DAY.plusMonths(18), DAY, FACT),
                new SuspensionEnded(INVENTION, "（2026）湘01民初2号", DAY, FACT),
                new DefectNoted(
                        MARK, TRANSFER, DefectMatter.TRANSFER, List.of(SIMILAR_MARK), DAY.plusDays(30), DAY, ACT),
                new DefectCured(MARK, TRANSFER, DAY, ACT),
                new ApplicationDeemedGivenUp(MARK, TRANSFER, DAY.plusDays(31), ACT),
                new EntryVoided(INVENTION, EntryReference.read("CN-PRSS-10", "CN2026-000016"), "误登", "更正公告", DAY, ACT),
                new FindingSettled(INVENTION, 4, "TITLE-02", "经核对为同一权利人更名", DAY, ACT),
                new NoticeGiven(
                        INVENTION,
                        7,
                        NotificationEvent.Matter.FROZEN,
                        BANK,
                        Optional.of(PLEDGE),
                        NotificationEvent.Means.ELECTRONIC,
                        DAY,
                        ACT),
                new OfficeNoteRecorded(INVENTION, "SE01", "实质审查的生效", DAY, FACT),
                new NumbersAdded(INVENTION, List.of(PUBLICATION), DAY, FACT),
                new DealingOpened(
                        PLEDGE,
                        DealingKind.PLEDGE,
                        DealingStage.AGREED,
                        List.of(INVENTION),
                        Optional.of("衡演银质字2026第1号"),
                        DAY,
                        ACT),
                new DealingAssetsAdded(PLEDGE, List.of(AssetNumber.of("202111286633.X")), DAY, FACT),
                new PaymentMade(
                        LICENCE, Money.of("50000.00 CNY"), PaymentUse.TO_HOLDER, Optional.of("2026年第一季度提成"), DAY, ACT),
                new DealingStageReached(PLEDGE, DealingStage.REGISTERED, List.of(INVENTION), DAY, ACT),
                new CoverageStated("CN-PRSS-10", "CN", DAY, DAY.plusDays(6), "CN-PRSS-10-20260302.ZIP", 1234, ACT),
                new PersonalDataErased("018f4d1e-7a2b-7c3d-8e4f-5a6b7c8d9e0f", "本人请求", "个人信息保护法 47(1)(1)", DAY, ACT),
                new MapRooted(LEDGER, MapRoot.of("a5".repeat(32)), 41, DAY, ACT),
                new EpochOpened(LEDGER, 2, 90, TreeHash.of("5a".repeat(32)), 60, "恢复自前一日备份", DAY, ACT),
                new KeyPublished(LEDGER, LEDGER_KEY, DAY, ACT),
                new KeyRetired(LEDGER, LEDGER_KEY, DAY, ACT),
                new ActProposed(
                        PROPOSAL,
                        "pledge.file.v1",
                        "{\"dealing\":\"HY-P-2026-0001\"}",
                        List.of(new Withheld(
                                "/terms/pledgors/0/personal", "演示人甲", Optional.of(PersonalData.ofAddress("演示路1号")))),
                        List.of(INVENTION),
                        Optional.of(PLEDGE),
                        Optional.of(3L),
                        "经办一",
                        DAY.plusDays(14),
                        DAY,
                        ACT),
                new ProposalApproved(PROPOSAL, "复核一", DAY.plusDays(1), ACT),
                new ProposalRejected(PROPOSAL, "复核一", "合同页数不全", DAY.plusDays(1), ACT),
                new ProposalWithdrawn(PROPOSAL, Optional.of("改日再报"), DAY.plusDays(1), ACT),
                new MeritRecorded(INVENTION, MeritKind.FOREIGN_COUNTERPART, "US 10465445 B2", DAY, ACT),
                new DesignationGranted(
                        "designation:湘知优企-2014-07",
                        DesignationKind.ADVANTAGE_ENTERPRISE,
                        DesignationLevel.PROVINCIAL,
                        VALVE,
                        DAY,
                        ACT),
                new DesignationEnded("designation:湘知优企-2014-07", "复审未通过", DAY.plusYears(3), ACT),
                new AffiliationRecorded("affiliation:JT-2024-7", AffiliationKind.GROUP, "湘南集团（演示）", VALVE, DAY, ACT),
                new AffiliationEnded("affiliation:JT-2024-7", "股权转让", DAY.plusYears(1), ACT),
                new ParityRecorded("parity:JPY-2026", "JPY", 100, "4.5678", DAY, ACT),
                new ValueEntered("series:copyright-rank", "copyright-rank", "2", "省版权局年报", DAY, ACT),
                new FigurePublished(
                        "publication:conversion-rate-1234-0a1b2c3d",
                        "conversion-rate",
                        1,
                        DAY.minusYears(1),
                        DAY,
                        List.of("county"),
                        "SHARES",
                        "COUNTED",
                        1234,
                        java.time.Instant.parse("2026-03-02T08:00:00.123456Z"),
                        new PublishedCell(List.of(), Optional.of("7"), Optional.of("20"), 20, false),
                        List.of(
                                new PublishedCell(List.of("430406"), Optional.of("13/2"), Optional.of("18"), 19, false),
                                new PublishedCell(List.of("430408"), Optional.of("1/2"), Optional.of("2"), 2, false)),
                        ACT),
                new ProposalWithdrawn(PROPOSAL, Optional.of("改日再报"), DAY.plusDays(1), ACT));
    }
}
