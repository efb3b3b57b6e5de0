package ipledger.app.ledger.checkpoint;

import ipledger.app.database.DataFolder;
import ipledger.ledger.tree.TreeHash;
import ipledger.ledger.tree.TreeHead;
import java.util.regex.Pattern;

/**
 * 围栏. The largest tree that was ever signed, in a file outside the database: a restored older database cannot know it. It
 * is on disk before a signature is made. For a file that somebody lost the database's own checkpoints stand in.
 */
public final class Fence {
    private static final String FILE = "ledger-fence";
    private static final Pattern CONTENT =
            Pattern.compile("epoch ([1-9][0-9]{0,8})\nsize ([0-9]{1,19})\nroot ([0-9a-f]{64})\n");

    private final DataFolder folder;

    public Fence(DataFolder folder) {
        this.folder = folder;
    }

    /**
     * 围栏所知.
     *
     * @param epoch how often the ledger has been given a new name after a loss, and 1
     */
    record Known(int epoch, TreeHead head) {}

    Known known() {
        return folder.secret(FILE)
                .map(content -> {
                    var parts = CONTENT.matcher(content);
                    if (!parts.matches()) {
                        throw damaged();
                    }
                    try {
                        return new Known(
                                Integer.parseInt(parts.group(1)),
                                new TreeHead(Long.parseLong(parts.group(2)), TreeHash.of(parts.group(3))));
                    } catch (IllegalArgumentException beyondAllSizes) {
                        throw damaged();
                    }
                })
                .orElse(new Known(1, TreeHead.EMPTY));
    }

    private SigningRefused damaged() {
        return new SigningRefused("The file " + folder.path().resolve(FILE) + " is damaged");
    }

    /** On disk when the call returns. */
    void raise(Known known) {
        folder.keepSecret(
                FILE,
                "epoch " + known.epoch() + "\nsize " + known.head().size() + "\nroot "
                        + known.head().root() + "\n");
    }
}
