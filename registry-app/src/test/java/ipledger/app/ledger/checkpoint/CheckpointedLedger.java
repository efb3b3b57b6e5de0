package ipledger.app.ledger.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import ipledger.app.database.DataFolder;
import ipledger.app.ledger.Append;
import ipledger.app.ledger.Draft;
import ipledger.app.ledger.LedgerEntry;
import ipledger.app.ledger.LedgerWriter;
import ipledger.app.ledger.TestLedger;
import ipledger.app.ledger.codec.EventCodec;
import ipledger.app.ledger.signing.Algorithms;
import ipledger.app.ledger.signing.KeyRing;
import ipledger.event.RegisterEvent;
import ipledger.ledger.Leaf;
import ipledger.ledger.note.NoteVerdict;
import ipledger.ledger.note.SignatureKind;
import ipledger.ledger.note.VerifierKey;
import ipledger.ledger.tree.GrowingTree;
import ipledger.ledger.tree.TreeHead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** 测试检查点账本. A ledger on real PostgreSQL with a checkpointer, keys and a fence in a folder of its own. */
record CheckpointedLedger(TestLedger ledger, DataFolder folder, Checkpointer checkpointer, Proofs proofs)
        implements AutoCloseable {
    static final String KEEPER = "ledger.example.cn";
    static final Instant NOW = Instant.parse("2026-11-23T12:00:01Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final Algorithms ALGORITHMS = new Algorithms();

    static CheckpointedLedger empty() {
        return over(TestLedger.empty(), freshFolder());
    }

    static Path freshFolder() {
        try {
            return Files.createTempDirectory("ipledger-checkpoint-");
        } catch (IOException noFolder) {
            throw new UncheckedIOException(noFolder);
        }
    }

    static CheckpointedLedger over(TestLedger ledger, Path path) {
        return over(ledger, path, ledger.writer(), ledger.database().appConnections());
    }

    static CheckpointedLedger over(TestLedger ledger, Path path, LedgerWriter writer, DataSource connections) {
        var folder = DataFolder.take(path);
        var entries = new OwnEntries(
                ledger.id(), ledger.reader(), writer, new EventCodec(List.of(RegisterEvent.class), List.of()), CLOCK);
        var keys = new LogKeys(
                ledger.id(),
                new KeyRing(path.resolve("ledger-keys"), new SecureRandom()),
                List.of(SignatureKind.ED25519, SignatureKind.ML_DSA_44_COSIGNATURE, SignatureKind.SM2_SM3),
                entries,
                CLOCK);
        return new CheckpointedLedger(
                ledger,
                folder,
                new Checkpointer(
                        connections, ledger.id(), KEEPER, ledger.reader(), entries, keys, new Fence(folder), CLOCK),
                new Proofs(ledger.database().appConnections(), ledger.id(), ledger.reader()));
    }

    List<VerifierKey> keys() {
        return new KeyRing(folder.path().resolve("ledger-keys"), new SecureRandom())
                .all().stream().map(KeyRing.Kept::key).toList();
    }

    /** Appends so many entries to each of the streams, all in one append. */
    void append(int firstStream, int streams, int firstSequence, int each) {
        var drafts = new ArrayList<Draft>();
        for (int sequence = firstSequence; sequence < firstSequence + each; sequence++) {
            for (int stream = firstStream; stream < firstStream + streams; stream++) {
                drafts.add(TestLedger.draft("CN:" + stream, sequence));
            }
        }
        ledger.writer().append(Append.of(drafts));
    }

    /** The head that the ledger's rows make, by the plain tree and nothing that was stored. */
    TreeHead recomputed(long size) {
        var tree = new GrowingTree();
        for (LedgerEntry entry : ledger.reader().after(0, (int) size)) {
            tree.add(entry.leafHash());
        }
        return tree.head();
    }

    /** Fails unless what was signed is what the rows make, by every key, with a proof for each entry that is asked about. */
    void provesAll() {
        var signed = proofs.latest().orElseThrow();
        assertThat(signed.checkpoint().head()).isEqualTo(recomputed(signed.size()));
        NoteVerdict verdict = signed.note().check(keys(), ALGORITHMS);
        assertThat(verdict.isAccepted()).isTrue();
        assertThat(verdict.valid())
                .extracting(VerifierKey::kind)
                .contains(SignatureKind.ED25519, SignatureKind.ML_DSA_44_COSIGNATURE, SignatureKind.SM2_SM3);
        for (long position = 1; position <= signed.size(); position += 1 + signed.size() / 50) {
            var included = proofs.inclusion(position);
            assertThat(included.proof()
                            .proves(
                                    Leaf.hash(included.leaf().toBytes()),
                                    signed.checkpoint().head()))
                    .isTrue();
        }
    }

    @Override
    public void close() {
        folder.close();
    }
}
