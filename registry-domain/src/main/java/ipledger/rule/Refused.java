package ipledger.rule;

import java.util.List;

/** 不予登记. The law says no: every rule that was broken, on every asset, at once. Nothing was recorded. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    public Refused(List<Violation> violations) {
        super(violations.toString());
        if (violations.isEmpty()) throw new IllegalArgumentException("a refusal names what was broken");
        this.violations = List.copyOf(violations);
    }

    public List<Violation> violations() {
        return violations;
    }

    /** Refuses where there is any violation. */
    public static void ifAny(List<Violation> violations) {
        if (!violations.isEmpty()) throw new Refused(violations);
    }
}
