package ipledger.title;

import static ipledger.rule.Article.OF_THE_REGISTER;
import static ipledger.rule.LawText.CIVIL_CODE;
import static ipledger.rule.LawText.COLLECTIVE_MARKS_2024;
import static ipledger.rule.LawText.CONVERSION_LAW_2015;
import static ipledger.rule.LawText.COPYRIGHT_LAW_2020;
import static ipledger.rule.LawText.COURT_ON_FREEZES_2020;
import static ipledger.rule.LawText.COURT_ON_PROPERTY;
import static ipledger.rule.LawText.EXAMINATION_GUIDELINES;
import static ipledger.rule.LawText.LAYOUT_DESIGNS_2001;
import static ipledger.rule.LawText.LAYOUT_DESIGNS_2026;
import static ipledger.rule.LawText.PATENT_LAW_2020;
import static ipledger.rule.LawText.PATENT_RULES_2023;
import static ipledger.rule.LawText.SOFTWARE_RULES_2013;
import static ipledger.rule.LawText.TRADEMARK_LAW_2019;
import static ipledger.rule.LawText.TRADEMARK_LAW_2026;
import static ipledger.rule.LawText.TRADEMARK_RULES_2014;
import static ipledger.rule.LawText.VARIETIES_2014;
import static ipledger.rule.LawText.VARIETIES_2025;
import static ipledger.rule.Provision.COPYRIGHTS;
import static ipledger.rule.Provision.MARKS;
import static ipledger.rule.Provision.PATENTS;
import static ipledger.rule.Provision.forEveryKind;
import static ipledger.rule.Provision.forEveryRight;
import static ipledger.rule.Provision.forForeignRights;
import static ipledger.rule.Provision.forKinds;

import ipledger.event.AssetKind;
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

    private static final Set<AssetKind> NOT_PATENTS = Set.copyOf(EnumSet.complementOf(EnumSet.copyOf(PATENTS)));

    public static final Rulebook ALL = new Rulebook(List.of(
            new RightHasNotEnded(forEveryKind("TITLE-01", OF_THE_REGISTER)),
            new KindMayBeTransferred(forEveryKind("TITLE-02", OF_THE_REGISTER)),
            new TransferorsAreHolders(forEveryRight("TITLE-03", OF_THE_REGISTER)),
            new ShareGivenIsHeld(forEveryRight("TITLE-04", OF_THE_REGISTER)),
            new CoHoldersConsent(forKinds(PATENTS, "TITLE-05", PATENT_LAW_2020.article("14"))),
            new CoHoldersConsent(forKinds(COPYRIGHTS, "TITLE-06", COPYRIGHT_LAW_2020.article("14"))),
            new CoHoldersConsent(forKinds(OTHERS, "TITLE-07", PATENT_LAW_2020.byAnalogy("14"))),
            new CoHoldersConsent(
                    forKinds(Set.of(AssetKind.LAYOUT_DESIGN), "TITLE-08", LAYOUT_DESIGNS_2026.article("36"))),
            new CoHoldersWaivePreEmption(forEveryKind("TITLE-09", CIVIL_CODE.article("305, 306"))),
            new PledgeesConsent(forEveryKind("TITLE-10", CIVIL_CODE.article("444"))),
            new PledgeesConsent(forForeignRights("TITLE-11", OF_THE_REGISTER)),
            new NothingIsSuspendedOrFrozen(forKinds(PATENTS, "TITLE-12", PATENT_RULES_2023.article("105"))),
            new NothingIsSuspendedOrFrozen(forKinds(NOT_PATENTS, "TITLE-13", COURT_ON_FREEZES_2020.unnumbered())),
            new OpenLicenceIsWithdrawn(forKinds(PATENTS, "TITLE-14", EXAMINATION_GUIDELINES.article("第五部分第十一章"))),
            new NoticedShareIsHeld(forEveryKind("TITLE-15", CIVIL_CODE.article("306"))),
            new PreEmptionAnswerIsInTime(forEveryKind("TITLE-16", COURT_ON_PROPERTY.article("11"))),
            new ClaimantsShareAmongThemselves(forEveryKind("TITLE-17", CIVIL_CODE.article("306"))),
            new ClaimantsBuy(forEveryKind("TITLE-18", CIVIL_CODE.article("306"))),
            new SoldOnTheTermsNoticed(forEveryKind("TITLE-19", CIVIL_CODE.article("305, 306"))),
            new GroundIsProved(forKinds(
                    PATENTS,
                    "TITLE-20",
                    EXAMINATION_GUIDELINES.article("第一部分第一章 6.7").from("2021-06-01"))),
            new GroundIsProved(forKinds(MARKS, "TITLE-21", TRADEMARK_RULES_2014.article("32"))),
            new GroundIsProved(forKinds(
                    NEITHER_PATENTS_NOR_MARKS,
                    "TITLE-22",
                    EXAMINATION_GUIDELINES.byAnalogy("第一部分第一章 6.7").from("2021-06-01"))),
            new GroundFitsTheParties(forEveryKind("TITLE-23", OF_THE_REGISTER)),
            new ContractIsInWriting(forKinds(PATENTS, "TITLE-24", PATENT_LAW_2020.article("10"))),
            new ContractIsInWriting(forKinds(COPYRIGHTS, "TITLE-25", COPYRIGHT_LAW_2020.article("27"))),
            new ContractIsInWriting(forKinds(MARKS, "TITLE-26", TRADEMARK_LAW_2019.article("42"))),
            new ContractIsInWriting(forKinds(MARKS, "TITLE-26", TRADEMARK_LAW_2026.article("46"))),
            new ContractIsInWriting(forKinds(VARIETIES, "TITLE-27", VARIETIES_2014.unnumbered())),
            new ContractIsInWriting(forKinds(VARIETIES, "TITLE-27", VARIETIES_2025.article("11"))),
            new ContractIsInWriting(forKinds(LAYOUTS, "TITLE-28", LAYOUT_DESIGNS_2001.unnumbered())),
            new ContractIsInWriting(forKinds(LAYOUTS, "TITLE-28", LAYOUT_DESIGNS_2026.article("35"))),
            new EnforcedPledgeStands(forEveryKind("TITLE-30", CIVIL_CODE.article("436-438"))),
            new ReturnedTransferWasDone(forEveryKind("TITLE-31", OF_THE_REGISTER)),
            new TechnologyExportIsCleared(forKinds(
                    Set.of(AssetKind.INVENTION, AssetKind.UTILITY_MODEL), "TITLE-32", PATENT_LAW_2020.article("10"))),
            new TechnologyExportIsCleared(forKinds(LAYOUTS, "TITLE-33", LAYOUT_DESIGNS_2026.article("35"))),
            new TechnologyExportIsCleared(
                    forKinds(Set.of(AssetKind.SOFTWARE), "TITLE-34", SOFTWARE_RULES_2013.article("22"))),
            new TransferAbroadIsApproved(forKinds(VARIETIES, "TITLE-35", VARIETIES_2014.unnumbered())),
            new TransferAbroadIsApproved(forKinds(VARIETIES, "TITLE-35", VARIETIES_2025.article("11"))),
            new PublicPriceIsOpen(forKinds(ACHIEVEMENTS, "TITLE-36", CONVERSION_LAW_2015.article("18"))),
            new OfficeEnteredTheTransfer(forKinds(PATENTS, "TITLE-37", PATENT_LAW_2020.article("10"))),
            new OfficeEnteredTheTransfer(forKinds(MARKS_AND_INDICATIONS, "TITLE-38", TRADEMARK_LAW_2019.article("42"))),
            new OfficeEnteredTheTransfer(forKinds(MARKS_AND_INDICATIONS, "TITLE-38", TRADEMARK_LAW_2026.article("46"))),
            new OfficeEnteredTheTransfer(forKinds(VARIETIES, "TITLE-39", VARIETIES_2014.unnumbered())),
            new OfficeEnteredTheTransfer(forKinds(VARIETIES, "TITLE-39", VARIETIES_2025.article("11"))),
            new OfficeEnteredTheTransfer(forKinds(LAYOUTS, "TITLE-40", LAYOUT_DESIGNS_2001.unnumbered())),
            new OfficeEnteredTheTransfer(forKinds(LAYOUTS, "TITLE-40", LAYOUT_DESIGNS_2026.article("35"))),
            new OfficeEnteredTheTransfer(forKinds(Set.of(AssetKind.DOMAIN_NAME), "TITLE-41", OF_THE_REGISTER)),
            new QualifiedBodyTakes(forKinds(MARKS_AND_INDICATIONS, "TITLE-42", COLLECTIVE_MARKS_2024.unnumbered())),
            new QualifiedBodyTakes(forKinds(MARKS_AND_INDICATIONS, "TITLE-42", TRADEMARK_LAW_2026.article("47"))),
            new SimilarMarksGoTogether(forKinds(MARKS, "TITLE-44", TRADEMARK_LAW_2019.article("42"))),
            new SimilarMarksGoTogether(forKinds(MARKS, "TITLE-44", TRADEMARK_LAW_2026.article("46"))),
            new AllMarksChangeTheirName(forKinds(MARKS, "TITLE-45", TRADEMARK_RULES_2014.article("30"))),
            new ProceedsAreOfATransfer(forEveryKind("TITLE-59", CIVIL_CODE.article("444"))),
            new FiledTransferWasAgreed(forEveryRight("TITLE-51", OF_THE_REGISTER)),
            new WithdrawnTransferIsRunning(forEveryRight("TITLE-52", OF_THE_REGISTER)),
            new TransferIsNotEnteredTwice(forEveryRight("TITLE-53", OF_THE_REGISTER)),
            new RenamedPartyIsHolder(forEveryRight("TITLE-54", OF_THE_REGISTER)),
            new NewNameIsNotAnotherHolder(forEveryKind(
                    "TITLE-55", EXAMINATION_GUIDELINES.article("第一部分第一章 6.7").always())),
            new SharesCanBeKept(forEveryRight("TITLE-58", OF_THE_REGISTER)),
            new PartyDataMayChange(forKinds(PATENTS, "TITLE-56", PATENT_RULES_2023.article("105"))),
            new PartyDataMayChange(forKinds(NOT_PATENTS, "TITLE-57", COURT_ON_FREEZES_2020.unnumbered()))));

    private TitleRules() {}
}
