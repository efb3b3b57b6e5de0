package ipledger.licence;

import static ipledger.rule.Provision.COPYRIGHTS;
import static ipledger.rule.Provision.MARKS;
import static ipledger.rule.Provision.PATENTS;
import static ipledger.rule.Provision.forEveryKind;
import static ipledger.rule.Provision.forEveryRight;
import static ipledger.rule.Provision.forForeignRights;
import static ipledger.rule.Provision.forKinds;

import ipledger.event.AssetKind;
import ipledger.licence.rules.AllHoldersDeclare;
import ipledger.licence.rules.AnnuitiesArePaid;
import ipledger.licence.rules.AnnuityOfTheOfferIsPaid;
import ipledger.licence.rules.ChangedLicenceStands;
import ipledger.licence.rules.ChangedTermIsWithinTheRight;
import ipledger.licence.rules.ChangedTermsAreOfALicenceThatStands;
import ipledger.licence.rules.CoHoldersConsent;
import ipledger.licence.rules.CompulsoryLicenceIsDecided;
import ipledger.licence.rules.CompulsoryLicenseeLicensesNobody;
import ipledger.licence.rules.ContractHasItsContents;
import ipledger.licence.rules.ContractIsNotRecordedTwice;
import ipledger.licence.rules.CopyrightLicenceNamesItsUses;
import ipledger.licence.rules.CourtConsents;
import ipledger.licence.rules.DeclarationHasItsContents;
import ipledger.licence.rules.EndedLicenceStands;
import ipledger.licence.rules.EvaluationIsFavourable;
import ipledger.licence.rules.ExclusiveLicenceIsInWriting;
import ipledger.licence.rules.ExtensionIsInNoConflict;
import ipledger.licence.rules.FeeIsNotTooHigh;
import ipledger.licence.rules.GoodsAreRegistered;
import ipledger.licence.rules.KindKnowsCompulsoryLicences;
import ipledger.licence.rules.KindMayBeLicensed;
import ipledger.licence.rules.LicenceEndsWithinTheRight;
import ipledger.licence.rules.LicenceIsNotGrantedTwice;
import ipledger.licence.rules.LicensorMayLicense;
import ipledger.licence.rules.NoExclusiveLicenceStands;
import ipledger.licence.rules.NoLicenceStandsInConflict;
import ipledger.licence.rules.NoOfferStandsAlready;
import ipledger.licence.rules.NoOpenLicenceStands;
import ipledger.licence.rules.NothingIsSuspendedOrFrozen;
import ipledger.licence.rules.OfferEndsWithinTheRight;
import ipledger.licence.rules.OfferedPatentIsInForce;
import ipledger.licence.rules.OfferedPatentIsNotSuspended;
import ipledger.licence.rules.OnlyPatentsAreOffered;
import ipledger.licence.rules.OpenLicenceIsAsOffered;
import ipledger.licence.rules.OpenLicenceIsOffered;
import ipledger.licence.rules.OpenLicenceIsTakenByNoticeAndPayment;
import ipledger.licence.rules.PledgeeKnowsTheOpenLicence;
import ipledger.licence.rules.PledgeesConsent;
import ipledger.licence.rules.PledgeesConsentToTheOffer;
import ipledger.licence.rules.PublicPriceIsOpen;
import ipledger.licence.rules.QualityIsAGroundOfMarks;
import ipledger.licence.rules.RecordedLicenceWasGranted;
import ipledger.licence.rules.RecordedWithinTheContract;
import ipledger.licence.rules.RightHasNotEnded;
import ipledger.licence.rules.SoftwareExportIsCleared;
import ipledger.licence.rules.SubLicenceIsWithinItsHead;
import ipledger.licence.rules.SubLicenceNamesItsHead;
import ipledger.licence.rules.WithdrawnOfferStands;
import ipledger.rule.Citation;
import ipledger.rule.Period;
import ipledger.rule.Rulebook;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** 许可规则集. Every rule on licences, each by its own text and from its own day (law group LICENCE). */
public final class LicenceRules {
    private static final Period LR_IN_FORCE = Period.from("2011-08-01");
    private static final Period PL_IN_FORCE = Period.from("2021-06-01");
    private static final Period CC_IN_FORCE = Period.from("2021-01-01");

    private static final Set<AssetKind> OTHER_RIGHTS = Set.copyOf(EnumSet.complementOf(EnumSet.copyOf(PATENTS)));

    /** No text of their own says so; the patent law is followed. */
    private static final Set<AssetKind> BY_ANALOGY = Set.of(AssetKind.TRADEMARK, AssetKind.PLANT_VARIETY);

    private static final Set<AssetKind> LAYOUTS = Set.of(AssetKind.LAYOUT_DESIGN);
    private static final Set<AssetKind> SOFTWARE = Set.of(AssetKind.SOFTWARE);
    private static final Set<AssetKind> NOT_MARKS = Set.copyOf(EnumSet.complementOf(EnumSet.copyOf(MARKS)));
    private static final Set<AssetKind> NEITHER_PATENTS_NOR_MARKS =
            OTHER_RIGHTS.stream().filter(kind -> !MARKS.contains(kind)).collect(Collectors.toUnmodifiableSet());

    /** 科技成果: what a university or institute achieves in science and technology. */
    private static final Set<AssetKind> ACHIEVEMENTS = Set.of(
            AssetKind.INVENTION,
            AssetKind.UTILITY_MODEL,
            AssetKind.SOFTWARE,
            AssetKind.PLANT_VARIETY,
            AssetKind.LAYOUT_DESIGN);

    private static final Period PLR_IN_FORCE = Period.from("2024-01-20");
    private static final Period SW_IN_FORCE = Period.from("2013-03-01");
    private static final Citation TL19 = Citation.of("商标法 (2019)", "43");
    private static final Period TL19_IN_FORCE = Period.between("2019-11-01", "2026-12-31");
    private static final Citation TL26 = Citation.of("商标法 (2026)", "55");
    private static final Period TL26_IN_FORCE = Period.from("2027-01-01");
    private static final Citation OPEN_LAW = Citation.of("专利法 (2020)", "50-52");
    private static final Citation OPEN_RULES = Citation.of("专利法实施细则 (2023)", "85-88");
    private static final Citation OPEN_GUIDE = Citation.of("专利审查指南", "第五部分第十一章");
    private static final Citation COMPULSORY_LAW = Citation.of("专利法 (2020)", "53-63");

    public static final Rulebook ALL = new Rulebook(List.of(
            new RightHasNotEnded(forKinds(PATENTS, "LICENCE-01", lr("12(1)"), LR_IN_FORCE)),
            new LicensorMayLicense(forKinds(PATENTS, "LICENCE-02", lr("12(2)"), LR_IN_FORCE)),
            new ContractHasItsContents(forKinds(PATENTS, "LICENCE-03", lr("9, 12(3)"), LR_IN_FORCE)),
            new LicenceEndsWithinTheRight(forKinds(PATENTS, "LICENCE-04", lr("12(4)"), LR_IN_FORCE)),
            new CoHoldersConsent(forKinds(PATENTS, "LICENCE-05", lr("12(5)"), LR_IN_FORCE)),
            new AnnuitiesArePaid(forKinds(PATENTS, "LICENCE-06", lr("12(6)"), LR_IN_FORCE)),
            new NothingIsSuspendedOrFrozen(forKinds(PATENTS, "LICENCE-07", lr("12(7)"), LR_IN_FORCE)),
            new ContractIsNotRecordedTwice(forKinds(PATENTS, "LICENCE-08", lr("12(8)"), LR_IN_FORCE)),
            new PledgeesConsent(forKinds(PATENTS, "LICENCE-09", lr("12(9)"), LR_IN_FORCE)),
            new NoLicenceStandsInConflict(forKinds(PATENTS, "LICENCE-10", lr("12(10)"), LR_IN_FORCE)),
            new NoOpenLicenceStands(forKinds(PATENTS, "LICENCE-11", Citation.of("专利法 (2020)", "51"), PL_IN_FORCE)),
            new RightHasNotEnded(forKinds(OTHER_RIGHTS, "LICENCE-21", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new LicensorMayLicense(forKinds(OTHER_RIGHTS, "LICENCE-22", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new LicenceEndsWithinTheRight(forKinds(OTHER_RIGHTS, "LICENCE-23", byAnalogy("12(4)"), LR_IN_FORCE)),
            new PledgeesConsent(forKinds(OTHER_RIGHTS, "LICENCE-24", Citation.of("民法典", "444"), CC_IN_FORCE)),
            new NoLicenceStandsInConflict(forKinds(OTHER_RIGHTS, "LICENCE-25", byAnalogy("12(10)"), LR_IN_FORCE)),
            new CoHoldersConsent(forKinds(COPYRIGHTS, "LICENCE-31", Citation.of("著作权法 (2020)", "14"), PL_IN_FORCE)),
            new CoHoldersConsent(
                    forKinds(BY_ANALOGY, "LICENCE-32", Citation.byAnalogy("专利法 (2020)", "14"), PL_IN_FORCE)),
            new NothingIsSuspendedOrFrozen(
                    forKinds(NEITHER_PATENTS_NOR_MARKS, "LICENCE-33", byAnalogy("12(7)"), LR_IN_FORCE)),
            new ContractIsNotRecordedTwice(
                    forKinds(OTHER_RIGHTS, "LICENCE-34", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new KindMayBeLicensed(
                    forEveryKind("LICENCE-35", Citation.of("著作权法实施条例 (2013)", "24"), Period.from("2013-03-01"))),
            new LicenceIsNotGrantedTwice(forEveryRight("LICENCE-51", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new RecordedLicenceWasGranted(forEveryRight("LICENCE-52", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new ChangedLicenceStands(forEveryRight("LICENCE-53", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new EndedLicenceStands(forEveryRight("LICENCE-54", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new ChangedTermIsWithinTheRight(forEveryKind("LICENCE-55", lr("12(4)"), LR_IN_FORCE)),
            new SubLicenceIsWithinItsHead(forEveryKind("LICENCE-12", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new SubLicenceNamesItsHead(forEveryKind("LICENCE-13", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new ExtensionIsInNoConflict(forKinds(PATENTS, "LICENCE-14", lr("12(10)"), LR_IN_FORCE)),
            new ExtensionIsInNoConflict(forKinds(OTHER_RIGHTS, "LICENCE-26", byAnalogy("12(10)"), LR_IN_FORCE)),
            new CopyrightLicenceNamesItsUses(
                    forKinds(COPYRIGHTS, "LICENCE-36", Citation.of("著作权法 (2020)", "26"), PL_IN_FORCE)),
            new ExclusiveLicenceIsInWriting(
                    forKinds(Set.of(AssetKind.WORK), "LICENCE-37", Citation.of("著作权法实施条例 (2013)", "23"), SW_IN_FORCE)),
            new CoHoldersConsent(forKinds(
                    LAYOUTS,
                    "LICENCE-38",
                    Citation.byAnalogy("专利法 (2020)", "14"),
                    Period.between("2021-06-01", "2026-10-14"))),
            new CoHoldersConsent(forKinds(
                    LAYOUTS, "LICENCE-38", Citation.of("集成电路布图设计保护条例 (2026)", "36"), Period.from("2026-10-15"))),
            new ExclusiveLicenceIsInWriting(forKinds(SOFTWARE, "LICENCE-39", sw("19"), SW_IN_FORCE)),
            new SoftwareExportIsCleared(forKinds(SOFTWARE, "LICENCE-40", sw("22"), SW_IN_FORCE)),
            new RecordedWithinTheContract(
                    forKinds(MARKS, "LICENCE-41", Citation.of("商标法实施条例 (2014)", "69"), Period.from("2014-05-01"))),
            new GoodsAreRegistered(forKinds(MARKS, "LICENCE-42", TL19, TL19_IN_FORCE)),
            new GoodsAreRegistered(forKinds(MARKS, "LICENCE-42", TL26, TL26_IN_FORCE)),
            new QualityIsAGroundOfMarks(forKinds(NOT_MARKS, "LICENCE-43", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new QualityIsAGroundOfMarks(forKinds(MARKS, "LICENCE-44", TL19, TL19_IN_FORCE)),
            new CourtConsents(forKinds(
                    MARKS, "LICENCE-45", Citation.of("最高人民法院关于人民法院民事执行中查封、扣押、冻结财产的规定 (2020)", ""), CC_IN_FORCE)),
            new PublicPriceIsOpen(forKinds(
                    ACHIEVEMENTS, "LICENCE-46", Citation.of("促进科技成果转化法 (2015)", "18"), Period.from("2015-10-01"))),
            new OfferedPatentIsInForce(forKinds(PATENTS, "LICENCE-61", OPEN_LAW, PL_IN_FORCE)),
            new OnlyPatentsAreOffered(forKinds(OTHER_RIGHTS, "LICENCE-62", OPEN_LAW, PL_IN_FORCE)),
            new AllHoldersDeclare(forKinds(PATENTS, "LICENCE-63", OPEN_LAW, PL_IN_FORCE)),
            new DeclarationHasItsContents(forKinds(PATENTS, "LICENCE-64", OPEN_RULES, PLR_IN_FORCE)),
            new FeeIsNotTooHigh(forKinds(PATENTS, "LICENCE-65", OPEN_GUIDE, PLR_IN_FORCE)),
            new EvaluationIsFavourable(
                    forKinds(Set.of(AssetKind.UTILITY_MODEL, AssetKind.DESIGN), "LICENCE-66", OPEN_LAW, PL_IN_FORCE)),
            new NoExclusiveLicenceStands(forKinds(PATENTS, "LICENCE-67", OPEN_RULES, PLR_IN_FORCE)),
            new OfferedPatentIsNotSuspended(forKinds(PATENTS, "LICENCE-68", OPEN_RULES, PLR_IN_FORCE)),
            new AnnuityOfTheOfferIsPaid(forKinds(PATENTS, "LICENCE-69", OPEN_RULES, PLR_IN_FORCE)),
            new PledgeesConsentToTheOffer(forKinds(PATENTS, "LICENCE-70", OPEN_RULES, PLR_IN_FORCE)),
            new OfferEndsWithinTheRight(forKinds(PATENTS, "LICENCE-71", OPEN_RULES, PLR_IN_FORCE)),
            new NoOfferStandsAlready(forKinds(PATENTS, "LICENCE-72", OPEN_GUIDE, PLR_IN_FORCE)),
            new WithdrawnOfferStands(forKinds(PATENTS, "LICENCE-73", OPEN_LAW, PL_IN_FORCE)),
            new OpenLicenceIsOffered(forEveryKind("LICENCE-74", OPEN_LAW, PL_IN_FORCE)),
            new OpenLicenceIsAsOffered(forKinds(PATENTS, "LICENCE-75", OPEN_LAW, PL_IN_FORCE)),
            new OpenLicenceIsTakenByNoticeAndPayment(forKinds(PATENTS, "LICENCE-76", OPEN_LAW, PL_IN_FORCE)),
            new PledgeeKnowsTheOpenLicence(forKinds(PATENTS, "LICENCE-77", OPEN_GUIDE, PLR_IN_FORCE)),
            new KindKnowsCompulsoryLicences(forEveryKind("LICENCE-81", COMPULSORY_LAW, PL_IN_FORCE)),
            new CompulsoryLicenceIsDecided(forEveryKind("LICENCE-82", COMPULSORY_LAW, PL_IN_FORCE)),
            new CompulsoryLicenseeLicensesNobody(forEveryKind("LICENCE-83", COMPULSORY_LAW, PL_IN_FORCE)),
            new ChangedTermsAreOfALicenceThatStands(
                    forEveryRight("LICENCE-57", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new LicensorMayLicense(forForeignRights("LICENCE-56", Citation.OF_THE_REGISTER, Period.ALWAYS))));

    private LicenceRules() {}

    private static Citation lr(String article) {
        return Citation.of("专利实施许可合同备案办法 (2011)", article);
    }

    private static Citation sw(String article) {
        return Citation.of("计算机软件保护条例 (2013)", article);
    }

    private static Citation byAnalogy(String article) {
        return Citation.byAnalogy("专利实施许可合同备案办法 (2011)", article);
    }
}
