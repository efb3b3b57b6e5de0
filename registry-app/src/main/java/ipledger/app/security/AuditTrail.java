package ipledger.app.security;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 审计日志. Who looked at what that is not public, and what a bank was told; only ever added to. It stands beside the ledger
 * and not in it: looking changes nothing that is registered.
 */
public final class AuditTrail {
    /** 事项. What is noted; the names are stable. */
    public enum Matter {
        PERSONAL_DATA_READ,
        PERSONAL_DATA_ERASED,
        PLEDGE_STATUS_TOLD,
        KEY_CREATED,
        KEY_REVOKED,
        PROJECTION_REBUILT,
        LEDGER_KEY_ROTATED,
        LEDGER_EPOCH_OPENED
    }

    private final JdbcClient database;
    private final Clock clock;

    public AuditTrail(DataSource connections, Clock clock) {
        this.database = JdbcClient.create(connections);
        this.clock = clock;
    }

    /** Notes what somebody did to {@code subject} and what for. */
    public void note(Caller caller, Matter matter, String subject, String purpose) {
        insert(caller, matter, subject, purpose, new byte[0]);
    }

    /** Keeps, word for word, what somebody was told. */
    public void noteAnswer(Caller caller, Matter matter, String subject, byte[] answer) {
        insert(caller, matter, subject, "", packed(answer));
    }

    private void insert(Caller caller, Matter matter, String subject, String purpose, byte[] answer) {
        database.sql("insert into access.audit (noted_at, who, role, key_id, matter, subject, purpose, answer)"
                        + " values (?, ?, ?, ?, ?, ?, ?, nullif(?, ''::bytea))")
                .params(
                        Timestamp.from(clock.instant()),
                        caller.who(),
                        caller.role().text(),
                        caller.keyId(),
                        matter.name(),
                        subject,
                        purpose,
                        answer)
                .update();
    }

    private static byte[] packed(byte[] answer) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(answer);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return packed.toByteArray();
    }
}
