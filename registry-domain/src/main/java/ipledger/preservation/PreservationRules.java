package ipledger.preservation;

import static ipledger.rule.Provision.MARKS;
import static ipledger.rule.Provision.PATENTS;
import static ipledger.rule.Provision.forEveryRight;
import static ipledger.rule.Provision.forKinds;

import ipledger.event.AssetKind;
import ipledger.preservation.rules.EndedSuspensionRuns;
import ipledger.preservation.rules.FreezeIsNotOrderedTwice;
import ipledger.preservation.rules.FreezeIsRenewedBeforeItsEnd;
import ipledger.preservation.rules.FreezeRunsNoLongerThanAdmitted;
import ipledger.preservation.rules.FrozenShareIsHeld;
import ipledger.preservation.rules.LiftedFreezeStands;
import ipledger.preservation.rules.RenewalRunsNoLongerThanAdmitted;
import ipledger.preservation.rules.SuspensionIsAYearAtMost;
import ipledger.preservation.rules.SuspensionIsExtendedOnce;
import ipledger.preservation.rules.SuspensionIsNotBegunTwice;
import ipledger.rule.Citation;
import ipledger.rule.Period;
import ipledger.rule.Rulebook;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 保全规则集. What an order of a court may say, how long it runs, and suspensions for disputes (law group FREEZE). */
public final class PreservationRules {
    private static final Set<AssetKind> OTHERS = Stream.of(AssetKind.values())
            .filter(kind -> !PATENTS.contains(kind) && !MARKS.contains(kind))
            .collect(Collectors.toUnmodifiableSet());
    private static final Citation PATENT_DISPUTES = Citation.of("最高人民法院关于审理专利纠纷案件适用法律问题的若干规定", "9");
    private static final Citation MARK_PRESERVATION = Citation.of("最高人民法院关于人民法院对注册商标权进行财产保全的解释 (2020)", "");
    private static final Citation BY_ANALOGY = Citation.byAnalogy("最高人民法院关于人民法院民事执行中查封、扣押、冻结财产的规定 (2020)", "");
    private static final Period SINCE_2021 = Period.from("2021-01-01");
    private static final Period PLR_2010 = Period.between("2010-02-01", "2024-01-19");
    private static final Period PLR_2023 = Period.from("2024-01-20");

    public static final Rulebook ALL = new Rulebook(List.of(
            new FreezeRunsNoLongerThanAdmitted(forKinds(PATENTS, "FREEZE-01", PATENT_DISPUTES, Period.ALWAYS)),
            new FreezeRunsNoLongerThanAdmitted(forKinds(MARKS, "FREEZE-02", MARK_PRESERVATION, SINCE_2021)),
            new FreezeRunsNoLongerThanAdmitted(forKinds(OTHERS, "FREEZE-03", BY_ANALOGY, SINCE_2021)),
            new FreezeIsRenewedBeforeItsEnd(forKinds(PATENTS, "FREEZE-04", PATENT_DISPUTES, Period.ALWAYS)),
            new FreezeIsRenewedBeforeItsEnd(forKinds(MARKS, "FREEZE-05", MARK_PRESERVATION, SINCE_2021)),
            new FreezeIsRenewedBeforeItsEnd(forKinds(OTHERS, "FREEZE-06", BY_ANALOGY, SINCE_2021)),
            new RenewalRunsNoLongerThanAdmitted(forKinds(PATENTS, "FREEZE-07", PATENT_DISPUTES, Period.ALWAYS)),
            new RenewalRunsNoLongerThanAdmitted(forKinds(MARKS, "FREEZE-08", MARK_PRESERVATION, SINCE_2021)),
            new RenewalRunsNoLongerThanAdmitted(forKinds(OTHERS, "FREEZE-09", BY_ANALOGY, SINCE_2021)),
            new SuspensionIsAYearAtMost(forKinds(PATENTS, "FREEZE-21", Citation.of("专利法实施细则 (2010)", "86"), PLR_2010)),
            new SuspensionIsAYearAtMost(forKinds(PATENTS, "FREEZE-21", Citation.of("专利法实施细则 (2023)", "103"), PLR_2023)),
            new SuspensionIsExtendedOnce(forKinds(PATENTS, "FREEZE-22", Citation.of("专利法实施细则 (2010)", "86"), PLR_2010)),
            new SuspensionIsExtendedOnce(
                    forKinds(PATENTS, "FREEZE-22", Citation.of("专利法实施细则 (2023)", "103"), PLR_2023)),
            new FreezeIsNotOrderedTwice(forEveryRight("FREEZE-51", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new LiftedFreezeStands(forEveryRight("FREEZE-52", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new EndedSuspensionRuns(forEveryRight("FREEZE-53", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new SuspensionIsNotBegunTwice(forEveryRight("FREEZE-54", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new FrozenShareIsHeld(forEveryRight("FREEZE-55", Citation.OF_THE_REGISTER, Period.ALWAYS))));

    private PreservationRules() {}
}
