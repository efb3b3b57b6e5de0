package ipledger.app.figures;

/** 目标文本. A target file in which all is right, for tests that make one thing wrong. */
public final class TargetText {
    public static final String RIGHT = """
            policy: p
            title: t
            english: e
            targets:
              - what: w
                english: e
                figure: patent-applications
                filter: {inside: inside}
                from: 2011-01-01
                by: 2015-12-31
                at-least: 10000
                source: s
            """;

    private TargetText() {}
}
