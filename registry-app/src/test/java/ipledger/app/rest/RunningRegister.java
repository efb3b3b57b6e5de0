package ipledger.app.rest;

import com.zaxxer.hikari.HikariDataSource;
import ipledger.app.IpLedger;
import ipledger.app.database.TestDatabase;
import ipledger.app.ledger.LedgerReader;
import ipledger.app.security.ApiKeys;
import ipledger.app.security.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.WeakHashMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole register on a free port, with its real ledger on real PostgreSQL; one for all tests of the doors. */
@SpringBootTest(
        classes = IpLedger.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "ipledger.four-eyes.kinds=") // one officer is enough here; FourEyesTest has them on
public abstract class RunningRegister {
    protected static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Map<ApiKeys, Map<String, String>> KEYS = new WeakHashMap<>();

    @LocalServerPort
    protected int port;

    @Autowired
    protected ApiKeys keys;

    @Autowired
    protected LedgerReader ledger;

    @Autowired
    protected HikariDataSource database;

    @DynamicPropertySource
    static void ofItsOwn(DynamicPropertyRegistry properties) {
        TestDatabase.register(properties);
    }

    protected String url() {
        return "http://localhost:" + port;
    }

    protected String key(Role role) {
        return key("test " + role.text(), role);
    }

    /** The key of somebody of that role. */
    protected String key(String who, Role role) {
        synchronized (KEYS) {
            return KEYS.computeIfAbsent(keys, register -> new HashMap<>())
                    .computeIfAbsent(who, one -> keys.create(one, role, "test").secret());
        }
    }

    protected long entries() {
        return ledger.head().size();
    }

    protected HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url() + path));
    }

    protected HttpRequest.Builder as(Role role, String path) {
        return request(path).header("Authorization", "Bearer " + key(role));
    }

    protected Reply get(Role role, String path) {
        return send(as(role, path).GET());
    }

    protected Reply post(Role role, String path, String body) {
        return post(role, path, body, UUID.randomUUID().toString());
    }

    protected Reply post(Role role, String path, String body, String idempotencyKey) {
        return send(as(role, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofString(body)));
    }

    protected static Reply send(HttpRequest.Builder request) {
        try {
            return new Reply(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** An answer of the register. */
    public record Reply(HttpResponse<String> response) {
        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        public String text(String pointer) {
            return json().at(pointer).asString("");
        }

        public String body() {
            return response.body();
        }
    }

    /** The position that a write's receipt ends at. */
    protected static long position(Reply receipt) {
        long last = 0;
        for (var entry : receipt.json().path("entries"))
            last = Math.max(last, entry.path("position").asLong(0));
        return last;
    }
}
