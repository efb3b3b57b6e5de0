package ipledger.app.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import ipledger.app.security.Role;
import ipledger.ledger.Octets;
import ipledger.ledger.note.SignatureKind;
import ipledger.ledger.note.VerifierKey;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.TestPropertySource;

/**
 * 第三方客户端. {@code ops/verify/tlog}: tree, proofs and notes by Go's own log library, which knows nothing of us. Without Go
 * the test says loudly that it did not run; {@code ops/prepare} installs it, so that in CI it does.
 */
@DisplayName("A log client that is not ours reads the ledger and is deceived by nobody")
@TestPropertySource(properties = "ipledger.ledger.checkpoints=true")
class ForeignClientTest extends RunningRegister {
    private static final Path BUILD = Path.of("..", "ops", "verify", "tlog", "build");
    private static final int NO_GO = 3;
    private static final int MORE_THAN_A_TILE = 300;
    private static final int TIMEOUT_MINUTES = 5;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    static Path built;

    @TempDir
    Path folder;

    private final HttpServer relay = relay();
    private volatile BiFunction<String, byte[], byte[]> change = (path, body) -> body;

    /** 运行结果. */
    private record Outcome(int code, String told) {}

    private static Outcome run(String... command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(TIMEOUT_MINUTES, TimeUnit.MINUTES)).isTrue();
            return new Outcome(process.exitValue(), told);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    @BeforeAll
    static void there_is_go() {
        var outcome = run(BUILD.toString(), built.toString());
        if (outcome.code() == NO_GO) {
            System.err.println("""

                    ###### NOT TESTED 未测试 ######
                    No log client but our own has read the ledger in this run: %s
                    """.formatted(outcome.told()));
        }
        assumeThat(outcome.code()).as(outcome.told()).isNotEqualTo(NO_GO);
        assertThat(outcome.code()).as(outcome.told()).isZero();
    }

    @BeforeEach
    void more_than_a_tile_is_signed() {
        while (entries() < MORE_THAN_A_TILE) grant();
        untilSigned();
    }

    @AfterEach
    void stop() {
        relay.stop(0);
    }

    private void grant() {
        assertThat(post(Role.CLERK, "/api/v1/assets", Cases.grant(Cases.patent()))
                        .status())
                .isEqualTo(201);
    }

    private void untilSigned() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> get(Role.AUDITOR, "/api/v1/ledger/checkpoint-state")
                                .json()
                                .path("signed")
                                .asLong(-1)
                        == entries());
    }

    /** The key in force: the ledger may have been rotated, and given another name, by others' tests. */
    private VerifierKey key() {
        var origin = checkpoint().lines().findFirst().orElseThrow();
        return get(Role.AUDITOR, "/api/v1/ledger/keys")
                .body()
                .lines()
                .map(line -> VerifierKey.parse(line.substring(0, line.indexOf(' '))))
                .filter(key -> key.kind() == SignatureKind.ED25519 && key.name().equals(origin))
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }

    private String checkpoint() {
        return get(Role.AUDITOR, "/api/v1/ledger/checkpoint").body();
    }

    private Outcome client(String prefix, VerifierKey key, Path state) {
        return run(built.resolve("client").toString(), prefix, key.toString(), state.toString());
    }

    private Outcome direct(Path state) {
        return client(url() + "/api/v1/ledger", key(), state);
    }

    private Outcome relayed(Path state) {
        return client("http://localhost:" + relay.getAddress().getPort(), key(), state);
    }

    @Test
    void every_record_with_its_proof_and_the_next_checkpoint_as_going_on() {
        var state = folder.resolve("state");
        var first = direct(state);
        assertThat(first.code()).as(first.told()).isZero();
        assertThat(first.told()).contains(entries() + " records under root ").doesNotContain("continues");
        var before = entries();
        grant();
        untilSigned();
        var second = direct(state);
        assertThat(second.code()).as(second.told()).isZero();
        assertThat(second.told())
                .contains("continues the tree of " + before)
                .contains(entries() + " records under root ");
        assertThat(relayed(folder.resolve("another")).code()).isZero();
    }

    @Test
    void and_refuses_tiles_records_and_notes_that_were_changed() {
        for (var changed : new String[] {"/tile/0/000", "/tile/entries/000", "/checkpoint"}) {
            change = (path, body) -> {
                if (!path.equals(changed)) return body;
                var other = body.clone();
                other[path.equals("/checkpoint") ? root(body) : other.length / 2] ^= 1;
                return other;
            };
            var outcome = relayed(folder.resolve("state"));
            assertThat(outcome.code()).as(changed + outcome.told()).isEqualTo(1);
            assertThat(folder.resolve("state")).doesNotExist();
        }
    }

    /** Where the root stands: most of a checkpoint is the signature of a key that such a client does not know. */
    private static int root(byte[] checkpoint) {
        var text = new String(checkpoint, StandardCharsets.ISO_8859_1);
        return text.indexOf('\n', text.indexOf('\n') + 1) + 1;
    }

    @Test
    void and_refuses_another_key() {
        var other = new VerifierKey(
                key().name(),
                SignatureKind.ED25519,
                Octets.of("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"));
        var outcome = client(url() + "/api/v1/ledger", other, folder.resolve("state"));
        assertThat(outcome.code()).as(outcome.told()).isEqualTo(1);
    }

    @Test
    void and_refuses_a_log_that_goes_backwards() throws IOException {
        var older = checkpoint();
        grant();
        untilSigned();
        var state = folder.resolve("state");
        assertThat(direct(state).code()).isZero();
        var believed = Files.readString(state);
        change = (path, body) -> path.equals("/checkpoint") ? older.getBytes(StandardCharsets.UTF_8) : body;
        var outcome = relayed(state);
        assertThat(outcome.code()).as(outcome.told()).isEqualTo(1);
        assertThat(outcome.told()).contains("backwards");
        assertThat(state).hasContent(believed);
    }

    private HttpServer relay() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", this::relay);
            server.start();
            return server;
        } catch (IOException noPort) {
            throw new AssertionError(noPort);
        }
    }

    private void relay(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        try (exchange) {
            var answer = HTTP.send(
                    HttpRequest.newBuilder(URI.create(url() + "/api/v1/ledger" + path))
                            .build(),
                    BodyHandlers.ofByteArray());
            var body = change.apply(path, answer.body());
            exchange.sendResponseHeaders(answer.statusCode(), body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
