package ipledger.app.ledger.axon;

import com.zaxxer.hikari.HikariDataSource;
import ipledger.app.database.DataFolder;
import ipledger.app.database.DatabaseAddress.Pool;
import ipledger.app.database.DatabaseProperties;
import ipledger.app.database.DiskRoom;
import ipledger.app.database.RunningDatabase;
import ipledger.app.ledger.GroupCommit;
import ipledger.app.ledger.LedgerFoundation;
import ipledger.app.ledger.LedgerReader;
import ipledger.app.ledger.codec.ActCodec;
import ipledger.app.ledger.codec.EventCodec;
import ipledger.app.ledger.codec.Upcasters;
import ipledger.app.personal.Erasure;
import ipledger.app.personal.PersonKeys;
import ipledger.app.personal.SealingCodec;
import ipledger.event.RegisterEvent;
import ipledger.ledger.LedgerId;
import ipledger.ledger.Octets;
import ipledger.ledger.Salt;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandBus;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 账本装配. The ledger of this register: which one it is, how it is written and read. The only place that draws a salt. */
@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {
    private static final String ID_FILE = "ledger-id";
    private static final String PERSONAL_KEY_FILE = "personal-data-key";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    /** 时钟. The one clock of the register; the ledger keeps whole microseconds. */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), MICROSECOND);
    }

    /**
     * The ledger that is meant: as configured, else as the data folder remembers, else a new one if the database holds
     * none. A database that holds another ledger, or one that nobody has named, refuses to start.
     */
    @Bean
    LedgerId ledgerId(@Value("${ipledger.ledger.id:}") String configured, DataFolder folder, RunningDatabase database) {
        var foundation = new LedgerFoundation(database.address().ownerConnections());
        var remembered = folder.secret(ID_FILE).map(String::strip).map(LedgerId::of);
        var named = configured.isBlank() ? remembered : Optional.of(LedgerId.of(configured.strip()));
        var id = named.orElseGet(() -> {
            foundation.found().ifPresent(unnamed -> {
                throw new IllegalStateException("The database holds ledger " + unnamed
                        + ", which neither the configuration nor the data folder names. If it is the one that is meant,"
                        + " start with ipledger.ledger.id=" + unnamed);
            });
            var random = new byte[LedgerId.LENGTH_BYTES];
            new SecureRandom().nextBytes(random);
            return LedgerId.of(random);
        });
        if (remembered.isPresent() && !remembered.get().equals(id)) {
            throw new IllegalStateException(
                    "The configuration names ledger " + id + ", the data folder belongs to ledger " + remembered.get());
        }
        folder.keepSecret(ID_FILE, id + "\n");
        return foundation.establish(id);
    }

    /** 账本连接. A pool of the ledger's own, no candidate where a {@code DataSource} is asked for. */
    @Bean(defaultCandidate = false)
    HikariDataSource ledgerConnections(RunningDatabase database, DatabaseProperties properties) {
        return database.address().appPool(new Pool("ledger", properties.ledgerConnections()));
    }

    @Bean(destroyMethod = "close")
    GroupCommit ledgerWriter(RunningDatabase database, DataFolder folder, LedgerId ledger) {
        var random = new SecureRandom();
        return new GroupCommit(
                database.address().writerConnections(),
                ledger,
                () -> {
                    var salt = new byte[Salt.LENGTH_BYTES];
                    random.nextBytes(salt);
                    return Salt.of(salt);
                },
                new DiskRoom(folder.path())::shortage,
                GroupCommit.Patience.USUAL);
    }

    @Bean
    LedgerReader ledgerReader(@Qualifier("ledgerConnections") HikariDataSource connections, LedgerId ledger) {
        return new LedgerReader(connections, ledger);
    }

    /**
     * 个人信息密钥. As configured, else as the data folder keeps it: never in the database, whose backups must not hold what
     * opens them. Keys that the ledger says were destroyed are destroyed again, should an older vault have been restored.
     */
    @Bean
    PersonKeys personKeys(
            @Value("${ipledger.personal.key:}") String configured,
            DataFolder folder,
            @Qualifier("ledgerConnections") HikariDataSource connections) {
        var master = configured.isBlank()
                ? folder.secret(PERSONAL_KEY_FILE).map(String::strip).map(Octets::of)
                : Optional.of(Octets.of(configured.strip()));
        var kept = master.orElseGet(() -> {
            var drawn = Octets.copyOf(random(PersonKeys.MASTER_BYTES));
            folder.keepSecret(PERSONAL_KEY_FILE, drawn + "\n");
            return drawn;
        });
        var keys = new PersonKeys(connections, kept, LedgerConfiguration::random);
        keys.destroyWhatWasErased();
        return keys;
    }

    @Bean
    SealingCodec eventCodec(PersonKeys keys) {
        return new SealingCodec(
                new EventCodec(List.of(RegisterEvent.class), Upcasters.ALL), keys, LedgerConfiguration::random);
    }

    @Bean
    Erasure erasure(LedgerReader ledger, PersonKeys keys) {
        return new Erasure(ledger, keys);
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    @Bean
    ActCodec actCodec() {
        return new ActCodec();
    }

    @Bean
    ProposedActs proposedActs(LedgerReader ledger, SealingCodec sealing, ActCodec acts) {
        return new ProposedActs(ledger, sealing, acts);
    }

    @Bean
    CommandDesk commandDesk(CommandBus commands, LedgerReader ledger) {
        return new CommandDesk(commands, ledger);
    }
}
