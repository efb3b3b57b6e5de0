package ipledger.app.ledger.export;

import ipledger.app.ledger.export.Verdict.Opened;
import ipledger.app.ledger.export.Verdict.Subject;
import ipledger.ledger.LeafHash;
import ipledger.ledger.LedgerId;
import ipledger.ledger.StreamId;
import ipledger.ledger.assetmap.MapEntry;
import ipledger.ledger.assetmap.MapKey;
import ipledger.ledger.assetmap.MapProof;
import ipledger.ledger.assetmap.MapRoot;
import ipledger.ledger.note.Checkpoint;
import ipledger.ledger.note.SignatureCheck;
import ipledger.ledger.note.SignedNote;
import ipledger.ledger.note.VerifierKey;
import ipledger.ledger.tree.GrowingTree;
import ipledger.ledger.tree.InclusionProof;
import ipledger.ledger.tree.Tile;
import ipledger.ledger.tree.TreeHash;
import ipledger.ledger.tree.TreeHead;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 离线核验. Reads an export once, from beginning to end, and says whether every entry of it is in the ledger that the given
 * keys signed. Needs nothing but the file and the keys; whatever the file is, there is a verdict.
 */
public final class Verification {
    static final String FORMAT = "ipledger/export/v1";
    static final String WHOLE = "whole";

    private static final String END = "end";
    private static final String TILE = "tile";
    private static final String PROOF = "proof";
    private static final String MAP = "map";
    private static final Pattern LEDGER = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final String MAP_ROOTED = "ledger.map-rooted";
    private static final Pattern MAP_ROOT = Pattern.compile(
            "\\{\"ledger\":\"([0-9a-f]{32})\",\"root\":\"([0-9a-f]{64})\",\"upTo\":(0|[1-9][0-9]{0,17}),.*",
            Pattern.DOTALL);

    private final Lines lines;
    private final List<VerifierKey> keys;
    private final SignatureCheck check;

    private String ledger = "";
    private Optional<StreamId> stream = Optional.empty();
    private Checkpoint checkpoint = new Checkpoint("-", TreeHead.EMPTY);
    private List<String> signedBy = List.of();
    private final Chains chains = new Chains();
    private Instant recordedAt = Instant.EPOCH;
    private long position;
    private long entries;
    private long facts;
    private long personal;
    private long metadata;
    private Optional<Long> completeUpTo = Optional.empty();

    private Verification(InputStream in, List<VerifierKey> keys, SignatureCheck check) {
        this.lines = new Lines(in);
        this.keys = List.copyOf(keys);
        this.check = check;
    }

    /** The verdict on the export that {@code in} holds. Throws only when {@code in} cannot be read. */
    public static Verdict of(InputStream in, List<VerifierKey> keys, SignatureCheck check) throws IOException {
        var verification = new Verification(in, keys, check);
        try {
            verification.run();
            return new Verdict(Optional.empty(), verification.subject());
        } catch (Flawed flawed) {
            return new Verdict(Optional.of(flawed.flaw()), verification.subject());
        }
    }

    private Subject subject() {
        return new Subject(
                ledger,
                checkpoint.origin(),
                stream.map(StreamId::toString).orElse(WHOLE),
                checkpoint.head().size(),
                checkpoint.head().root().toBase64(),
                signedBy,
                entries,
                new Opened(facts, personal, metadata),
                completeUpTo,
                chains.areComplete());
    }

    private void run() throws IOException, Flawed {
        head();
        if (stream.isPresent()) {
            stream(stream.get());
        } else {
            whole();
        }
    }

    private void head() throws IOException, Flawed {
        if (!firstLine().equals(FORMAT)) {
            throw new Flawed(Reason.NOT_AN_EXPORT, 0, "the file does not begin with " + FORMAT);
        }
        lines.count();
        var id = Fields.of(counted(), "ledger", 1, 0);
        if (!LEDGER.matcher(id.text(1)).matches()) {
            throw id.malformed("not the id of a ledger");
        }
        ledger = id.text(1);
        var content = counted();
        if (!content.equals("content " + WHOLE)) {
            var named = Fields.of(content, "content", 3, 0);
            if (!named.text(1).equals("stream")) {
                throw named.malformed("neither the whole ledger nor a stream");
            }
            try {
                stream = Optional.of(new StreamId(utf8(named.bytes(2)), utf8(named.bytes(3))));
            } catch (IllegalArgumentException | CharacterCodingException none) {
                throw named.malformed("not the name of a stream");
            }
        }
        note(Fields.of(counted(), "note", 1, 0).bytes(1));
    }

    /** A file that is anything else is told as such, whatever is wrong with its first line. */
    private String firstLine() throws IOException {
        try {
            return lines.next(0);
        } catch (Flawed noLine) {
            return "";
        }
    }

    private String counted() throws IOException, Flawed {
        var line = lines.next(faulty());
        lines.count();
        return line;
    }

    /** Where a flaw of the file's form is laid: at the entry that comes next, in a whole ledger. */
    private long faulty() {
        return stream.isPresent() || checkpoint.origin().equals("-") ? position : position + 1;
    }

    private static String utf8(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private void note(byte[] bytes) throws Flawed {
        SignedNote note;
        Checkpoint promised;
        try {
            note = SignedNote.parse(bytes);
            promised = Checkpoint.parse(note.text());
        } catch (IllegalArgumentException none) {
            throw new Flawed(Reason.CHECKPOINT, 0, String.valueOf(none.getMessage()));
        }
        var verdict = note.check(keys, check);
        if (!verdict.forged().isEmpty()) {
            throw new Flawed(
                    Reason.FORGED,
                    0,
                    "a signature is not by the key that it names: "
                            + verdict.forged().getFirst().name());
        }
        if (verdict.valid().isEmpty()) {
            throw new Flawed(Reason.UNSIGNED, 0, "no given key signed the checkpoint");
        }
        if (!List.of(promised.origin().split("/", -1)).contains(ledger)) {
            throw new Flawed(Reason.LEDGER, 0, "the checkpoint is of " + promised.origin());
        }
        signedBy = verdict.valid().stream()
                .map(key -> key.name() + "+" + key.idText())
                .toList();
        checkpoint = promised;
    }

    private void whole() throws IOException, Flawed {
        long size = checkpoint.head().size();
        while (position < size) {
            int count = (int) Math.min(Tile.FULL_WIDTH, size - position);
            var line = counted();
            if (Fields.isNamed(line, END)) {
                throw new Flawed(Reason.ENDS_EARLY, position + 1, "the entry is missing");
            }
            var hashes = tile(line, count);
            for (int i = 0; i < count; i++) {
                entry(counted(), hashes.get(i));
            }
        }
        end(lines.next(position + 1));
    }

    private List<TreeHash> tile(String line, int count) throws Flawed {
        long first = position + 1;
        var fields = Fields.of(line, TILE, 3, first);
        if (fields.number(1) != first) {
            throw new Flawed(Reason.ORDER, first, "a tile of other positions");
        }
        var hashes = fields.hashes(2, Tile.FULL_WIDTH);
        if (hashes.size() != count) {
            throw fields.malformed("a tile of " + hashes.size() + " hashes, not " + count);
        }
        var block = new GrowingTree();
        hashes.forEach(hash -> block.add(LeafHash.of(hash.toBytes())));
        long blocks = (checkpoint.head().size() + Tile.FULL_WIDTH - 1) / Tile.FULL_WIDTH;
        var proof = new InclusionProof(position / Tile.FULL_WIDTH, blocks, fields.hashes(3, InclusionProof.MAX_HASHES));
        if (!proof.rootOver(LeafHash.of(block.head().root().toBytes()))
                .equals(Optional.of(checkpoint.head().root()))) {
            throw new Flawed(Reason.TILE, first, "the hashes from here on are not in the signed tree");
        }
        return hashes;
    }

    private void entry(String line, TreeHash inTree) throws Flawed {
        long expected = position + 1;
        var shown = shown(Fields.of(line, Shown.ENTRY, Shown.FIELDS, expected), expected);
        inOrder(shown);
        chains.follow(shown);
        if (!TreeHash.of(shown.hash()).equals(inTree)) {
            throw new Flawed(Reason.TREE, expected, "the signed tree holds another entry here");
        }
        count(shown);
    }

    private Shown shown(Fields fields, long expected) throws Flawed {
        if (fields.number(1) != expected) {
            throw new Flawed(
                    Reason.ORDER, expected, "position " + fields.number(1) + " stands where " + expected + " comes");
        }
        return ofThisLedger(Shown.of(fields, expected));
    }

    private Shown ofThisLedger(Shown shown) throws Flawed {
        if (!shown.leaf().ledger().equals(LedgerId.of(ledger))) {
            throw new Flawed(
                    Reason.LEDGER,
                    shown.position(),
                    "an entry of ledger " + shown.leaf().ledger());
        }
        return shown;
    }

    private void inOrder(Shown shown) throws Flawed {
        if (shown.leaf().recordedAt().isBefore(recordedAt)) {
            throw new Flawed(Reason.TIME, shown.position(), "it was recorded before the entry ahead of it");
        }
        recordedAt = shown.leaf().recordedAt();
    }

    private void count(Shown shown) {
        position = shown.position();
        entries++;
        facts += shown.facts().isPresent() ? 1 : 0;
        personal += shown.personal().isPresent() ? 1 : 0;
        metadata += shown.metadata().isPresent() ? 1 : 0;
    }

    /** 映射所言. What the map says of the stream, to be held against the entries that follow. */
    private record Mapped(MapRoot root, long upTo, MapProof proof) {}

    private void stream(StreamId id) throws IOException, Flawed {
        var line = lines.next(position);
        Optional<Mapped> mapped = Optional.empty();
        if (Fields.isNamed(line, Shown.ROOT)) {
            lines.count();
            mapped = Optional.of(mapped(proven(line, Shown.ROOT)));
            line = lines.next(position);
        }
        long upTo = mapped.map(Mapped::upTo).orElse(0L);
        Optional<MapEntry> newest = Optional.empty();
        while (Fields.isNamed(line, Shown.ENTRY)) {
            lines.count();
            var shown = proven(line, Shown.ENTRY);
            if (shown.position() <= position) {
                throw new Flawed(Reason.ORDER, shown.position(), "entries stand in the order of their positions");
            }
            if (!shown.leaf().stream().equals(id)) {
                throw new Flawed(Reason.CHAIN, shown.position(), "an entry of another stream");
            }
            inOrder(shown);
            chains.follow(shown);
            count(shown);
            if (shown.position() <= upTo) {
                newest = Optional.of(
                        new MapEntry(MapKey.of(id), shown.leaf().sequence(), shown.position(), shown.hash()));
            }
            line = lines.next(position);
        }
        if (mapped.isPresent()) {
            complete(MapKey.of(id), mapped.get(), newest);
        }
        end(line);
    }

    private Shown proven(String line, String name) throws IOException, Flawed {
        var fields = Fields.of(line, name, Shown.FIELDS, position);
        long at = fields.number(1);
        var shown = ofThisLedger(Shown.of(fields.at(at), at));
        var next = lines.next(at);
        lines.count();
        var proof = Fields.of(next, PROOF, 2, at);
        if (proof.number(1) != at
                || !new InclusionProof(at - 1, checkpoint.head().size(), proof.hashes(2, InclusionProof.MAX_HASHES))
                        .proves(shown.hash(), checkpoint.head())) {
            throw new Flawed(Reason.TREE, at, "the entry is not in the signed tree");
        }
        return shown;
    }

    private Mapped mapped(Shown rooted) throws IOException, Flawed {
        var root = MAP_ROOT.matcher(rooted.facts()
                .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
                .orElse(""));
        var type = rooted.leaf().type();
        if (!type.name().equals(MAP_ROOTED)
                || type.version() != 1
                || !rooted.leaf().stream().equals(new StreamId("ledger", ledger))
                || !root.matches()
                || !ledger.equals(root.group(1))) {
            throw new Flawed(Reason.MAP_ROOT, rooted.position(), "the entry is not a root of the asset map");
        }
        long upTo = Long.parseLong(root.group(3));
        if (upTo >= rooted.position()) {
            throw new Flawed(Reason.MAP_ROOT, rooted.position(), "the map would hold entries after itself");
        }
        var next = lines.next(rooted.position());
        lines.count();
        var fields = Fields.of(next, MAP, 2, rooted.position());
        var siblings = fields.hashes(2, MapKey.LENGTH_BITS).stream()
                .map(hash -> MapRoot.of(hash.toBytes()))
                .toList();
        return new Mapped(MapRoot.of(root.group(2)), upTo, new MapProof(siblings, end(fields)));
    }

    private void complete(MapKey key, Mapped mapped, Optional<MapEntry> newest) throws Flawed {
        boolean holds = newest.map(entry -> mapped.proof().provesPresence(mapped.root(), entry))
                .orElseGet(() -> mapped.proof().provesAbsence(mapped.root(), key));
        if (!holds) {
            throw new Flawed(Reason.MAP, position, "the map does not say that these are all entries of the stream");
        }
        completeUpTo = Optional.of(mapped.upTo());
    }

    private static Optional<MapEntry> end(Fields fields) throws Flawed {
        var bytes = fields.bytes(1);
        if (bytes.length == 0) {
            return Optional.empty();
        }
        if (bytes.length != MapEntry.LENGTH_BYTES) {
            throw fields.malformed("an entry of the map has " + MapEntry.LENGTH_BYTES + " bytes");
        }
        try {
            return Optional.of(MapEntry.of(bytes));
        } catch (IllegalArgumentException none) {
            throw fields.malformed(String.valueOf(none.getMessage()));
        }
    }

    private void end(String line) throws IOException, Flawed {
        var fields = Fields.of(line, END, 2, faulty());
        var count = fields.text(1);
        if (!count.equals(Long.toString(entries))) {
            throw new Flawed(Reason.COUNT, 0, "the file says that it has " + count + " entries");
        }
        if (!HASH.matcher(fields.text(2)).matches() || !fields.text(2).equals(lines.hash())) {
            throw new Flawed(Reason.DIGEST, 0, "the file is not as it was written");
        }
        if (!lines.atEnd()) {
            throw new Flawed(Reason.TRAILING, 0, "something follows the last line");
        }
    }
}
