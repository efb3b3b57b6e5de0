package ipledger.app.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import ipledger.app.ledger.signing.Algorithms;
import ipledger.app.ledger.signing.SigningKey;
import ipledger.ledger.Leaf;
import ipledger.ledger.LeafHash;
import ipledger.ledger.Octets;
import ipledger.ledger.note.Checkpoint;
import ipledger.ledger.note.NoteSignature;
import ipledger.ledger.note.SignatureKind;
import ipledger.ledger.note.SignedNote;
import ipledger.ledger.note.WitnessRequest;
import ipledger.ledger.tree.GrowingTree;
import ipledger.ledger.tree.Tile;
import ipledger.ledger.tree.TileHashes;
import ipledger.ledger.tree.TiledTree;
import ipledger.ledger.tree.TreeHash;
import ipledger.ledger.tree.TreeHead;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("见证人 A witness co-signs one history of a ledger and never a second")
class WitnessTest {
    private static final String ORIGIN = "ledger.example.cn/000102030405060708090a0b0c0d0e0f";
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final SigningKey log = SigningKey.create(ORIGIN, SignatureKind.ED25519, new SecureRandom());

    @TempDir
    Path data;

    private WitnessServer witness;

    @BeforeEach
    void start() {
        witness = open();
    }

    @AfterEach
    void stop() {
        witness.close();
    }

    private WitnessServer open() {
        return WitnessServer.start(data, "bank.example.cn/w1", List.of(log.verifier()), 0, NOON);
    }

    private static TreeHead head(int size, int salt) {
        var tree = new GrowingTree();
        IntStream.range(0, size).forEach(i -> tree.add(leaf(i, salt)));
        return tree.head();
    }

    private static LeafHash leaf(int i, int salt) {
        return Leaf.hash(new byte[] {(byte) i, (byte) (i < 3 ? 0 : salt)});
    }

    private static List<TreeHash> path(int older, int size, int salt) {
        return new TiledTree(size, tile -> hashes(tile, salt))
                .consistency(older)
                .path();
    }

    private static TileHashes hashes(Tile tile, int salt) {
        return TileHashes.of(IntStream.range(0, tile.width())
                .mapToObj(i -> TreeHash.of(leaf(i, salt)))
                .toList());
    }

    private WitnessRequest request(int older, int size, int salt) {
        var text = new Checkpoint(ORIGIN, head(size, salt)).text();
        return new WitnessRequest(
                older, path(older, size, salt), new SignedNote(text, List.of(log.sign(text, NOON.instant()))));
    }

    private HttpResponse<String> send(String body) {
        return send(body.getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> send(byte[] body) {
        try {
            return HTTP.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + witness.port() + "/add-checkpoint"))
                            .POST(BodyPublishers.ofByteArray(body))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void co_signs_a_checkpoint_and_each_that_continues_it() throws Exception {
        int last = 0;
        for (int size : new int[] {4, 7, 7, 12}) {
            var request = request(last, size, 0);
            var answer = send(request.toString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            var cosigned = SignedNote.parse(request.note().text() + "\n" + answer.body());
            assertThat(cosigned.check(witness.keys(), new Algorithms()).valid()).hasSize(2);
            assertThat(cosigned.signatures())
                    .allSatisfy(line -> assertThat(line.seconds(SignatureKind.ED25519_COSIGNATURE))
                            .isEqualTo(NOON.instant().getEpochSecond()));
            last = size;
        }
        var shown = HTTP.send(
                HttpRequest.newBuilder(URI.create(
                                "http://localhost:" + witness.port() + "/" + WitnessState.hash(ORIGIN) + "/checkpoint"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(Checkpoint.parse(SignedNote.parse(shown.body()).text())
                        .head()
                        .size())
                .isEqualTo(12);
        assertThat(SignedNote.parse(shown.body())
                        .check(List.of(log.verifier()), new Algorithms())
                        .isAccepted())
                .isTrue();
    }

    @Test
    void says_what_it_has_seen_to_whoever_does_not_know() {
        send(request(0, 5, 0).toString());
        var answer = send(request(4, 9, 0).toString());
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).isEqualTo("5\n");
        assertThat(answer.headers().firstValue("content-type")).contains("text/x.tlog.size");
        assertThat(send(request(0, 9, 0).toString()).statusCode()).isEqualTo(409);
    }

    @Test
    void refuses_a_second_history_also_after_it_was_started_again() {
        send(request(0, 5, 0).toString());
        assertThat(send(request(5, 9, 1).toString()).statusCode()).isEqualTo(422);
        assertThat(send(request(5, 5, 1).toString()).statusCode()).isEqualTo(422);
        witness.close();
        witness = open();
        assertThat(send(request(5, 9, 1).toString()).statusCode()).isEqualTo(422);
        assertThat(send(request(5, 9, 0).toString()).statusCode()).isEqualTo(200);
    }

    @Test
    void refuses_a_checkpoint_that_goes_backwards() {
        send(request(0, 9, 0).toString());
        assertThat(send(request(0, 5, 0).toString()).statusCode()).isEqualTo(409);
        var note = request(0, 5, 0).note();
        assertThat(send(new WitnessRequest(9, List.of(), note).toString()).statusCode())
                .isEqualTo(400);
    }

    @Test
    void refuses_what_the_log_did_not_sign() {
        var request = request(0, 5, 0);
        var text = request.note().text();
        var stranger = SigningKey.create(ORIGIN, SignatureKind.ED25519, new SecureRandom());
        assertThat(send(new WitnessRequest(
                                        0,
                                        List.of(),
                                        new SignedNote(text, List.of(stranger.sign(text, NOON.instant()))))
                                .toString())
                        .statusCode())
                .isEqualTo(403);
        var forged = new NoteSignature(ORIGIN, log.verifier().id(), Octets.copyOf(new byte[64]));
        assertThat(send(new WitnessRequest(
                                        0,
                                        List.of(),
                                        new SignedNote(
                                                text,
                                                List.of(
                                                        request.note()
                                                                .signatures()
                                                                .getFirst(),
                                                        forged)))
                                .toString())
                        .statusCode())
                .isEqualTo(403);
        var other = new Checkpoint("other.example/log", head(5, 0)).text();
        assertThat(send(new WitnessRequest(
                                        0, List.of(), new SignedNote(other, List.of(log.sign(other, NOON.instant()))))
                                .toString())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void refuses_a_proof_with_an_empty_beginning() {
        var request = request(0, 5, 0);
        assertThat(send(new WitnessRequest(0, List.of(TreeHash.EMPTY), request.note()).toString())
                        .statusCode())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "old 0", "old 0\n\n", "old 00\n\nx\n", "\u0000\u0001", "old 0\n\na\nb\nc\n\n— x AAAAAAA=\n"})
    void answers_clearly_to_what_is_no_request(String body) {
        assertThat(send(body).statusCode()).isEqualTo(400);
    }

    @Test
    void answers_clearly_to_bytes_that_are_no_text_and_to_too_many() {
        assertThat(send(new byte[] {(byte) 0xff, (byte) 0xfe, 'o'}).statusCode())
                .isEqualTo(400);
        assertThat(send(new byte[600_000]).statusCode()).isEqualTo(413);
    }

    @Test
    void signs_nothing_while_what_it_signed_before_cannot_be_read() throws Exception {
        send(request(0, 5, 0).toString());
        var file = data.resolve("witnessed-" + WitnessState.hash(ORIGIN));
        var good = Files.readString(file);
        for (var damaged : List.of("", "x", good.substring(0, good.length() / 2), good.replace("\n5\n", "\n-5\n"))) {
            Files.writeString(file, damaged);
            var answer = send(request(5, 9, 1).toString());
            assertThat(answer.statusCode()).as(damaged).isEqualTo(500);
            assertThat(answer.body()).contains("nothing is co-signed");
        }
        Files.writeString(file, good);
        assertThat(send(request(5, 9, 0).toString()).statusCode()).isEqualTo(200);
    }

    @Test
    void answers_others_while_some_never_end_what_they_send() throws Exception {
        var slow = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 20; i++) {
                var socket = new Socket("localhost", witness.port());
                slow.add(socket);
                socket.getOutputStream()
                        .write("POST /add-checkpoint HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nold"
                                .getBytes(StandardCharsets.US_ASCII));
            }
            assertThat(send(request(0, 5, 0).toString()).statusCode()).isEqualTo(200);
        } finally {
            for (var socket : slow) socket.close();
        }
    }

    @Test
    void leaves_no_thread_behind_when_it_is_closed() {
        assertThat(send(request(0, 4, 1).toString()).statusCode()).isEqualTo(200);
        assertThat(threads()).isNotZero();
        witness.close();
        await().untilAsserted(() ->
                assertThat(threads()).isZero()); // a thread that has ended its work may take a moment to go
        witness = open();
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith(WitnessServer.THREAD))
                .count();
    }

    @Test
    void gives_its_folder_back_when_its_keys_cannot_be_used() throws IOException {
        witness.close();
        var keys = data.resolve("witness-keys");
        var owners = Files.getPosixFilePermissions(keys);
        Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rwxr-x---"));
        assertThatIllegalStateException().isThrownBy(this::open).withMessageContaining("chmod 700");
        Files.setPosixFilePermissions(keys, owners);
        witness = open();
    }
}
