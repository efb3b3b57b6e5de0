package ipledger.app.ledger.checkpoint;

import static ipledger.app.ledger.checkpoint.CheckpointedLedger.ALGORITHMS;
import static ipledger.app.ledger.checkpoint.CheckpointedLedger.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import ipledger.app.ledger.signing.SigningKey;
import ipledger.ledger.note.SignatureKind;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whatever a witness or a time-stamping authority answers, the ledger is neither held up nor deceived")
class HostileVouchersTest {
    private static final Duration SHORT = Duration.ofMillis(500);
    private static final SigningKey WITNESS =
            SigningKey.create("bank.example.cn/w1", SignatureKind.ED25519_COSIGNATURE, new SecureRandom());

    private final CheckpointedLedger register = CheckpointedLedger.empty();
    private SignedCheckpoint signed;
    private HttpServer server;
    private Answering answering = exchange -> {};

    private interface Answering {
        void answer(HttpExchange exchange) throws IOException;
    }

    HostileVouchersTest() throws IOException {
        register.append(0, 5, 0, 1);
        signed = register.checkpointer().round().orElseThrow();
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 8);
    }

    @BeforeEach
    void start() {
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.getRequestBody().readAllBytes();
                answering.answer(exchange);
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        register.close();
    }

    private URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    private WitnessDesk witness() {
        return new WitnessDesk(url(), List.of(WITNESS.verifier()), ALGORITHMS, SHORT);
    }

    private TimeStampDesk authority() {
        return new TimeStampDesk(url(), new SecureRandom(), SHORT);
    }

    private static void say(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private void refuseBoth(String as) {
        assertThatExceptionOfType(WitnessFailed.class)
                .as(as)
                .isThrownBy(() -> witness().cosign(signed, register.proofs()));
        assertThatExceptionOfType(WitnessFailed.class)
                .as(as)
                .isThrownBy(() -> authority().stamp(signed.note().text()));
        try (var vouching = new Vouching(
                register.ledger().database().appConnections(),
                register.proofs(),
                List.of(witness()),
                Optional.of(authority()),
                CLOCK)) {
            vouching.vouch(signed);
        }
        assertThat(register.proofs().latest()).contains(signed);
        assertThat(register.proofs().timeStamp(signed)).isEmpty();
    }

    @Test
    void that_never_ends_its_answer_is_given_up() {
        answering = exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try {
                while (true) {
                    exchange.getResponseBody().write('x');
                    exchange.getResponseBody().flush();
                    Thread.sleep(50);
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        };
        refuseBoth("dripping");
    }

    @Test
    void that_never_begins_its_answer_is_given_up() {
        answering = exchange -> {
            try {
                Thread.sleep(SHORT.multipliedBy(4));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        };
        refuseBoth("silent");
    }

    @Test
    void that_answers_without_end_is_given_up() {
        answering = exchange -> {
            exchange.sendResponseHeaders(200, 0);
            var much = new byte[1 << 16];
            for (int i = 0; i < 1_000; i++) exchange.getResponseBody().write(much);
        };
        refuseBoth("endless");
    }

    @Test
    void that_answers_nonsense_is_not_believed() {
        var good = WITNESS.sign(signed.note().text(), CheckpointedLedger.NOW);
        var other = WITNESS.sign(
                signed.note().text().replace("\n6\n", "\n7\n").replace("\n9\n", "\n8\n") + "x\n",
                CheckpointedLedger.NOW);
        var answers = new ArrayList<byte[]>();
        for (var text : List.of(
                "",
                "\n",
                "x",
                "\u2014 ",
                good.line(),
                good.line() + "\n" + good.line().substring(0, 60) + "\n",
                other.line() + "\n",
                "\u2014 " + WITNESS.verifier().name() + " AAAAAAA=\n",
                "\n\n" + good.line() + "\n",
                (good.line() + "\n").repeat(101))) {
            answers.add(text.getBytes(StandardCharsets.UTF_8));
        }
        var random = new Random(3161);
        for (int i = 0; i < 100; i++) {
            var noise = new byte[random.nextInt(1, 300)];
            random.nextBytes(noise);
            if (i % 2 == 0) noise[0] = 0x30;
            answers.add(noise);
        }
        for (var der :
                List.of("3000", "30030201", "3003020100", "30053003020100", "300530030201023000", "3080", "0500")) {
            answers.add(HexFormat.of().parseHex(der));
        }
        for (var answer : answers) {
            answering = exchange -> say(exchange, 200, answer);
            assertThatExceptionOfType(WitnessFailed.class)
                    .as(new String(answer, StandardCharsets.ISO_8859_1))
                    .isThrownBy(() -> witness().cosign(signed, register.proofs()));
            assertThatExceptionOfType(WitnessFailed.class)
                    .as(HexFormat.of().formatHex(answer))
                    .isThrownBy(() -> authority().stamp(signed.note().text()));
        }
    }

    @Test
    void that_says_it_has_seen_something_else_is_not_followed_into_the_void() {
        for (var size : List.of("", "x", "-1", "0", "999", "9223372036854775807", "9".repeat(400), "1\n2", "0x1")) {
            answering = exchange -> say(exchange, 409, (size + "\n").getBytes(StandardCharsets.UTF_8));
            assertThatExceptionOfType(WitnessFailed.class)
                    .as(size)
                    .isThrownBy(() -> witness().cosign(signed, register.proofs()));
        }
        for (int status : new int[] {204, 301, 400, 403, 404, 422, 500}) {
            answering = exchange -> say(exchange, status, new byte[0]);
            refuseBoth(Integer.toString(status));
        }
    }
}
