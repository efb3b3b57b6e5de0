package ipledger.app.security;

import java.time.Instant;
import java.util.Optional;

/**
 * 密钥登记. What is kept of a key: never the key itself.
 *
 * @param id the public part, by which people speak of it
 * @param who whose it is
 */
public record ApiKey(
        String id, String who, Role role, Instant createdAt, String createdBy, Optional<Instant> revokedAt) {}
