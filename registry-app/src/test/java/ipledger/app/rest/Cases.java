package ipledger.app.rest;

import ipledger.identifier.PatentApplicationNumber;
import java.util.concurrent.atomic.AtomicInteger;

/** Bodies as a clerk's program sends them. */
final class Cases {
    static final String HOLDER = "衡阳湘南阀门有限公司";
    private static final AtomicInteger SERIAL = new AtomicInteger();

    private Cases() {}

    /** A patent number that no other test uses. */
    static String patent() {
        var digits = "20211%07d".formatted(5_000_000 + SERIAL.incrementAndGet());
        for (var check : "0123456789X".split("", -1)) {
            try {
                return "CN:patent-application:" + PatentApplicationNumber.of(digits + "." + check);
            } catch (ipledger.identifier.Malformed another) {
                assert another.reason().contains("check");
            }
        }
        throw new IllegalStateException("no check digit fits " + digits);
    }

    static String grant(String asset) {
        return """
                {"act": "grant", "asset": "%s", "kind": "invention", "title": "阀门",
                 "filedOn": "2021-05-01", "holders": [{"holder": "%s"}], "effectiveOn": "2023-05-01"}
                """.formatted(asset, HOLDER);
    }

    static String pledge(String dealing, String asset) {
        return pledge(dealing, asset, "2030-01-01");
    }

    static String pledge(String dealing, String asset, String dueOn) {
        return """
                {"dealing": "%s", "assets": ["%s"], "effectiveOn": "2026-06-01",
                 "terms": {"pledgors": ["%s"], "pledgees": ["衡阳银行"], "agreedOn": "2026-06-01",
                           "claim": {"kind": "借款", "amount": "1000000.00 CNY", "beginsOn": "2026-06-01",
                                     "dueOn": "%s", "scope": "本金"}}}
                """.formatted(dealing, asset, HOLDER, dueOn);
    }
}
