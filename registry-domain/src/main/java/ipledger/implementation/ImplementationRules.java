package ipledger.implementation;

import static ipledger.rule.Article.OF_THE_REGISTER;
import static ipledger.rule.Provision.forEveryRight;

import ipledger.implementation.rules.KindIsPutToSuchUse;
import ipledger.implementation.rules.ProductsAreNamed;
import ipledger.implementation.rules.UseIsEnteredOnce;
import ipledger.implementation.rules.UseIsEvidenced;
import ipledger.implementation.rules.UseIsWithinTheLifeOfTheRight;
import ipledger.implementation.rules.UserMayUse;
import ipledger.rule.Provision;
import ipledger.rule.Rulebook;
import java.util.List;

/** 实施规则集. What a record of use must be, so that the rates of implementation and industrialisation can rest on it. */
public final class ImplementationRules {
    public static final Rulebook ALL = new Rulebook(List.of(
            new KindIsPutToSuchUse(ofTheRegister("IMPLEMENTATION-01")),
            new UserMayUse(ofTheRegister("IMPLEMENTATION-02")),
            new UseIsWithinTheLifeOfTheRight(ofTheRegister("IMPLEMENTATION-03")),
            new ProductsAreNamed(ofTheRegister("IMPLEMENTATION-04")),
            new UseIsEvidenced(ofTheRegister("IMPLEMENTATION-05")),
            new UseIsEnteredOnce(ofTheRegister("IMPLEMENTATION-06"))));

    private ImplementationRules() {}

    private static Provision ofTheRegister(String id) {
        return forEveryRight(id, OF_THE_REGISTER);
    }
}
