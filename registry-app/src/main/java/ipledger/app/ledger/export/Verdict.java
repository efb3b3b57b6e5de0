package ipledger.app.ledger.export;

import java.util.List;
import java.util.Optional;

/**
 * 核验结论. What a file proves, or the first thing that is wrong with it.
 *
 * @param flaw absent where everything holds
 * @param subject what the file is about, as far as it was read
 */
public record Verdict(Optional<Flaw> flaw, Subject subject) {
    /**
     * 瑕疵. The first thing that is wrong.
     *
     * @param position of the event at fault; 0 where it is none's
     */
    public record Flaw(Reason reason, long position, String detail) {}

    /**
     * 核验对象.
     *
     * @param content {@code whole}, or the stream whose entries the file holds
     * @param size how many entries the signed ledger has
     * @param root the root that was signed for them, Base64
     * @param signedBy the given keys that signed it
     * @param completeUpTo the position up to which it is shown that the stream has no other entry; absent where it is not
     * @param chains whether every entry was held against the one before it in its stream
     */
    public record Subject(
            String ledger,
            String origin,
            String content,
            long size,
            String root,
            List<String> signedBy,
            long entries,
            Opened opened,
            Optional<Long> completeUpTo,
            boolean chains) {
        static final Subject UNREAD =
                new Subject("", "", "", 0, "", List.of(), 0, new Opened(0, 0, 0), Optional.empty(), false);
    }

    /** 已展示. How many entries show their facts, sealed personal data and metadata; of the others there are commitments. */
    public record Opened(long facts, long personal, long metadata) {}

    public boolean isValid() {
        return flaw.isEmpty();
    }
}
