package ipledger.app.ledger.checkpoint;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import ipledger.app.database.DataFolder;
import ipledger.app.ledger.LedgerReader;
import ipledger.app.ledger.LedgerWriter;
import ipledger.app.ledger.codec.PayloadCodec;
import ipledger.app.ledger.signing.Algorithms;
import ipledger.app.ledger.signing.KeyRing;
import ipledger.ledger.LedgerId;
import ipledger.ledger.note.VerifierKey;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 检查点装配. Who signs the ledger, by which keys, and who vouches for it besides. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CheckpointProperties.class)
class CheckpointConfiguration {
    private static final String KEYS = "ledger-keys";

    @Bean
    OwnEntries ownEntries(LedgerId ledger, LedgerReader reader, LedgerWriter writer, PayloadCodec codec, Clock clock) {
        return new OwnEntries(ledger, reader, writer, codec, clock);
    }

    @Bean
    LogKeys logKeys(
            LedgerId ledger, DataFolder folder, CheckpointProperties properties, OwnEntries entries, Clock clock) {
        return new LogKeys(
                ledger,
                new KeyRing(folder.path().resolve(KEYS), new SecureRandom()),
                properties.signatures(),
                entries,
                clock);
    }

    @Bean
    Checkpointer checkpointer(
            @Qualifier("ledgerConnections") HikariDataSource connections,
            LedgerId ledger,
            CheckpointProperties properties,
            LedgerReader reader,
            OwnEntries entries,
            LogKeys keys,
            DataFolder folder,
            Clock clock) {
        return new Checkpointer(
                connections, ledger, properties.keeper(), reader, entries, keys, new Fence(folder), clock);
    }

    @Bean
    Proofs proofs(@Qualifier("ledgerConnections") HikariDataSource connections, LedgerId ledger, LedgerReader reader) {
        return new Proofs(connections, ledger, reader);
    }

    @Bean
    SignedReading signedReading(@Qualifier("ledgerConnections") HikariDataSource connections) {
        return new SignedReading(connections);
    }

    @Bean
    Vouching vouching(
            @Qualifier("ledgerConnections") HikariDataSource connections,
            Proofs proofs,
            CheckpointProperties properties,
            Clock clock) {
        return new Vouching(
                connections,
                proofs,
                properties.witnesses().stream()
                        .map(witness -> new WitnessDesk(
                                witness.url(),
                                witness.keys().stream().map(VerifierKey::parse).toList(),
                                new Algorithms()))
                        .toList(),
                properties.timeStampAuthority().map(url -> new TimeStampDesk(url, new SecureRandom())),
                clock);
    }

    @Bean
    CheckpointLoop checkpointLoop(
            Checkpointer checkpointer, LedgerReader reader, Vouching vouching, CheckpointProperties properties) {
        return new CheckpointLoop(checkpointer, reader, vouching, properties.checkpoints());
    }

    /** How much is signed, and how old the newest checkpoint is. */
    @Bean
    MeterBinder checkpointMeters(Proofs proofs, CheckpointLoop loop, Clock clock) {
        return meters -> {
            Gauge.builder(
                            "ipledger.checkpoint.size",
                            proofs,
                            all -> all.latest().map(SignedCheckpoint::size).orElse(0L))
                    .description("entries under the newest checkpoint")
                    .register(meters);
            Gauge.builder(
                            "ipledger.checkpoint.age.seconds",
                            proofs,
                            all -> all.latest()
                                    .map(signed -> Duration.between(signed.signedAt(), clock.instant())
                                            .toSeconds())
                                    .orElse(0L))
                    .description("seconds since the newest checkpoint was signed")
                    .register(meters);
            Gauge.builder(
                            "ipledger.checkpoint.refused",
                            loop,
                            one -> one.obstacle().isPresent() ? 1 : 0)
                    .description("1 while the ledger is not signed for a reason")
                    .register(meters);
        };
    }
}
