package ipledger.preservation;

import static ipledger.rule.Article.OF_THE_REGISTER;
import static ipledger.rule.LawText.COURT_ON_FREEZES_2020;
import static ipledger.rule.LawText.COURT_ON_FROZEN_MARKS_2020;
import static ipledger.rule.LawText.COURT_ON_PATENT_DISPUTES;
import static ipledger.rule.LawText.PATENT_RULES_2010;
import static ipledger.rule.LawText.PATENT_RULES_2023;
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

    public static final Rulebook ALL = new Rulebook(List.of(
            new FreezeRunsNoLongerThanAdmitted(forKinds(PATENTS, "FREEZE-01", COURT_ON_PATENT_DISPUTES.article("9"))),
            new FreezeRunsNoLongerThanAdmitted(forKinds(MARKS, "FREEZE-02", COURT_ON_FROZEN_MARKS_2020.unnumbered())),
            new FreezeRunsNoLongerThanAdmitted(forKinds(OTHERS, "FREEZE-03", COURT_ON_FREEZES_2020.byAnalogy(""))),
            new FreezeIsRenewedBeforeItsEnd(forKinds(PATENTS, "FREEZE-04", COURT_ON_PATENT_DISPUTES.article("9"))),
            new FreezeIsRenewedBeforeItsEnd(forKinds(MARKS, "FREEZE-05", COURT_ON_FROZEN_MARKS_2020.unnumbered())),
            new FreezeIsRenewedBeforeItsEnd(forKinds(OTHERS, "FREEZE-06", COURT_ON_FREEZES_2020.byAnalogy(""))),
            new RenewalRunsNoLongerThanAdmitted(forKinds(PATENTS, "FREEZE-07", COURT_ON_PATENT_DISPUTES.article("9"))),
            new RenewalRunsNoLongerThanAdmitted(forKinds(MARKS, "FREEZE-08", COURT_ON_FROZEN_MARKS_2020.unnumbered())),
            new RenewalRunsNoLongerThanAdmitted(forKinds(OTHERS, "FREEZE-09", COURT_ON_FREEZES_2020.byAnalogy(""))),
            new SuspensionIsAYearAtMost(forKinds(PATENTS, "FREEZE-21", PATENT_RULES_2010.article("86"))),
            new SuspensionIsAYearAtMost(forKinds(PATENTS, "FREEZE-21", PATENT_RULES_2023.article("103"))),
            new SuspensionIsExtendedOnce(forKinds(PATENTS, "FREEZE-22", PATENT_RULES_2010.article("86"))),
            new SuspensionIsExtendedOnce(forKinds(PATENTS, "FREEZE-22", PATENT_RULES_2023.article("103"))),
            new FreezeIsNotOrderedTwice(forEveryRight("FREEZE-51", OF_THE_REGISTER)),
            new LiftedFreezeStands(forEveryRight("FREEZE-52", OF_THE_REGISTER)),
            new EndedSuspensionRuns(forEveryRight("FREEZE-53", OF_THE_REGISTER)),
            new SuspensionIsNotBegunTwice(forEveryRight("FREEZE-54", OF_THE_REGISTER)),
            new FrozenShareIsHeld(forEveryRight("FREEZE-55", OF_THE_REGISTER))));

    private PreservationRules() {}
}
