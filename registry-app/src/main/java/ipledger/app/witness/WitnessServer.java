package ipledger.app.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import ipledger.app.database.DataFolder;
import ipledger.app.ledger.signing.Algorithms;
import ipledger.app.ledger.signing.KeyRing;
import ipledger.app.ledger.signing.SigningKey;
import ipledger.app.witness.Witness.Answer;
import ipledger.ledger.note.SignatureKind;
import ipledger.ledger.note.VerifierKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * 见证服务. The witness's two doors, {@code POST /add-checkpoint} and {@code GET /<origin hash>/checkpoint}, on the JDK's own
 * server: it needs neither database nor register, so that it can stand in another house.
 */
public final class WitnessServer implements AutoCloseable {
    private static final String ADD = "/add-checkpoint";
    private static final String CHECKPOINT = "/checkpoint";
    private static final int MAX_BODY_BYTES = 1 << 19;

    /** One request is decided at a time; the others of these wait for it, or for a sender that is slow. */
    private static final int THREADS = 64;

    /** The server's own limit, in seconds, on how long a request may take to come. */
    private static final String LONGEST_REQUEST = "sun.net.httpserver.maxReqTime";

    private static final String LONGEST_REQUEST_SECONDS = "30";
    static final String THREAD = "witness-";
    private static final int BACKLOG = 64;
    private static final List<SignatureKind> KINDS =
            List.of(SignatureKind.ED25519_COSIGNATURE, SignatureKind.ML_DSA_44_COSIGNATURE);

    private final DataFolder folder;
    private final HttpServer server;
    private final ExecutorService answering;
    private final List<VerifierKey> keys;

    private WitnessServer(DataFolder folder, HttpServer server, ExecutorService answering, List<VerifierKey> keys) {
        this.folder = folder;
        this.server = server;
        this.answering = answering;
        this.keys = keys;
    }

    /**
     * Starts a witness called {@code name} with its keys and what it has signed in {@code data}, on {@code port} (0: a
     * free one).
     *
     * @param logs the keys of the logs that it co-signs; the key's name is the log's origin
     */
    public static WitnessServer start(Path data, String name, List<VerifierKey> logs, int port, Clock clock) {
        var folder = DataFolder.take(data);
        try {
            var ring = new KeyRing(folder.path().resolve("witness-keys"), new SecureRandom());
            for (var kind : KINDS) {
                if (ring.signing(name, clock.instant()).stream()
                        .noneMatch(key -> key.verifier().kind() == kind)) {
                    ring.keep(ring.draw(name, kind), clock.instant());
                }
            }
            var keys = ring.signing(name, clock.instant());
            var witness = new Witness(
                    logs.stream().collect(Collectors.groupingBy(VerifierKey::name)),
                    keys,
                    new WitnessState(folder),
                    new Algorithms(),
                    clock);
            if (System.getProperty(LONGEST_REQUEST) == null) {
                System.setProperty(LONGEST_REQUEST, LONGEST_REQUEST_SECONDS);
            }
            var server = HttpServer.create(new InetSocketAddress(port), BACKLOG);
            var answering = Executors.newFixedThreadPool(
                    THREADS, Thread.ofPlatform().name(THREAD, 1).factory());
            server.setExecutor(answering);
            server.createContext("/", exchange -> answer(witness, exchange));
            server.start();
            return new WitnessServer(
                    folder,
                    server,
                    answering,
                    keys.stream().map(SigningKey::verifier).toList());
        } catch (IOException unusable) {
            folder.close();
            throw new UncheckedIOException("The witness cannot listen on port " + port, unusable);
        } catch (RuntimeException unusable) {
            folder.close();
            throw unusable;
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** What a log's keeper is told: the keys by which this witness co-signs. */
    public List<VerifierKey> keys() {
        return keys;
    }

    private static void answer(Witness witness, HttpExchange exchange) throws IOException {
        try (exchange) {
            var answer = answerTo(witness, exchange);
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static Answer answerTo(Witness witness, HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (path.equals(ADD)) {
            return exchange.getRequestMethod().equals("POST") ? added(witness, exchange) : Answer.of(405, "POST only");
        }
        if (path.endsWith(CHECKPOINT) && exchange.getRequestMethod().equals("GET")) {
            return witness.last(path.substring(1, Math.max(1, path.length() - CHECKPOINT.length())))
                    .map(note -> new Answer(200, "text/plain; charset=utf-8", note))
                    .orElseGet(() -> Answer.of(404, "nothing of this log was co-signed"));
        }
        return Answer.of(404, "no such path");
    }

    private static Answer added(Witness witness, HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(MAX_BODY_BYTES + 1);
        if (body.length > MAX_BODY_BYTES) {
            return Answer.of(413, "a request of more than " + MAX_BODY_BYTES + " bytes");
        }
        try {
            return witness.add(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString());
        } catch (CharacterCodingException broken) {
            return Answer.of(400, "not UTF-8");
        } catch (IllegalArgumentException | UncheckedIOException broken) {
            // What a request has wrong was told above: this is the witness's own file.
            return Answer.of(500, "what was co-signed before cannot be read; nothing is co-signed");
        }
    }

    @Override
    public void close() {
        server.stop(0);
        // The server leaves the threads that it was given to whoever gave them.
        answering.close();
        folder.close();
    }
}
