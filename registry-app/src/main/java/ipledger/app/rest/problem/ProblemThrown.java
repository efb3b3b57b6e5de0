package ipledger.app.rest.problem;

/** 错误. Thrown where a request cannot go on, and told to the caller as its problem. */
public final class ProblemThrown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemThrown(Problem problem) {
        super(problem.type().text() + " " + problem.particulars(), null, false, false);
        this.problem = problem;
    }

    /** A problem of that type, naming {@code particulars}. */
    public static ProblemThrown of(ProblemType type, Object... particulars) {
        return new ProblemThrown(Problem.of(type, particulars));
    }

    public Problem problem() {
        return problem;
    }
}
