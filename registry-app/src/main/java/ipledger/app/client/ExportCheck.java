package ipledger.app.client;

import ipledger.app.ledger.export.Verdict;
import ipledger.ledger.note.VerifierKey;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** 导出核验. How the public keys of an export are read and how the verdict on it is told. */
public final class ExportCheck {
    private ExportCheck() {}

    /** Verifier keys, one a line; what follows a key on its line, empty lines and lines that begin with # are passed over. */
    public static List<VerifierKey> keys(String text) {
        var keys = text.lines()
                .map(line -> line.strip().split("\\s+", 2)[0])
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(VerifierKey::parse)
                .toList();
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("no key");
        }
        return keys;
    }

    /** The answer as the second verifier prints it too. */
    public static ObjectNode answer(Verdict verdict) {
        var subject = verdict.subject();
        var answer = Registry.JSON.createObjectNode().put("valid", verdict.isValid());
        var flaw = answer.putObject("flaw");
        verdict.flaw()
                .ifPresentOrElse(
                        found -> flaw.put("reason", found.reason().text())
                                .put("position", found.position())
                                .put("detail", found.detail()),
                        () -> answer.putNull("flaw"));
        answer.put("ledger", subject.ledger())
                .put("origin", subject.origin())
                .put("content", subject.content())
                .put("size", subject.size())
                .put("root", subject.root());
        var signedBy = answer.putArray("signedBy");
        subject.signedBy().forEach(signedBy::add);
        answer.put("entries", subject.entries());
        answer.putObject("opened")
                .put("facts", subject.opened().facts())
                .put("personal", subject.opened().personal())
                .put("metadata", subject.opened().metadata());
        subject.completeUpTo()
                .ifPresentOrElse(upTo -> answer.put("completeUpTo", upTo), () -> answer.putNull("completeUpTo"));
        return answer.put("chains", subject.chains());
    }

    /** The verdict as a person reads it. */
    public static void print(Verdict verdict, Console console) {
        var out = console.out();
        var subject = verdict.subject();
        verdict.flaw()
                .ifPresentOrElse(
                        flaw -> out.println(console.say("无效：", "NOT VALID: ")
                                + flaw.reason().text()
                                + (flaw.position() == 0 ? "" : console.say("，账本位置 ", " at position ") + flaw.position())
                                + " (" + flaw.detail() + ")"),
                        () -> out.println(console.say("有效：", "VALID: ") + subject.content() + ", " + subject.entries()
                                + console.say(" 条账目", " entries")));
        if (subject.signedBy().isEmpty()) return;
        out.println("  " + console.say("账本", "ledger") + ": " + subject.origin() + " @ " + subject.size() + "  "
                + subject.root());
        out.println("  " + console.say("签名", "signed by") + ": " + String.join(", ", subject.signedBy()));
        if (!verdict.isValid()) return;
        subject.completeUpTo()
                .ifPresent(upTo -> out.println(
                        "  " + console.say("截至账本位置 " + upTo + " 再无其他账目", "no other entry up to position " + upTo)));
        if (!subject.chains()) {
            out.println("  " + console.say("流过多，部分流链未核对", "too many streams: some chains were not followed"));
        }
    }
}
