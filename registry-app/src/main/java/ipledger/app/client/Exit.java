package ipledger.app.client;

/** 退出码. What a command's end says to a script. */
public final class Exit {
    /** Done. */
    public static final int DONE = 0;

    /** The answer is no: a row refused, a number unknown, a digest that differs. */
    public static final int NO = 1;

    /** Used wrongly. */
    public static final int MISUSED = 2;

    /** The registry was not reached. */
    public static final int NOT_REACHED = 3;

    private Exit() {}

    /** 中止. A command that cannot go on, with its exit code and what to print. */
    public static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final int code;

        public Stop(int code, String message) {
            super(message, null, false, false);
            this.code = code;
        }

        public int code() {
            return code;
        }
    }
}
