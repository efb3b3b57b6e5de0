package ipledger.app.approvals;

import ipledger.app.security.Role;
import ipledger.approval.Acts;
import java.time.Period;
import java.util.Set;

/**
 * 双人复核. Which acts a second officer has to approve. A fact that a clerk brings always needs a reviewer; what else does is a
 * matter of configuration, by transaction kind.
 *
 * @param kinds the transaction kinds, as {@link Acts} names them
 * @param openFor for how long a proposal stands
 */
public record FourEyes(Set<String> kinds, Period openFor) {
    /** What asks for a reviewer's authority even where four eyes are off for it. */
    private static final Set<String> OF_REVIEWERS = Set.of("rectification", "fact");

    public FourEyes {
        kinds = Set.copyOf(kinds);
        for (var kind : kinds)
            if (!Acts.kinds().contains(kind))
                throw new IllegalArgumentException(
                        "ipledger.four-eyes.kinds names '" + kind + "'; there are " + Acts.kinds());
        if (openFor.isNegative() || openFor.isZero())
            throw new IllegalArgumentException("a proposal stands for some days, not for " + openFor);
    }

    /** True where that act of that officer needs a second one. */
    public boolean asksFor(Class<?> act, Role role) {
        var kind = Acts.kindOf(Acts.nameOf(act));
        return kinds.contains(kind) || (kind.equals("fact") && role == Role.CLERK);
    }

    /** True where that act may be done by that officer alone, should no second one be asked for. */
    public boolean mayDoAlone(Class<?> act, Role role) {
        return role != Role.CLERK || !OF_REVIEWERS.contains(Acts.kindOf(Acts.nameOf(act)));
    }
}
