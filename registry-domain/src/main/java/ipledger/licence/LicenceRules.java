package ipledger.licence;

import static ipledger.rule.Article.OF_THE_REGISTER;
import static ipledger.rule.LawText.CIVIL_CODE;
import static ipledger.rule.LawText.CONVERSION_LAW_2015;
import static ipledger.rule.LawText.COPYRIGHT_LAW_2020;
import static ipledger.rule.LawText.COPYRIGHT_RULES_2013;
import static ipledger.rule.LawText.COURT_ON_FREEZES_2020;
import static ipledger.rule.LawText.EXAMINATION_GUIDELINES;
import static ipledger.rule.LawText.LAYOUT_DESIGNS_2026;
import static ipledger.rule.LawText.LICENCE_RECORDAL_2011;
import static ipledger.rule.LawText.PATENT_LAW_2020;
import static ipledger.rule.LawText.PATENT_RULES_2023;
import static ipledger.rule.LawText.SOFTWARE_RULES_2013;
import static ipledger.rule.LawText.TRADEMARK_LAW_2019;
import static ipledger.rule.LawText.TRADEMARK_LAW_2026;
import static ipledger.rule.LawText.TRADEMARK_RULES_2014;
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
import ipledger.rule.Rulebook;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** 许可规则集. Every rule on licences, each by its own text and from its own day (law group LICENCE). */
public final class LicenceRules {
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

    public static final Rulebook ALL = new Rulebook(List.of(
            new RightHasNotEnded(forKinds(PATENTS, "LICENCE-01", LICENCE_RECORDAL_2011.article("12(1)"))),
            new LicensorMayLicense(forKinds(PATENTS, "LICENCE-02", LICENCE_RECORDAL_2011.article("12(2)"))),
            new ContractHasItsContents(forKinds(PATENTS, "LICENCE-03", LICENCE_RECORDAL_2011.article("9, 12(3)"))),
            new LicenceEndsWithinTheRight(forKinds(PATENTS, "LICENCE-04", LICENCE_RECORDAL_2011.article("12(4)"))),
            new CoHoldersConsent(forKinds(PATENTS, "LICENCE-05", LICENCE_RECORDAL_2011.article("12(5)"))),
            new AnnuitiesArePaid(forKinds(PATENTS, "LICENCE-06", LICENCE_RECORDAL_2011.article("12(6)"))),
            new NothingIsSuspendedOrFrozen(forKinds(PATENTS, "LICENCE-07", LICENCE_RECORDAL_2011.article("12(7)"))),
            new ContractIsNotRecordedTwice(forKinds(PATENTS, "LICENCE-08", LICENCE_RECORDAL_2011.article("12(8)"))),
            new PledgeesConsent(forKinds(PATENTS, "LICENCE-09", LICENCE_RECORDAL_2011.article("12(9)"))),
            new NoLicenceStandsInConflict(forKinds(PATENTS, "LICENCE-10", LICENCE_RECORDAL_2011.article("12(10)"))),
            new NoOpenLicenceStands(forKinds(PATENTS, "LICENCE-11", PATENT_LAW_2020.article("51"))),
            new RightHasNotEnded(forKinds(OTHER_RIGHTS, "LICENCE-21", OF_THE_REGISTER)),
            new LicensorMayLicense(forKinds(OTHER_RIGHTS, "LICENCE-22", OF_THE_REGISTER)),
            new LicenceEndsWithinTheRight(
                    forKinds(OTHER_RIGHTS, "LICENCE-23", LICENCE_RECORDAL_2011.byAnalogy("12(4)"))),
            new PledgeesConsent(forKinds(OTHER_RIGHTS, "LICENCE-24", CIVIL_CODE.article("444"))),
            new NoLicenceStandsInConflict(
                    forKinds(OTHER_RIGHTS, "LICENCE-25", LICENCE_RECORDAL_2011.byAnalogy("12(10)"))),
            new CoHoldersConsent(forKinds(COPYRIGHTS, "LICENCE-31", COPYRIGHT_LAW_2020.article("14"))),
            new CoHoldersConsent(forKinds(BY_ANALOGY, "LICENCE-32", PATENT_LAW_2020.byAnalogy("14"))),
            new NothingIsSuspendedOrFrozen(
                    forKinds(NEITHER_PATENTS_NOR_MARKS, "LICENCE-33", LICENCE_RECORDAL_2011.byAnalogy("12(7)"))),
            new ContractIsNotRecordedTwice(forKinds(OTHER_RIGHTS, "LICENCE-34", OF_THE_REGISTER)),
            new KindMayBeLicensed(forEveryKind("LICENCE-35", COPYRIGHT_RULES_2013.article("24"))),
            new LicenceIsNotGrantedTwice(forEveryRight("LICENCE-51", OF_THE_REGISTER)),
            new RecordedLicenceWasGranted(forEveryRight("LICENCE-52", OF_THE_REGISTER)),
            new ChangedLicenceStands(forEveryRight("LICENCE-53", OF_THE_REGISTER)),
            new EndedLicenceStands(forEveryRight("LICENCE-54", OF_THE_REGISTER)),
            new ChangedTermIsWithinTheRight(forEveryKind("LICENCE-55", LICENCE_RECORDAL_2011.article("12(4)"))),
            new SubLicenceIsWithinItsHead(forEveryKind("LICENCE-12", OF_THE_REGISTER)),
            new SubLicenceNamesItsHead(forEveryKind("LICENCE-13", OF_THE_REGISTER)),
            new ExtensionIsInNoConflict(forKinds(PATENTS, "LICENCE-14", LICENCE_RECORDAL_2011.article("12(10)"))),
            new ExtensionIsInNoConflict(
                    forKinds(OTHER_RIGHTS, "LICENCE-26", LICENCE_RECORDAL_2011.byAnalogy("12(10)"))),
            new CopyrightLicenceNamesItsUses(forKinds(COPYRIGHTS, "LICENCE-36", COPYRIGHT_LAW_2020.article("26"))),
            new ExclusiveLicenceIsInWriting(
                    forKinds(Set.of(AssetKind.WORK), "LICENCE-37", COPYRIGHT_RULES_2013.article("23"))),
            new CoHoldersConsent(forKinds(
                    LAYOUTS, "LICENCE-38", PATENT_LAW_2020.byAnalogy("14").until("2026-10-14"))),
            new CoHoldersConsent(forKinds(LAYOUTS, "LICENCE-38", LAYOUT_DESIGNS_2026.article("36"))),
            new ExclusiveLicenceIsInWriting(forKinds(SOFTWARE, "LICENCE-39", SOFTWARE_RULES_2013.article("19"))),
            new SoftwareExportIsCleared(forKinds(SOFTWARE, "LICENCE-40", SOFTWARE_RULES_2013.article("22"))),
            new RecordedWithinTheContract(forKinds(MARKS, "LICENCE-41", TRADEMARK_RULES_2014.article("69"))),
            new GoodsAreRegistered(forKinds(MARKS, "LICENCE-42", TRADEMARK_LAW_2019.article("43"))),
            new GoodsAreRegistered(forKinds(MARKS, "LICENCE-42", TRADEMARK_LAW_2026.article("55"))),
            new QualityIsAGroundOfMarks(forKinds(NOT_MARKS, "LICENCE-43", OF_THE_REGISTER)),
            new QualityIsAGroundOfMarks(forKinds(MARKS, "LICENCE-44", TRADEMARK_LAW_2019.article("43"))),
            new CourtConsents(forKinds(MARKS, "LICENCE-45", COURT_ON_FREEZES_2020.unnumbered())),
            new PublicPriceIsOpen(forKinds(ACHIEVEMENTS, "LICENCE-46", CONVERSION_LAW_2015.article("18"))),
            new OfferedPatentIsInForce(forKinds(PATENTS, "LICENCE-61", PATENT_LAW_2020.article("50-52"))),
            new OnlyPatentsAreOffered(forKinds(OTHER_RIGHTS, "LICENCE-62", PATENT_LAW_2020.article("50-52"))),
            new AllHoldersDeclare(forKinds(PATENTS, "LICENCE-63", PATENT_LAW_2020.article("50-52"))),
            new DeclarationHasItsContents(forKinds(PATENTS, "LICENCE-64", PATENT_RULES_2023.article("85-88"))),
            new FeeIsNotTooHigh(forKinds(PATENTS, "LICENCE-65", EXAMINATION_GUIDELINES.article("第五部分第十一章"))),
            new EvaluationIsFavourable(forKinds(
                    Set.of(AssetKind.UTILITY_MODEL, AssetKind.DESIGN), "LICENCE-66", PATENT_LAW_2020.article("50-52"))),
            new NoExclusiveLicenceStands(forKinds(PATENTS, "LICENCE-67", PATENT_RULES_2023.article("85-88"))),
            new OfferedPatentIsNotSuspended(forKinds(PATENTS, "LICENCE-68", PATENT_RULES_2023.article("85-88"))),
            new AnnuityOfTheOfferIsPaid(forKinds(PATENTS, "LICENCE-69", PATENT_RULES_2023.article("85-88"))),
            new PledgeesConsentToTheOffer(forKinds(PATENTS, "LICENCE-70", PATENT_RULES_2023.article("85-88"))),
            new OfferEndsWithinTheRight(forKinds(PATENTS, "LICENCE-71", PATENT_RULES_2023.article("85-88"))),
            new NoOfferStandsAlready(forKinds(PATENTS, "LICENCE-72", EXAMINATION_GUIDELINES.article("第五部分第十一章"))),
            new WithdrawnOfferStands(forKinds(PATENTS, "LICENCE-73", PATENT_LAW_2020.article("50-52"))),
            new OpenLicenceIsOffered(forEveryKind("LICENCE-74", PATENT_LAW_2020.article("50-52"))),
            new OpenLicenceIsAsOffered(forKinds(PATENTS, "LICENCE-75", PATENT_LAW_2020.article("50-52"))),
            new OpenLicenceIsTakenByNoticeAndPayment(forKinds(PATENTS, "LICENCE-76", PATENT_LAW_2020.article("50-52"))),
            new PledgeeKnowsTheOpenLicence(forKinds(PATENTS, "LICENCE-77", EXAMINATION_GUIDELINES.article("第五部分第十一章"))),
            new KindKnowsCompulsoryLicences(forEveryKind("LICENCE-81", PATENT_LAW_2020.article("53-63"))),
            new CompulsoryLicenceIsDecided(forEveryKind("LICENCE-82", PATENT_LAW_2020.article("53-63"))),
            new CompulsoryLicenseeLicensesNobody(forEveryKind("LICENCE-83", PATENT_LAW_2020.article("53-63"))),
            new ChangedTermsAreOfALicenceThatStands(forEveryRight("LICENCE-57", OF_THE_REGISTER)),
            new LicensorMayLicense(forForeignRights("LICENCE-56", OF_THE_REGISTER))));

    private LicenceRules() {}
}
