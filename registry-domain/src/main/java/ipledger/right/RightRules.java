package ipledger.right;

import static ipledger.rule.Provision.PATENTS;
import static ipledger.rule.Provision.forEveryRight;
import static ipledger.rule.Provision.forKinds;

import ipledger.right.rules.FilingIsEnteredOnce;
import ipledger.right.rules.GrantIsEnteredOnce;
import ipledger.right.rules.GrantIsNotBeforeFiling;
import ipledger.right.rules.GrantNamesItsHolders;
import ipledger.right.rules.GrantedToTheHolders;
import ipledger.right.rules.NumberFitsKind;
import ipledger.right.rules.NumberIsPrincipal;
import ipledger.right.rules.SuspendedRightIsNotGivenUp;
import ipledger.right.rules.TermDoesNotEndBeforeGrant;
import ipledger.rule.Citation;
import ipledger.rule.Period;
import ipledger.rule.Rulebook;
import java.util.List;

/** 权利规则集. What a register must be able to say of the right itself (law group RIGHT). */
public final class RightRules {

    public static final Rulebook ALL = new Rulebook(List.of(
            new FilingIsEnteredOnce(forEveryRight("RIGHT-01", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new GrantIsEnteredOnce(forEveryRight("RIGHT-02", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new GrantIsNotBeforeFiling(forEveryRight("RIGHT-03", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new TermDoesNotEndBeforeGrant(forEveryRight("RIGHT-04", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new GrantNamesItsHolders(forEveryRight("RIGHT-05", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new GrantedToTheHolders(forEveryRight("RIGHT-06", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new NumberFitsKind(forEveryRight("RIGHT-07", Citation.of("专利申请号标准 ZC 0006-2003", ""), Period.ALWAYS)),
            new NumberIsPrincipal(forEveryRight("RIGHT-08", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new SuspendedRightIsNotGivenUp(
                    forKinds(PATENTS, "RIGHT-21", Citation.of("专利法实施细则 (2023)", "105"), Period.from("2024-01-20")))));

    private RightRules() {}
}
