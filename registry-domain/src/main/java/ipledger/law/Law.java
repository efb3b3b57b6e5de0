package ipledger.law;

import ipledger.pledge.PledgeRules;
import ipledger.rule.Rulebook;
import java.util.List;

/** 全部规则. Every chapter's rules in one book: what acts are judged by, and findings derived from. */
public final class Law {
    public static final Rulebook ALL = Rulebook.of(List.of(PledgeRules.ALL));

    private Law() {}
}
