package ipledger.event;

import static ipledger.event.SampleWords.ACT;
import static ipledger.event.SampleWords.BANK;
import static ipledger.event.SampleWords.DAY;
import static ipledger.event.SampleWords.FACT;
import static ipledger.event.SampleWords.INVENTION;
import static ipledger.event.SampleWords.LICENCE;
import static ipledger.event.SampleWords.MARK;
import static ipledger.event.SampleWords.PLEDGE;
import static ipledger.event.SampleWords.PUBLICATION;
import static ipledger.event.SampleWords.TRANSFER;
import static ipledger.event.SampleWords.VALVE;

import ipledger.event.ApprovalEvent.ActProposed;
import ipledger.event.ApprovalEvent.ProposalApproved;
import ipledger.event.ApprovalEvent.ProposalRejected;
import ipledger.event.ApprovalEvent.ProposalWithdrawn;
import ipledger.event.ApprovalEvent.Withheld;
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
import ipledger.event.LedgerEvent.EpochOpened;
import ipledger.event.LedgerEvent.KeyPublished;
import ipledger.event.LedgerEvent.KeyRetired;
import ipledger.event.LedgerEvent.MapRooted;
import ipledger.event.NoteEvent.MeritKind;
import ipledger.event.NoteEvent.MeritRecorded;
import ipledger.event.NoteEvent.NumbersAdded;
import ipledger.event.NoteEvent.OfficeNoteRecorded;
import ipledger.event.NotificationEvent.NoticeGiven;
import ipledger.event.PersonEvent.PersonalDataErased;
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
import ipledger.event.SourceEvent.CoverageStated;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.NumberType;
import ipledger.identifier.Office;
import ipledger.ledger.LedgerId;
import ipledger.ledger.assetmap.MapRoot;
import ipledger.ledger.tree.TreeHash;
import ipledger.money.Money;
import ipledger.party.PersonalData;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** 其他样例. Freezes, defects, corrections, notices and notes, and the streams beside the assets. */
final class RegisterSamples {
    private static final AssetNumber SIMILAR_MARK =
            AssetNumber.of(Office.CN, NumberType.TRADEMARK_REGISTRATION, "12345679");
    private static final ProposalNumber PROPOSAL = ProposalNumber.of("00112233445566ff");
    private static final LedgerId LEDGER = LedgerId.of("000102030405060708090a0b0c0d0e0f");
    private static final String LEDGER_KEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

    private RegisterSamples() {}

    static List<RegisterEvent> all() {
        return List.of(
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
                        Instant.parse("2026-03-02T08:00:00.123456Z"),
                        new PublishedCell(List.of(), Optional.of("7"), Optional.of("20"), 20, false),
                        List.of(
                                new PublishedCell(List.of("430406"), Optional.of("13/2"), Optional.of("18"), 19, false),
                                new PublishedCell(List.of("430408"), Optional.of("1/2"), Optional.of("2"), 2, false)),
                        ACT));
    }
}
