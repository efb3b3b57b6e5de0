package ipledger.title;

import static ipledger.rule.Provision.COPYRIGHTS;
import static ipledger.rule.Provision.MARKS;
import static ipledger.rule.Provision.PATENTS;
import static ipledger.rule.Provision.forEveryKind;
import static ipledger.rule.Provision.forEveryRight;
import static ipledger.rule.Provision.forForeignRights;
import static ipledger.rule.Provision.forKinds;

import ipledger.event.AssetKind;
import ipledger.rule.Citation;
import ipledger.rule.Period;
import ipledger.rule.Rulebook;
import ipledger.title.rules.AllMarksChangeTheirName;
import ipledger.title.rules.ClaimantsBuy;
import ipledger.title.rules.ClaimantsShareAmongThemselves;
import ipledger.title.rules.CoHoldersConsent;
import ipledger.title.rules.CoHoldersWaivePreEmption;
import ipledger.title.rules.ContractIsInWriting;
import ipledger.title.rules.EnforcedPledgeStands;
import ipledger.title.rules.FiledTransferWasAgreed;
import ipledger.title.rules.GroundFitsTheParties;
import ipledger.title.rules.GroundIsProved;
import ipledger.title.rules.KindMayBeTransferred;
import ipledger.title.rules.NewNameIsNotAnotherHolder;
import ipledger.title.rules.NothingIsSuspendedOrFrozen;
import ipledger.title.rules.NoticedShareIsHeld;
import ipledger.title.rules.OfficeEnteredTheTransfer;
import ipledger.title.rules.OpenLicenceIsWithdrawn;
import ipledger.title.rules.PartyDataMayChange;
import ipledger.title.rules.PledgeesConsent;
import ipledger.title.rules.PreEmptionAnswerIsInTime;
import ipledger.title.rules.ProceedsAreOfATransfer;
import ipledger.title.rules.PublicPriceIsOpen;
import ipledger.title.rules.QualifiedBodyTakes;
import ipledger.title.rules.RenamedPartyIsHolder;
import ipledger.title.rules.ReturnedTransferWasDone;
import ipledger.title.rules.RightHasNotEnded;
import ipledger.title.rules.ShareGivenIsHeld;
import ipledger.title.rules.SharesCanBeKept;
import ipledger.title.rules.SimilarMarksGoTogether;
import ipledger.title.rules.SoldOnTheTermsNoticed;
import ipledger.title.rules.TechnologyExportIsCleared;
import ipledger.title.rules.TransferAbroadIsApproved;
import ipledger.title.rules.TransferIsNotEnteredTwice;
import ipledger.title.rules.TransferorsAreHolders;
import ipledger.title.rules.WithdrawnTransferIsRunning;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** 权属规则集. Every rule on title, each by its own text and from its own day (law group TITLE). */
public final class TitleRules {
    private static final Period CC_IN_FORCE = Period.from("2021-01-01");
    private static final Period PL_IN_FORCE = Period.from("2021-06-01");

    /** No text of their own says so; the patent law is followed. */
    private static final Set<AssetKind> OTHERS = Set.of(AssetKind.TRADEMARK, AssetKind.PLANT_VARIETY);

    private static final Set<AssetKind> VARIETIES = Set.of(AssetKind.PLANT_VARIETY);
    private static final Set<AssetKind> LAYOUTS = Set.of(AssetKind.LAYOUT_DESIGN);
    private static final Set<AssetKind> MARKS_AND_INDICATIONS =
            Set.of(AssetKind.TRADEMARK, AssetKind.GEOGRAPHICAL_INDICATION);

    /** 科技成果: what a university or institute achieves in science and technology. */
    private static final Set<AssetKind> ACHIEVEMENTS = Set.of(
            AssetKind.INVENTION,
            AssetKind.UTILITY_MODEL,
            AssetKind.SOFTWARE,
            AssetKind.PLANT_VARIETY,
            AssetKind.LAYOUT_DESIGN);

    private static final Set<AssetKind> NEITHER_PATENTS_NOR_MARKS = Arrays.stream(AssetKind.values())
            .filter(kind -> !PATENTS.contains(kind) && !MARKS.contains(kind))
            .collect(Collectors.toUnmodifiableSet());

    private static final Citation GUIDE = Citation.of("专利审查指南", "第一部分第一章 6.7");
    private static final Citation GUIDE_BY_ANALOGY = Citation.byAnalogy("专利审查指南", "第一部分第一章 6.7");
    private static final Citation TL19 = Citation.of("商标法 (2019)", "42");
    private static final Period TL19_IN_FORCE = Period.between("2019-11-01", "2026-12-31");
    private static final Citation TL26 = Citation.of("商标法 (2026)", "46");
    private static final Period TL26_IN_FORCE = Period.from("2027-01-01");
    private static final Citation MARK_RULES_OF_2024 = Citation.of("集体商标、证明商标注册和管理规定 (2024)", "");
    private static final Period UNTIL_TL26 = Period.between("2024-02-01", "2026-12-31");
    private static final Citation PV14 = Citation.of("植物新品种保护条例 (2014)", "");
    private static final Period PV14_IN_FORCE = Period.between("2014-07-29", "2025-05-31");
    private static final Citation PV25 = Citation.of("植物新品种保护条例 (2025)", "11");
    private static final Period PV25_IN_FORCE = Period.from("2025-06-01");
    private static final Citation IC01 = Citation.of("集成电路布图设计保护条例 (2001)", "");
    private static final Period IC01_IN_FORCE = Period.between("2001-10-01", "2026-10-14");
    private static final Citation IC26 = Citation.of("集成电路布图设计保护条例 (2026)", "35");
    private static final Period IC26_IN_FORCE = Period.from("2026-10-15");

    private static final Set<AssetKind> NOT_PATENTS = Set.copyOf(EnumSet.complementOf(EnumSet.copyOf(PATENTS)));

    public static final Rulebook ALL = new Rulebook(List.of(
            new RightHasNotEnded(forEveryKind("TITLE-01", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new KindMayBeTransferred(forEveryKind("TITLE-02", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new TransferorsAreHolders(forEveryRight("TITLE-03", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new ShareGivenIsHeld(forEveryRight("TITLE-04", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new CoHoldersConsent(forKinds(PATENTS, "TITLE-05", pl("14"), PL_IN_FORCE)),
            new CoHoldersConsent(forKinds(COPYRIGHTS, "TITLE-06", Citation.of("著作权法 (2020)", "14"), PL_IN_FORCE)),
            new CoHoldersConsent(forKinds(OTHERS, "TITLE-07", Citation.byAnalogy("专利法 (2020)", "14"), PL_IN_FORCE)),
            new CoHoldersConsent(forKinds(
                    Set.of(AssetKind.LAYOUT_DESIGN),
                    "TITLE-08",
                    Citation.of("集成电路布图设计保护条例 (2026)", "36"),
                    Period.from("2026-10-15"))),
            new CoHoldersWaivePreEmption(forEveryKind("TITLE-09", cc("305, 306"), CC_IN_FORCE)),
            new PledgeesConsent(forEveryKind("TITLE-10", cc("444"), CC_IN_FORCE)),
            new PledgeesConsent(forForeignRights("TITLE-11", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new NothingIsSuspendedOrFrozen(
                    forKinds(PATENTS, "TITLE-12", Citation.of("专利法实施细则 (2023)", "105"), Period.from("2024-01-20"))),
            new NothingIsSuspendedOrFrozen(forKinds(
                    NOT_PATENTS, "TITLE-13", Citation.of("最高人民法院关于人民法院民事执行中查封、扣押、冻结财产的规定 (2020)", ""), CC_IN_FORCE)),
            new OpenLicenceIsWithdrawn(
                    forKinds(PATENTS, "TITLE-14", Citation.of("专利审查指南", "第五部分第十一章"), Period.from("2024-01-20"))),
            new NoticedShareIsHeld(forEveryKind("TITLE-15", cc("306"), CC_IN_FORCE)),
            new PreEmptionAnswerIsInTime(
                    forEveryKind("TITLE-16", Citation.of("最高人民法院关于适用民法典物权编的解释（一）", "11"), CC_IN_FORCE)),
            new ClaimantsShareAmongThemselves(forEveryKind("TITLE-17", cc("306"), CC_IN_FORCE)),
            new ClaimantsBuy(forEveryKind("TITLE-18", cc("306"), CC_IN_FORCE)),
            new SoldOnTheTermsNoticed(forEveryKind("TITLE-19", cc("305, 306"), CC_IN_FORCE)),
            new GroundIsProved(forKinds(PATENTS, "TITLE-20", GUIDE, PL_IN_FORCE)),
            new GroundIsProved(
                    forKinds(MARKS, "TITLE-21", Citation.of("商标法实施条例 (2014)", "32"), Period.from("2014-05-01"))),
            new GroundIsProved(forKinds(NEITHER_PATENTS_NOR_MARKS, "TITLE-22", GUIDE_BY_ANALOGY, PL_IN_FORCE)),
            new GroundFitsTheParties(forEveryKind("TITLE-23", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new ContractIsInWriting(forKinds(PATENTS, "TITLE-24", pl("10"), PL_IN_FORCE)),
            new ContractIsInWriting(forKinds(COPYRIGHTS, "TITLE-25", Citation.of("著作权法 (2020)", "27"), PL_IN_FORCE)),
            new ContractIsInWriting(forKinds(MARKS, "TITLE-26", TL19, TL19_IN_FORCE)),
            new ContractIsInWriting(forKinds(MARKS, "TITLE-26", TL26, TL26_IN_FORCE)),
            new ContractIsInWriting(forKinds(VARIETIES, "TITLE-27", PV14, PV14_IN_FORCE)),
            new ContractIsInWriting(forKinds(VARIETIES, "TITLE-27", PV25, PV25_IN_FORCE)),
            new ContractIsInWriting(forKinds(LAYOUTS, "TITLE-28", IC01, IC01_IN_FORCE)),
            new ContractIsInWriting(forKinds(LAYOUTS, "TITLE-28", IC26, IC26_IN_FORCE)),
            new EnforcedPledgeStands(forEveryKind("TITLE-30", cc("436-438"), CC_IN_FORCE)),
            new ReturnedTransferWasDone(forEveryKind("TITLE-31", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new TechnologyExportIsCleared(
                    forKinds(Set.of(AssetKind.INVENTION, AssetKind.UTILITY_MODEL), "TITLE-32", pl("10"), PL_IN_FORCE)),
            new TechnologyExportIsCleared(forKinds(LAYOUTS, "TITLE-33", IC26, IC26_IN_FORCE)),
            new TechnologyExportIsCleared(forKinds(
                    Set.of(AssetKind.SOFTWARE),
                    "TITLE-34",
                    Citation.of("计算机软件保护条例 (2013)", "22"),
                    Period.from("2013-03-01"))),
            new TransferAbroadIsApproved(forKinds(VARIETIES, "TITLE-35", PV14, PV14_IN_FORCE)),
            new TransferAbroadIsApproved(forKinds(VARIETIES, "TITLE-35", PV25, PV25_IN_FORCE)),
            new PublicPriceIsOpen(forKinds(
                    ACHIEVEMENTS, "TITLE-36", Citation.of("促进科技成果转化法 (2015)", "18"), Period.from("2015-10-01"))),
            new OfficeEnteredTheTransfer(forKinds(PATENTS, "TITLE-37", pl("10"), PL_IN_FORCE)),
            new OfficeEnteredTheTransfer(forKinds(MARKS_AND_INDICATIONS, "TITLE-38", TL19, TL19_IN_FORCE)),
            new OfficeEnteredTheTransfer(forKinds(MARKS_AND_INDICATIONS, "TITLE-38", TL26, TL26_IN_FORCE)),
            new OfficeEnteredTheTransfer(forKinds(VARIETIES, "TITLE-39", PV14, PV14_IN_FORCE)),
            new OfficeEnteredTheTransfer(forKinds(VARIETIES, "TITLE-39", PV25, PV25_IN_FORCE)),
            new OfficeEnteredTheTransfer(forKinds(LAYOUTS, "TITLE-40", IC01, IC01_IN_FORCE)),
            new OfficeEnteredTheTransfer(forKinds(LAYOUTS, "TITLE-40", IC26, IC26_IN_FORCE)),
            new OfficeEnteredTheTransfer(
                    forKinds(Set.of(AssetKind.DOMAIN_NAME), "TITLE-41", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new QualifiedBodyTakes(forKinds(MARKS_AND_INDICATIONS, "TITLE-42", MARK_RULES_OF_2024, UNTIL_TL26)),
            new QualifiedBodyTakes(
                    forKinds(MARKS_AND_INDICATIONS, "TITLE-42", Citation.of("商标法 (2026)", "47"), TL26_IN_FORCE)),
            new SimilarMarksGoTogether(forKinds(MARKS, "TITLE-44", TL19, TL19_IN_FORCE)),
            new SimilarMarksGoTogether(forKinds(MARKS, "TITLE-44", TL26, TL26_IN_FORCE)),
            new AllMarksChangeTheirName(
                    forKinds(MARKS, "TITLE-45", Citation.of("商标法实施条例 (2014)", "30"), Period.from("2014-05-01"))),
            new ProceedsAreOfATransfer(forEveryKind("TITLE-59", cc("444"), CC_IN_FORCE)),
            new FiledTransferWasAgreed(forEveryRight("TITLE-51", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new WithdrawnTransferIsRunning(forEveryRight("TITLE-52", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new TransferIsNotEnteredTwice(forEveryRight("TITLE-53", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new RenamedPartyIsHolder(forEveryRight("TITLE-54", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new NewNameIsNotAnotherHolder(forEveryKind("TITLE-55", GUIDE, Period.ALWAYS)),
            new SharesCanBeKept(forEveryRight("TITLE-58", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new PartyDataMayChange(
                    forKinds(PATENTS, "TITLE-56", Citation.of("专利法实施细则 (2023)", "105"), Period.from("2024-01-20"))),
            new PartyDataMayChange(forKinds(
                    NOT_PATENTS, "TITLE-57", Citation.of("最高人民法院关于人民法院民事执行中查封、扣押、冻结财产的规定 (2020)", ""), CC_IN_FORCE))));

    private TitleRules() {}

    private static Citation pl(String article) {
        return Citation.of("专利法 (2020)", article);
    }

    private static Citation cc(String article) {
        return Citation.of("民法典", article);
    }
}
