package ipledger.event;

import ipledger.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 被担保的主债权. What the pledge secures; a gazette gives neither amount nor due date, and then none is stated.
 *
 * @param kind 主债权种类, such as a loan
 * @param amount 担保金额; for a maximum-amount pledge the registered ceiling 最高债权额
 * @param maximumAmount true for a maximum-amount pledge 最高额质权 (民法典 439)
 * @param beginsOn the first day on which the debt is to be performed, or claims may arise
 * @param dueOn 债务履行期限届满日, or the last day of the claim period
 * @param scope 担保范围
 */
public record SecuredClaim(
        Optional<String> kind,
        Optional<Money> amount,
        boolean maximumAmount,
        Optional<LocalDate> beginsOn,
        Optional<LocalDate> dueOn,
        Optional<String> scope) {
    /** Nothing is stated of the claim: a pledge known from the gazette alone. */
    public static final SecuredClaim UNSTATED = new SecuredClaim(
            Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.empty());

    /** This claim as {@code change} leaves it: what a change does not state stays. */
    public SecuredClaim changedTo(SecuredClaim change) {
        return new SecuredClaim(
                change.kind.or(() -> kind),
                change.amount.or(() -> amount),
                change.maximumAmount || maximumAmount,
                change.beginsOn.or(() -> beginsOn),
                change.dueOn.or(() -> dueOn),
                change.scope.or(() -> scope));
    }
}
