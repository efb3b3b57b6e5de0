package ipledger.app.rest;

import static org.assertj.core.api.Assertions.assertThat;

import ipledger.app.security.Role;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("重复请求 A request that is sent again gets the receipt of then, whatever it would come to now")
class RepeatedRequestTest extends RunningRegister {
    private static final String AFTER = "湖南湘南流体控制股份有限公司";
    private static final int TWINS = 6;

    @Test
    void where_it_would_be_permitted_again() {
        var patent = granted();
        var key = key();
        var first = renamed(patent, Cases.HOLDER, AFTER, key);
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(renamed(patent, AFTER, Cases.HOLDER, key()).status()).isEqualTo(201);
        long before = entries();

        var again = renamed(patent, Cases.HOLDER, AFTER, key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(entries()).isEqualTo(before);
        assertThat(renamed(patent, Cases.HOLDER, AFTER, key()).status()).isEqualTo(201);
    }

    @Test
    void where_it_would_be_refused_now() {
        var patent = granted();
        var key = key();
        var first = renamed(patent, Cases.HOLDER, AFTER, key);
        var again = renamed(patent, Cases.HOLDER, AFTER, key);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(renamed(patent, Cases.HOLDER, AFTER, key()).status()).isEqualTo(422);
    }

    @Test
    void where_the_view_it_rested_on_is_old_by_now() {
        var patent = granted();
        var key = key();
        var first = sent(patent, key, "\"1\"");
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        var again = sent(patent, key, "\"1\"");
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(sent(patent, key(), "\"1\"").status()).isEqualTo(412);
    }

    @Test
    void and_its_key_is_refused_for_another_that_would_be_permitted() {
        var patent = granted();
        var key = key();
        assertThat(renamed(patent, Cases.HOLDER, AFTER, key).status()).isEqualTo(201);
        long before = entries();
        var other = renamed(patent, AFTER, Cases.HOLDER, key);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text("/type")).endsWith("idempotency-key-reused");
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void and_its_key_is_refused_for_another_that_would_be_refused_itself() {
        var patent = granted();
        var key = key();
        assertThat(renamed(patent, Cases.HOLDER, AFTER, key).status()).isEqualTo(201);
        var other = renamed(patent, "从未持有者", Cases.HOLDER, key);
        assertThat(other.text("/type")).endsWith("idempotency-key-reused");
    }

    @Test
    void at_the_same_moment_too() throws Exception {
        var patent = granted();
        var key = key();
        var start = new CyclicBarrier(TWINS);
        var sent = new ArrayList<Future<Reply>>();
        try (var callers = Executors.newFixedThreadPool(TWINS)) {
            for (int caller = 0; caller < TWINS; caller++)
                sent.add(callers.submit(() -> {
                    start.await();
                    return renamed(patent, Cases.HOLDER, AFTER, key);
                }));
        }
        for (var one : sent) {
            assertThat(one.get().status()).as(one.get().body()).isEqualTo(201);
            assertThat(one.get().json()).isEqualTo(sent.getFirst().get().json());
        }
        assertThat(ledger.stream(patent, 0, 100)).hasSize(2);
    }

    @Test
    void and_makes_no_key_anew_for_a_person_whose_data_were_erased() {
        var patent = Cases.patent();
        var body = """
                {"act": "grant", "asset": "%s", "kind": "invention", "title": "阀门", "filedOn": "2021-05-01",
                 "holders": [{"holder": {"name": "钱七", "kind": "natural_person",
                                         "personal": {"identityDocument": "11010519491231002X"}}}],
                 "effectiveOn": "2023-05-01"}
                """.formatted(patent);
        var key = key();
        var first = post(Role.CLERK, "/api/v1/assets", body, key);
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        var erased = post(
                Role.ADMINISTRATOR,
                "/api/v1/erasures",
                "{\"identityDocument\":\"11010519491231002X\",\"reason\":\"r\",\"basis\":\"b\"}");
        assertThat(erased.status()).as(erased.body()).isEqualTo(201);
        long kept = personKeys();
        assertThat(post(Role.CLERK, "/api/v1/assets", body, key).json()).isEqualTo(first.json());
        assertThat(personKeys()).isEqualTo(kept);
    }

    @Test
    void a_receipt_says_when_and_leaves_in_one_piece() {
        var patent = granted();
        var reply = renamed(patent, Cases.HOLDER, AFTER, key());
        assertThat(reply.text("/recordedAt"))
                .isEqualTo(ledger.at(position(reply)).orElseThrow().recordedAt().toString());
        assertThat(reply.header("Content-Type")).isEqualTo("application/json");
        assertThat(Integer.parseInt(reply.header("Content-Length"))).isPositive();
        assertThat(reply.header("Transfer-Encoding")).isEmpty();
    }

    private long personKeys() {
        return JdbcClient.create(database)
                .sql("select count(*) from vault.person_key")
                .query(Long.class)
                .single();
    }

    private Reply renamed(String patent, String before, String after, String key) {
        return post(Role.CLERK, "/api/v1/assets/" + patent + "/party-data-changes", change(before, after), key);
    }

    private Reply sent(String patent, String key, String ifMatch) {
        return send(as(Role.CLERK, "/api/v1/assets/" + patent + "/party-data-changes")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .header("If-Match", ifMatch)
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(change(Cases.HOLDER, AFTER))));
    }

    private static String change(String before, String after) {
        return "{\"before\": \"%s\", \"after\": \"%s\", \"effectiveOn\": \"2026-06-01\"}".formatted(before, after);
    }

    private String granted() {
        var patent = Cases.patent();
        assertThat(post(Role.CLERK, "/api/v1/assets", Cases.grant(patent)).status())
                .isEqualTo(201);
        return patent;
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
