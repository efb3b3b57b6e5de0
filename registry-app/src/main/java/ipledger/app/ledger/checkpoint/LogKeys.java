package ipledger.app.ledger.checkpoint;

import ipledger.app.ledger.signing.KeyRing;
import ipledger.app.ledger.signing.SigningKey;
import ipledger.event.LedgerEvent.KeyPublished;
import ipledger.event.LedgerEvent.KeyRetired;
import ipledger.event.Provenance;
import ipledger.ledger.LedgerId;
import ipledger.ledger.note.SignatureKind;
import ipledger.ledger.note.VerifierKey;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * 账本密钥. The keys that sign the ledger's checkpoints. A key is published in the ledger before it first signs, and its end
 * is recorded there before its secret is destroyed: after a crash in between, a key may have been published that never
 * signs, or its end recorded twice, and nothing worse.
 */
public final class LogKeys {
    private final LedgerId ledger;
    private final KeyRing ring;
    private final List<SignatureKind> kinds;
    private final OwnEntries entries;
    private final Clock clock;

    public LogKeys(LedgerId ledger, KeyRing ring, List<SignatureKind> kinds, OwnEntries entries, Clock clock) {
        this.ledger = ledger;
        this.ring = ring;
        this.kinds = List.copyOf(kinds);
        this.entries = entries;
        this.clock = clock;
        if (!kinds.contains(SignatureKind.ED25519)) {
            throw new IllegalArgumentException("A checkpoint has an Ed25519 signature: log clients ask for it");
        }
    }

    /** The keys that sign as {@code origin} now; those that are missing are made, those whose end has come are retired. */
    List<SigningKey> signing(String origin) {
        for (var ended : ring.ended(clock.instant())) {
            entries.record(new KeyRetired(ledger, ended.toString(), entries.today(), Provenance.act()), ended.name());
            ring.retire(ended);
        }
        var signing = new ArrayList<>(ring.signing(origin, clock.instant()));
        for (var kind : kinds) {
            if (signing.stream().noneMatch(key -> key.verifier().kind() == kind)) {
                var key = ring.draw(origin, kind);
                publish(key, origin);
                signing.add(key);
            }
        }
        return signing;
    }

    /** Publishes a key that follows those of {@code kind}; they go on signing for {@code overlap}. */
    VerifierKey rotate(String origin, SignatureKind kind, Duration overlap, String who) {
        var next = ring.draw(origin, kind);
        ring.end(origin, kind, clock.instant(), clock.instant().plus(overlap));
        publish(next, who);
        return next.verifier();
    }

    private void publish(SigningKey key, String who) {
        entries.record(new KeyPublished(ledger, key.verifier().toString(), entries.today(), Provenance.act()), who);
        ring.keep(key, clock.instant());
    }

    public List<KeyRing.Kept> all() {
        return ring.all();
    }
}
