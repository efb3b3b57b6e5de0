package ipledger.rectification;

import static ipledger.rule.Provision.forEveryRight;

import ipledger.rectification.rules.EntryMeantIsOnRecord;
import ipledger.rectification.rules.EntryMeantStands;
import ipledger.rectification.rules.FindingIsOpen;
import ipledger.rule.Citation;
import ipledger.rule.Period;
import ipledger.rule.Rulebook;
import java.util.List;

/** 更正规则集. What a correction may name (law group RECTIFY). */
public final class RectificationRules {

    public static final Rulebook ALL = new Rulebook(List.of(
            new EntryMeantIsOnRecord(forEveryRight("RECTIFY-01", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new EntryMeantStands(forEveryRight("RECTIFY-02", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new FindingIsOpen(forEveryRight("RECTIFY-03", Citation.OF_THE_REGISTER, Period.ALWAYS))));

    private RectificationRules() {}
}
