package ipledger.app.ledger.checkpoint;

import ipledger.app.ledger.LedgerUnavailable;
import ipledger.ledger.note.NoteSignature;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 担保. Has others vouch for a checkpoint after it was published: witnesses co-sign it, a time-stamping authority dates it.
 * Who does not answer holds nothing up; the next checkpoint is asked for anew.
 */
public final class Vouching implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Vouching.class);

    private final DataSource connections;
    private final Proofs proofs;
    private final List<WitnessDesk> witnesses;
    private final Optional<TimeStampDesk> authority;
    private final Clock clock;
    private final AtomicReference<Optional<SignedCheckpoint>> waiting = new AtomicReference<>(Optional.empty());
    private final ExecutorService asking = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("vouching").daemon().factory());

    public Vouching(
            DataSource connections,
            Proofs proofs,
            List<WitnessDesk> witnesses,
            Optional<TimeStampDesk> authority,
            Clock clock) {
        this.connections = connections;
        this.proofs = proofs;
        this.witnesses = List.copyOf(witnesses);
        this.authority = authority;
        this.clock = clock;
    }

    long latestSize() {
        return proofs.latest().map(SignedCheckpoint::size).orElse(0L);
    }

    /** Asks for {@code signed}, after those that are being asked now; of several that wait only the newest is asked for. */
    void vouchLater(SignedCheckpoint signed) {
        if (waiting.getAndSet(Optional.of(signed)).isEmpty()) {
            asking.execute(() -> {
                try {
                    waiting.getAndSet(Optional.empty()).ifPresent(this::vouch);
                } catch (LedgerUnavailable failed) {
                    LOG.warn("What others vouched for could not be kept", failed);
                }
            });
        }
    }

    @Override
    public void close() {
        asking.shutdownNow();
    }

    void vouch(SignedCheckpoint signed) {
        for (var witness : witnesses) {
            try {
                keep(signed, witness.cosign(signed, proofs));
            } catch (WitnessFailed failed) {
                LOG.warn("The witness {} did not co-sign {}: {}", witness.name(), signed.size(), failed.getMessage());
            }
        }
        authority.ifPresent(desk -> {
            try {
                keepToken(signed, desk.stamp(signed.note().text()));
            } catch (WitnessFailed failed) {
                LOG.warn("Checkpoint {} has no time-stamp: {}", signed.size(), failed.getMessage());
            }
        });
    }

    private void keep(SignedCheckpoint signed, List<NoteSignature> lines) {
        try (var connection = connections.getConnection()) {
            for (var line : lines) {
                CheckpointTables.keepCosignature(connection, signed.checkpoint(), line, clock.instant());
            }
        } catch (SQLException failed) {
            throw new LedgerUnavailable("A co-signature could not be kept", failed);
        }
    }

    private void keepToken(SignedCheckpoint signed, byte[] token) {
        try (var connection = connections.getConnection()) {
            CheckpointTables.keepTimeStamp(connection, signed.checkpoint(), token, clock.instant());
        } catch (SQLException failed) {
            throw new LedgerUnavailable("A time-stamp could not be kept", failed);
        }
    }
}
