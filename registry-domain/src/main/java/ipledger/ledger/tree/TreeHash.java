package ipledger.ledger.tree;

import ipledger.ledger.Base64Text;
import ipledger.ledger.LeafHash;
import ipledger.ledger.Octets;
import ipledger.ledger.Sha256;

/** 树哈希. The hash of a node of the Merkle tree: of a leaf, of two nodes below it, or the root of all (RFC 6962, 2.1). */
public record TreeHash(Octets octets) {
    public static final int LENGTH_BYTES = Sha256.LENGTH_BYTES;

    /** The root of the tree without leaves: the hash of no bytes. */
    public static final TreeHash EMPTY = of(Sha256.of(new byte[0]));

    private static final byte NODE_TAG = 0x01;
    private static final int BASE64_CHARACTERS = 44;

    public TreeHash {
        octets.ofLength(LENGTH_BYTES, "tree hash");
    }

    public static TreeHash of(byte[] bytes) {
        return new TreeHash(Octets.copyOf(bytes));
    }

    /** From its 64 hexadecimal digits, the form that {@link #toString()} writes. */
    public static TreeHash of(String hex) {
        return new TreeHash(Octets.of(hex));
    }

    public static TreeHash of(LeafHash leaf) {
        return new TreeHash(leaf.octets());
    }

    /** From the one Base64 form that {@link #toBase64()} writes; throws {@link IllegalArgumentException} for others. */
    public static TreeHash ofBase64(String text) {
        if (text.length() != BASE64_CHARACTERS) {
            throw new IllegalArgumentException("a hash has " + BASE64_CHARACTERS + " characters of Base64");
        }
        return of(Base64Text.read(text));
    }

    /** The node over {@code left} and {@code right}. */
    public static TreeHash over(TreeHash left, TreeHash right) {
        return new TreeHash(Sha256.over(NODE_TAG, left.octets, right.octets));
    }

    public byte[] toBytes() {
        return octets.toBytes();
    }

    public String toBase64() {
        return Base64Text.write(octets.toBytes());
    }

    @Override
    public String toString() {
        return octets.toString();
    }
}
