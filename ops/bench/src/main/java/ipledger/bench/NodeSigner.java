package ipledger.bench;

import ipledger.app.database.DataFolder;
import ipledger.app.database.DatabaseAddress;
import ipledger.app.ledger.LedgerReader;
import ipledger.app.ledger.LedgerWriter;
import ipledger.app.ledger.checkpoint.Checkpointer;
import ipledger.app.ledger.checkpoint.Fence;
import ipledger.app.ledger.checkpoint.LogKeys;
import ipledger.app.ledger.checkpoint.OwnEntries;
import ipledger.app.ledger.codec.EventCodec;
import ipledger.app.ledger.signing.KeyRing;
import ipledger.event.RegisterEvent;
import ipledger.ledger.note.SignatureKind;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;

/** 节点签名. The checkpointer of one node, with keys and a fence of its own. */
record NodeSigner(DataFolder folder, KeyRing ring, Checkpointer checkpointer) implements AutoCloseable {
    static NodeSigner of(Path path, DatabaseAddress address, LedgerWriter writer) {
        var folder = DataFolder.take(path);
        var ring = new KeyRing(path.resolve("ledger-keys"), new SecureRandom());
        var reader = new LedgerReader(address.appConnections(), Filling.ID);
        var entries = new OwnEntries(
                Filling.ID, reader, writer, new EventCodec(List.of(RegisterEvent.class), List.of()), Clock.systemUTC());
        var keys = new LogKeys(
                Filling.ID,
                ring,
                List.of(SignatureKind.ED25519, SignatureKind.ML_DSA_44_COSIGNATURE),
                entries,
                Clock.systemUTC());
        return new NodeSigner(
                folder,
                ring,
                new Checkpointer(
                        address.appConnections(),
                        Filling.ID,
                        "bench.example.cn",
                        reader,
                        entries,
                        keys,
                        new Fence(folder),
                        Clock.systemUTC()));
    }

    @Override
    public void close() {
        folder.close();
    }
}
