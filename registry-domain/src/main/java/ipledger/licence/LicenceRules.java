package ipledger.licence;

import static ipledger.rule.Provision.COPYRIGHTS;
import static ipledger.rule.Provision.PATENTS;
import static ipledger.rule.Provision.forEveryKind;
import static ipledger.rule.Provision.forEveryRight;
import static ipledger.rule.Provision.forForeignRights;
import static ipledger.rule.Provision.forKinds;

import ipledger.event.AssetKind;
import ipledger.licence.rules.AnnuitiesArePaid;
import ipledger.licence.rules.ChangedLicenceStands;
import ipledger.licence.rules.ChangedTermIsWithinTheRight;
import ipledger.licence.rules.CoHoldersConsent;
import ipledger.licence.rules.ContractHasItsContents;
import ipledger.licence.rules.ContractIsNotRecordedTwice;
import ipledger.licence.rules.EndedLicenceStands;
import ipledger.licence.rules.KindMayBeLicensed;
import ipledger.licence.rules.LicenceEndsWithinTheRight;
import ipledger.licence.rules.LicenceIsNotGrantedTwice;
import ipledger.licence.rules.LicensorMayLicense;
import ipledger.licence.rules.NoLicenceStandsInConflict;
import ipledger.licence.rules.NoOpenLicenceStands;
import ipledger.licence.rules.NothingIsSuspendedOrFrozen;
import ipledger.licence.rules.PledgeesConsent;
import ipledger.licence.rules.RecordedLicenceWasGranted;
import ipledger.licence.rules.RightHasNotEnded;
import ipledger.rule.Citation;
import ipledger.rule.Period;
import ipledger.rule.Rulebook;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** 许可规则集. Every rule on licences, each by its own text and from its own day (law group LICENCE). */
public final class LicenceRules {
    private static final Period LR_IN_FORCE = Period.from("2011-08-01");
    private static final Period PL_IN_FORCE = Period.from("2021-06-01");
    private static final Period CC_IN_FORCE = Period.from("2021-01-01");

    private static final Set<AssetKind> OTHER_RIGHTS = Set.copyOf(EnumSet.complementOf(EnumSet.copyOf(PATENTS)));

    /** No text of their own says so; the patent law is followed. */
    private static final Set<AssetKind> BY_ANALOGY =
            Set.of(AssetKind.TRADEMARK, AssetKind.PLANT_VARIETY, AssetKind.LAYOUT_DESIGN);

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
            new NothingIsSuspendedOrFrozen(forKinds(OTHER_RIGHTS, "LICENCE-33", byAnalogy("12(7)"), LR_IN_FORCE)),
            new ContractIsNotRecordedTwice(
                    forKinds(OTHER_RIGHTS, "LICENCE-34", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new KindMayBeLicensed(
                    forEveryKind("LICENCE-35", Citation.of("著作权法实施条例 (2013)", "24"), Period.from("2013-03-01"))),
            new LicenceIsNotGrantedTwice(forEveryRight("LICENCE-51", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new RecordedLicenceWasGranted(forEveryRight("LICENCE-52", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new ChangedLicenceStands(forEveryRight("LICENCE-53", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new EndedLicenceStands(forEveryRight("LICENCE-54", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new ChangedTermIsWithinTheRight(forEveryKind("LICENCE-55", lr("12(4)"), LR_IN_FORCE)),
            new LicensorMayLicense(forForeignRights("LICENCE-56", Citation.OF_THE_REGISTER, Period.ALWAYS))));

    private LicenceRules() {}

    private static Citation lr(String article) {
        return Citation.of("专利实施许可合同备案办法 (2011)", article);
    }

    private static Citation byAnalogy(String article) {
        return Citation.byAnalogy("专利实施许可合同备案办法 (2011)", article);
    }
}
