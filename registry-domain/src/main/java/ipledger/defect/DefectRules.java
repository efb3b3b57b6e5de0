package ipledger.defect;

import static ipledger.rule.Article.OF_THE_REGISTER;
import static ipledger.rule.LawText.TRADEMARK_RULES_2014;
import static ipledger.rule.Provision.MARKS;
import static ipledger.rule.Provision.forEveryRight;
import static ipledger.rule.Provision.forKinds;

import ipledger.defect.rules.CuredInTime;
import ipledger.defect.rules.DefectIsNotNotedTwice;
import ipledger.defect.rules.GivenUpAfterTheLimit;
import ipledger.defect.rules.LimitIsThirtyDays;
import ipledger.rule.Rulebook;
import java.util.List;

/** 限期改正规则集. Similar marks that were left out, and the days to add them (law group TITLE). */
public final class DefectRules {
    public static final Rulebook ALL = new Rulebook(List.of(
            new LimitIsThirtyDays(forKinds(MARKS, "DEFECT-01", TRADEMARK_RULES_2014.article("30, 31, 32"))),
            new CuredInTime(forKinds(MARKS, "DEFECT-02", TRADEMARK_RULES_2014.article("30, 31, 32"))),
            new GivenUpAfterTheLimit(forKinds(MARKS, "DEFECT-03", TRADEMARK_RULES_2014.article("30, 31, 32"))),
            new DefectIsNotNotedTwice(forEveryRight("DEFECT-51", OF_THE_REGISTER))));

    private DefectRules() {}
}
