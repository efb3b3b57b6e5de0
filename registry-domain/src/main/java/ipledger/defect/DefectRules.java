package ipledger.defect;

import static ipledger.rule.Provision.MARKS;
import static ipledger.rule.Provision.forEveryRight;
import static ipledger.rule.Provision.forKinds;

import ipledger.defect.rules.CuredInTime;
import ipledger.defect.rules.DefectIsNotNotedTwice;
import ipledger.defect.rules.GivenUpAfterTheLimit;
import ipledger.defect.rules.LimitIsThirtyDays;
import ipledger.rule.Citation;
import ipledger.rule.Period;
import ipledger.rule.Rulebook;
import java.util.List;

/** 限期改正规则集. Similar marks that were left out, and the days to add them (law group TITLE). */
public final class DefectRules {
    private static final Citation REGULATIONS = Citation.of("商标法实施条例 (2014)", "30, 31, 32");
    private static final Period IN_FORCE = Period.from("2014-05-01");

    public static final Rulebook ALL = new Rulebook(List.of(
            new LimitIsThirtyDays(forKinds(MARKS, "DEFECT-01", REGULATIONS, IN_FORCE)),
            new CuredInTime(forKinds(MARKS, "DEFECT-02", REGULATIONS, IN_FORCE)),
            new GivenUpAfterTheLimit(forKinds(MARKS, "DEFECT-03", REGULATIONS, IN_FORCE)),
            new DefectIsNotNotedTwice(forEveryRight("DEFECT-51", Citation.OF_THE_REGISTER, Period.ALWAYS))));

    private DefectRules() {}
}
