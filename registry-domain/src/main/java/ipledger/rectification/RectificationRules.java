package ipledger.rectification;

import static ipledger.rule.Article.OF_THE_REGISTER;
import static ipledger.rule.Provision.forEveryRight;

import ipledger.rectification.rules.EntryMeantIsOnRecord;
import ipledger.rectification.rules.EntryMeantStands;
import ipledger.rectification.rules.FindingIsOpen;
import ipledger.rule.Rulebook;
import java.util.List;

/** 更正规则集. What a correction may name (law group RECTIFY). */
public final class RectificationRules {
    public static final Rulebook ALL = new Rulebook(List.of(
            new EntryMeantIsOnRecord(forEveryRight("RECTIFY-01", OF_THE_REGISTER)),
            new EntryMeantStands(forEveryRight("RECTIFY-02", OF_THE_REGISTER)),
            new FindingIsOpen(forEveryRight("RECTIFY-03", OF_THE_REGISTER))));

    private RectificationRules() {}
}
