package ipledger.event;

import static ipledger.event.SampleWords.ACT;
import static ipledger.event.SampleWords.BANK;
import static ipledger.event.SampleWords.DAY;
import static ipledger.event.SampleWords.FACT;
import static ipledger.event.SampleWords.INVENTION;
import static ipledger.event.SampleWords.INVENTOR;
import static ipledger.event.SampleWords.MARK;
import static ipledger.event.SampleWords.PUBLICATION;
import static ipledger.event.SampleWords.VALVE;

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
import ipledger.event.TermFacts.AuthorKind;
import ipledger.event.TermFacts.PlantKind;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.NumberType;
import ipledger.identifier.Office;
import ipledger.money.Money;
import ipledger.party.Holders;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 权利样例. The right itself. */
final class RightSamples {
    private static final AssetNumber VARIETY = AssetNumber.of(Office.CN, NumberType.PLANT_VARIETY, "CNA20191006012");

    private RightSamples() {}

    static List<RegisterEvent> all() {
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
                new ApplicationEnded(INVENTION, "视为撤回", DAY, FACT));
    }
}
