package ipledger.preservation;

import static ipledger.rule.Provision.MARKS;
import static ipledger.rule.Provision.PATENTS;
import static ipledger.rule.Provision.forKinds;

import ipledger.preservation.rules.FreezeRunsNoLongerThanAdmitted;
import ipledger.rule.Citation;
import ipledger.rule.Period;
import ipledger.rule.Rulebook;
import java.util.List;

/** 保全规则集. What an order of a court may say (law group FREEZE). */
public final class PreservationRules {

    public static final Rulebook ALL = new Rulebook(List.of(
            new FreezeRunsNoLongerThanAdmitted(
                    forKinds(PATENTS, "FREEZE-01", Citation.of("最高人民法院关于审理专利纠纷案件适用法律问题的若干规定", "9"), Period.ALWAYS)),
            new FreezeRunsNoLongerThanAdmitted(forKinds(
                    MARKS,
                    "FREEZE-02",
                    Citation.of("最高人民法院关于人民法院对注册商标权进行财产保全的解释 (2020)", ""),
                    Period.from("2021-01-01")))));

    private PreservationRules() {}
}
