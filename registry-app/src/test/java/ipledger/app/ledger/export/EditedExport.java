package ipledger.app.ledger.export;

import ipledger.ledger.Commitment;
import ipledger.ledger.Commitment.Subject;
import ipledger.ledger.Leaf;
import ipledger.ledger.Salt;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;

/** 改写的导出. An export as a forger edits it: whatever was changed, the file's own count and hash are made to fit again. */
final class EditedExport {
    final List<String> lines;

    EditedExport(byte[] file) {
        lines = new ArrayList<>(
                new String(file, StandardCharsets.US_ASCII).lines().toList());
    }

    /** The index of the line that holds the entry at {@code position}. */
    int entry(long position) {
        return indexOf("entry " + position + " ");
    }

    int indexOf(String begin) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(begin)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no line begins with " + begin);
    }

    EditedExport edit(int line, UnaryOperator<String[]> change) {
        lines.set(line, String.join(" ", change.apply(lines.get(line).split(" ", -1))));
        return this;
    }

    EditedExport word(int line, int field, String word) {
        return edit(line, words -> {
            words[field] = word;
            return words;
        });
    }

    String word(int line, int field) {
        return lines.get(line).split(" ", -1)[field];
    }

    byte[] bytes(int line, int field) {
        return word(line, field).equals(".") ? new byte[0] : Base64.getDecoder().decode(word(line, field));
    }

    EditedExport bytes(int line, int field, byte[] bytes) {
        return word(line, field, Fields.written(bytes));
    }

    /** Puts other facts in place of an entry's, and a leaf that commits to them: an entry that holds together. */
    EditedExport facts(int line, String facts) {
        var bytes = facts.getBytes(StandardCharsets.UTF_8);
        var leaf = Leaf.parse(bytes(line, 2));
        var commitment = Commitment.to(Subject.FACTS, Salt.of(bytes(line, 4)), bytes);
        bytes(line, 3, bytes);
        return leaf(
                line,
                new Leaf(
                        leaf.ledger(),
                        leaf.stream(),
                        leaf.sequence(),
                        leaf.previous(),
                        leaf.event(),
                        leaf.type(),
                        leaf.recordedAt(),
                        commitment,
                        leaf.personal(),
                        leaf.metadata()));
    }

    EditedExport recordedEarlier(int line, Duration by) {
        var leaf = Leaf.parse(bytes(line, 2));
        return leaf(
                line,
                new Leaf(
                        leaf.ledger(),
                        leaf.stream(),
                        leaf.sequence(),
                        leaf.previous(),
                        leaf.event(),
                        leaf.type(),
                        leaf.recordedAt().minus(by),
                        leaf.facts(),
                        leaf.personal(),
                        leaf.metadata()));
    }

    private EditedExport leaf(int line, Leaf leaf) {
        return bytes(line, 2, leaf.toBytes());
    }

    /** The positions of all entries from {@code line} on, in their lines' order, counted on from {@code first}. */
    EditedExport renumber(long first) {
        long next = first;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("entry ")) {
                word(i, 1, Long.toString(next++));
            }
        }
        return this;
    }

    /** The file with the count and the hash that fit what was made of it. */
    byte[] sealed() {
        lines.removeIf(line -> line.startsWith("end "));
        long entries = lines.stream().filter(line -> line.startsWith("entry ")).count();
        var body = String.join("\n", lines) + "\n";
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.US_ASCII));
            return (body + "end " + entries + " " + HexFormat.of().formatHex(hash) + "\n")
                    .getBytes(StandardCharsets.US_ASCII);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
