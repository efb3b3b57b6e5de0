package ipledger.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** 签名笔记. A text and the signatures under it (signed-note). The text means nothing until {@link #check} accepts it. */
public record SignedNote(String text, List<NoteSignature> signatures) {
    public static final int MAX_SIGNATURES = 100;
    public static final int MAX_BYTES = 1 << 20;

    public SignedNote {
        signatures = List.copyOf(signatures);
        ensureWritable(text);
        if (!text.endsWith("\n")) {
            throw new IllegalArgumentException("the text of a note ends in a newline");
        }
        if (signatures.isEmpty() || signatures.size() > MAX_SIGNATURES) {
            throw new IllegalArgumentException(
                    "a note has 1 to " + MAX_SIGNATURES + " signatures, not " + signatures.size());
        }
    }

    /** Reads a note; throws {@link IllegalArgumentException} for anything but the one form that it has. */
    public static SignedNote parse(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw new IllegalArgumentException("a note of " + bytes.length + " bytes, more than " + MAX_BYTES);
        }
        String note;
        try {
            note = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw new IllegalArgumentException("a note that is not UTF-8", broken);
        }
        return parse(note);
    }

    public static SignedNote parse(String note) {
        ensureWritable(note);
        int blank = note.lastIndexOf("\n\n");
        if (blank < 0 || !note.endsWith("\n") || blank + 2 == note.length()) {
            throw new IllegalArgumentException("a note is a text, a blank line and signature lines");
        }
        var signatures = new ArrayList<NoteSignature>();
        for (int at = blank + 2; at < note.length(); ) {
            int end = note.indexOf('\n', at);
            if (signatures.size() == MAX_SIGNATURES) {
                throw new IllegalArgumentException("a note of more than " + MAX_SIGNATURES + " signatures");
            }
            signatures.add(NoteSignature.parse(note.substring(at, end)));
            at = end + 1;
        }
        return new SignedNote(note.substring(0, blank + 1), signatures);
    }

    /** Which of {@code keys} signed this note, and which seem to have but did not. Other signatures are passed over. */
    public NoteVerdict check(List<VerifierKey> keys, SignatureCheck check) {
        var valid = new LinkedHashSet<VerifierKey>();
        var forged = new LinkedHashSet<VerifierKey>();
        for (var signature : signatures) {
            for (var key : keys) {
                if (signature.isBy(key)) {
                    (signature.holds(key, text, check) ? valid : forged).add(key);
                }
            }
        }
        return new NoteVerdict(List.copyOf(valid), List.copyOf(forged));
    }

    /** This note with {@code more} signatures under it; one by the same key and of the same kind takes the old one's place. */
    public SignedNote with(List<NoteSignature> more) {
        var all = new ArrayList<>(signatures);
        for (var signature : more) {
            all.removeIf(old -> old.name().equals(signature.name()) && old.keyId() == signature.keyId());
            all.add(signature);
        }
        return new SignedNote(text, all);
    }

    /** The note as it is written and sent. */
    @Override
    public String toString() {
        var note = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> note.append(signature.line()).append('\n'));
        return note.toString();
    }

    private static void ensureWritable(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) < ' ' && text.charAt(at) != '\n') {
                throw new IllegalArgumentException("a note holds no control character but the newline");
            }
        }
    }
}
