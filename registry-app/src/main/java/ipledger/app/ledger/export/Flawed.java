package ipledger.app.ledger.export;

/** 有瑕疵. Ends a verification at the first thing that is wrong. */
final class Flawed extends Exception {
    private final transient Verdict.Flaw flaw;

    Flawed(Reason reason, long position, String detail) {
        super(detail, null, false, false);
        this.flaw = new Verdict.Flaw(reason, position, detail);
    }

    Verdict.Flaw flaw() {
        return flaw;
    }
}
