package ipledger.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import ipledger.app.database.DatabaseAddress.Pool;
import ipledger.app.database.TestDatabase;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("密钥 A key that was found in force is believed for some seconds, and not once it was revoked here")
class ApiKeysTest {
    private static final HikariDataSource DATABASE = TestDatabase.fresh().appPool(new Pool("keys", 2));
    private static final Duration INSTANT = Duration.ofNanos(1_000);

    private final SetClock clock = new SetClock();
    private final ApiKeys here = new ApiKeys(DATABASE, new SecureRandom(), clock);
    private final ApiKeys elsewhere = new ApiKeys(DATABASE, new SecureRandom(), clock);

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void one_revoked_here_opens_nothing_from_then_on() {
        var key = here.create("bank-1", Role.BANK, "test");
        assertThat(here.callerOf(key.secret())).isPresent();
        assertThat(here.revoke(key.key().id())).isTrue();
        assertThat(here.callerOf(key.secret())).isEmpty();
    }

    @Test
    void one_revoked_elsewhere_opens_nothing_when_it_was_believed_long_enough() {
        var key = here.create("bank-2", Role.BANK, "test");
        assertThat(here.callerOf(key.secret())).isPresent();
        elsewhere.revoke(key.key().id());
        clock.now = clock.now.plus(ApiKeys.BELIEVED).minus(INSTANT);
        assertThat(here.callerOf(key.secret())).isPresent();
        clock.now = clock.now.plus(INSTANT);
        assertThat(here.callerOf(key.secret())).isEmpty();
    }

    @Test
    void believing_begins_with_the_question_and_not_with_the_last_use() {
        var key = here.create("bank-3", Role.BANK, "test");
        assertThat(here.callerOf(key.secret())).isPresent();
        elsewhere.revoke(key.key().id());
        for (int second = 1; second < ApiKeys.BELIEVED.toSeconds(); second++) {
            clock.now = clock.now.plusSeconds(1);
            assertThat(here.callerOf(key.secret())).isPresent();
        }
        clock.now = clock.now.plusSeconds(1);
        assertThat(here.callerOf(key.secret())).isEmpty();
    }

    @Test
    void a_clock_that_is_set_back_makes_nobody_believed_longer() {
        var key = here.create("bank-4", Role.BANK, "test");
        assertThat(here.callerOf(key.secret())).isPresent();
        elsewhere.revoke(key.key().id());
        clock.now = clock.now.minusSeconds(1);
        assertThat(here.callerOf(key.secret())).isEmpty();
    }

    @Test
    void one_that_is_nobodys_is_asked_for_each_time() {
        var made = new ApiKeys(DATABASE, new SecureRandom(), clock).create("late", Role.CLERK, "test");
        JdbcClient.create(DATABASE)
                .sql("update access.api_key set revoked_at = now() where id = ?")
                .param(made.key().id())
                .update();
        assertThat(here.callerOf(made.secret())).isEmpty();
        assertThat(here.callerOf(ApiKeys.PREFIX + "x".repeat(43))).isEmpty();
        var key = here.create("new", Role.CLERK, "test");
        assertThat(here.callerOf(key.secret())).contains(new Caller(key.key().id(), "new", Role.CLERK));
    }

    /** 可调时钟. */
    private static final class SetClock extends Clock {
        Instant now = Instant.parse("2026-11-26T08:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            throw new UnsupportedOperationException(zone.toString());
        }
    }
}
