package ipledger.app.ledger.export;

import ipledger.word.Codes;

/** 不符原因. What is wrong with an export; the texts are those of the format and stable. */
public enum Reason {
    /** The file does not begin as an export. */
    NOT_AN_EXPORT,
    /** A line that has not the form of the lines that may stand there. */
    MALFORMED,
    TOO_LONG,
    ENDS_EARLY,
    /** Something follows the last line. */
    TRAILING,
    /** What the file calls a checkpoint is none. */
    CHECKPOINT,
    /** No given key signed the checkpoint. */
    UNSIGNED,
    /** A signature passes for a given key's and is not. */
    FORGED,
    /** Something of another ledger. */
    LEDGER,
    /** An entry that is not the one that comes next. */
    ORDER,
    LEAF,
    FACTS,
    PERSONAL,
    METADATA,
    /** An entry recorded before the one ahead of it. */
    TIME,
    /** An entry that does not continue its stream. */
    CHAIN,
    /** A tile that is not in the signed tree. */
    TILE,
    /** An entry that is not in the signed tree. */
    TREE,
    /** A root of the asset map that is not in the ledger, or no root. */
    MAP_ROOT,
    /** The map does not say what the file shows: an entry is missing or too much. */
    MAP,
    COUNT,
    /** The file's own hash is another one. */
    DIGEST;

    private final String text = Codes.text(this);

    public String text() {
        return text;
    }
}
