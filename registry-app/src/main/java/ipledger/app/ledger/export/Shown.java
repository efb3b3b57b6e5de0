package ipledger.app.ledger.export;

import ipledger.ledger.Commitment;
import ipledger.ledger.Commitment.Subject;
import ipledger.ledger.Leaf;
import ipledger.ledger.LeafHash;
import ipledger.ledger.Salt;
import java.util.Optional;

/** 展示的账目. One entry of an export, whose shown bytes are those that its leaf commits to. */
record Shown(
        long position,
        Leaf leaf,
        LeafHash hash,
        Optional<byte[]> facts,
        Optional<byte[]> personal,
        Optional<byte[]> metadata) {
    static final String ENTRY = "entry";
    static final String ROOT = "root";
    static final int FIELDS = 8;

    private static final int FACTS = 3;
    private static final int PERSONAL = 5;
    private static final int METADATA = 7;

    /** Reads {@code fields}, which the caller has found to be the entry at {@code position}. */
    static Shown of(Fields fields, long position) throws Flawed {
        var bytes = fields.bytes(2);
        Leaf leaf;
        try {
            leaf = Leaf.parse(bytes);
        } catch (IllegalArgumentException notOne) {
            throw new Flawed(Reason.LEAF, position, String.valueOf(notOne.getMessage()));
        }
        return new Shown(
                position,
                leaf,
                Leaf.hash(bytes),
                opened(fields, FACTS, Subject.FACTS, leaf.facts(), position),
                opened(fields, PERSONAL, Subject.PERSONAL, leaf.personal(), position),
                opened(fields, METADATA, Subject.METADATA, leaf.metadata(), position));
    }

    private static Optional<byte[]> opened(
            Fields fields, int field, Subject subject, Commitment commitment, long position) throws Flawed {
        var content = fields.shown(field);
        var salt = fields.shown(field + 1);
        if (content.isPresent() != salt.isPresent()) {
            throw fields.malformed("bytes and their salt are shown together");
        }
        if (content.isEmpty()) {
            return content;
        }
        if (salt.orElseThrow().length != Salt.LENGTH_BYTES) {
            throw fields.malformed("a salt has " + Salt.LENGTH_BYTES + " bytes");
        }
        if (!Commitment.to(subject, Salt.of(salt.get()), content.get()).equals(commitment)) {
            throw new Flawed(reasonOf(subject), position, "they are not what the entry commits to");
        }
        return content;
    }

    private static Reason reasonOf(Subject subject) {
        return switch (subject) {
            case FACTS -> Reason.FACTS;
            case PERSONAL -> Reason.PERSONAL;
            case METADATA -> Reason.METADATA;
        };
    }
}
