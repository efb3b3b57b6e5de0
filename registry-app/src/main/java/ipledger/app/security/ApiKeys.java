package ipledger.app.security;

import ipledger.ledger.Octets;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 密钥. Makes keys, shows each once, keeps its hash, and says whose a shown key is. A key is 32 random bytes, so that its
 * plain SHA-256 cannot be tried out.
 */
public final class ApiKeys {
    /** How every key begins, so that a leaked one is recognised. */
    public static final String PREFIX = "ipl_";

    static final int SECRET_BYTES = 32;

    /** Digits of the hash that name a key in lists; a name says nothing of the key. */
    private static final int ID_DIGITS = 12;

    /** The longest text that is looked up as a key. */
    private static final int LONGEST_KEY = 100;

    /** The longest name of a key's owner, in characters. */
    public static final int LONGEST_WHO = 120;

    /** So long a key that was found in force is believed to be: what another node revokes opens doors no longer than this. */
    public static final Duration BELIEVED = Duration.ofSeconds(5);

    /** So many keys are believed at once. */
    private static final int MOST_BELIEVED = 10_000;

    private static final String COLUMNS = "id, who, role, created_at, created_by, revoked_at";

    private final JdbcClient database;
    private final SecureRandom random;
    private final Clock clock;
    private final Map<Octets, Believed> believed = new ConcurrentHashMap<>();
    private final AtomicLong revocations = new AtomicLong();

    public ApiKeys(DataSource connections, SecureRandom random, Clock clock) {
        this.database = JdbcClient.create(connections);
        this.random = random;
        this.clock = clock;
    }

    /** 新密钥. A key as it is shown, once, to whom it is for. */
    public record Shown(ApiKey key, String secret) {
        @Override
        public String toString() {
            return "Shown[" + key.id() + ", secret withheld]";
        }
    }

    /** 暂信. Whose a key was when the register was last asked, and how many keys had been revoked here by then. */
    private record Believed(Caller caller, Instant asked, long revocations) {
        boolean counts(Instant now, long revokedByNow) {
            // A clock that was set back makes nothing last longer.
            return revocations == revokedByNow && !now.isBefore(asked) && now.isBefore(asked.plus(BELIEVED));
        }
    }

    /** Makes a key for somebody. */
    public Shown create(String who, Role role, String createdBy) {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        var secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var hash = hash(secret);
        var key = new ApiKey(idOf(hash), who, role, clock.instant(), createdBy, Optional.empty());
        database.sql(
                        "insert into access.api_key (id, who, role, hash, created_at, created_by) values (?, ?, ?, ?, ?, ?)")
                .params(key.id(), who, role.text(), hash, Timestamp.from(key.createdAt()), createdBy)
                .update();
        return new Shown(key, secret);
    }

    /**
     * Whose key this is; nobody's where it was never made or has been revoked. A key in force is asked for once in {@link
     * #BELIEVED}; one that is revoked by this node is refused from then on.
     */
    public Optional<Caller> callerOf(String secret) {
        if (!secret.startsWith(PREFIX) || secret.length() > LONGEST_KEY) return Optional.empty();
        var hash = hash(secret);
        var now = clock.instant();
        // Read before the question: an answer that a revocation overtook is never believed.
        long revoked = revocations.get();
        var kept = believed.get(Octets.copyOf(hash));
        if (kept != null && kept.counts(now, revoked)) return Optional.of(kept.caller());
        var found = database.sql("select " + COLUMNS + " from access.api_key where hash = ? and revoked_at is null")
                .param(hash)
                .query(ApiKeys::key)
                .optional()
                .map(key -> new Caller(key.id(), key.who(), key.role()));
        if (believed.size() >= MOST_BELIEVED) believed.clear();
        found.ifPresentOrElse(
                caller -> believed.put(Octets.copyOf(hash), new Believed(caller, now, revoked)),
                () -> believed.remove(Octets.copyOf(hash)));
        return found;
    }

    /** Every key that was ever made, the newest first. */
    public List<ApiKey> all() {
        return database.sql("select " + COLUMNS + " from access.api_key order by created_at desc, id")
                .query(ApiKeys::key)
                .list();
    }

    /** Ends a key for good; false where there is no such key in force. */
    public boolean revoke(String id) {
        try {
            return database.sql("update access.api_key set revoked_at = ? where id = ? and revoked_at is null")
                            .params(Timestamp.from(clock.instant()), id)
                            .update()
                    == 1;
        } finally {
            revocations.incrementAndGet(); // even where the answer was lost: it may have taken place
        }
    }

    private static ApiKey key(ResultSet row, int number) throws SQLException {
        return new ApiKey(
                row.getString("id"),
                row.getString("who"),
                Role.of(row.getString("role")).orElseThrow(),
                row.getTimestamp("created_at").toInstant(),
                row.getString("created_by"),
                Optional.ofNullable(row.getTimestamp("revoked_at")).map(Timestamp::toInstant));
    }

    private static String idOf(byte[] hash) {
        return HexFormat.of().formatHex(hash).substring(0, ID_DIGITS);
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
