package ipledger.app.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ipledger.app.ledger.signing.Algorithms;
import ipledger.app.security.Role;
import ipledger.ledger.Leaf;
import ipledger.ledger.LeafHash;
import ipledger.ledger.Octets;
import ipledger.ledger.StreamId;
import ipledger.ledger.assetmap.MapEntry;
import ipledger.ledger.assetmap.MapKey;
import ipledger.ledger.assetmap.MapProof;
import ipledger.ledger.assetmap.MapRoot;
import ipledger.ledger.note.Checkpoint;
import ipledger.ledger.note.SignatureKind;
import ipledger.ledger.note.SignedNote;
import ipledger.ledger.note.VerifierKey;
import ipledger.ledger.tree.InclusionProof;
import ipledger.ledger.tree.Tile;
import ipledger.ledger.tree.TileHashes;
import ipledger.ledger.tree.TiledTree;
import ipledger.ledger.tree.TreeHash;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

@DisplayName("The ledger can be read and checked by whoever does not trust it")
@TestPropertySource(properties = "ipledger.ledger.checkpoints=true")
class LedgerProofDoorsTest extends RunningRegister {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @BeforeEach
    void something_is_signed() {
        if (entries() == 0) {
            post(Role.CLERK, "/api/v1/assets", Cases.grant(Cases.patent()));
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> get(Role.AUDITOR, "/api/v1/ledger/checkpoint-state")
                                .json()
                                .path("signed")
                                .asLong(-1)
                        == entries());
    }

    @Test
    void the_read_models_come_to_what_the_ledger_records_of_itself() {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(get(Role.ADMINISTRATOR, "/api/v1/projections")
                                .json()
                                .path("projections"))
                        .isNotEmpty()
                        .allSatisfy(projection -> assertThat(
                                        projection.path("position").asLong(-1))
                                .isEqualTo(entries())));
    }

    private HttpResponse<byte[]> bytes(String path) throws IOException, InterruptedException {
        return HTTP.send(request(path).GET().build(), BodyHandlers.ofByteArray());
    }

    private Checkpoint checkpoint(String note) {
        var signed = SignedNote.parse(note);
        var keys = send(request("/api/v1/ledger/keys").GET())
                .body()
                .lines()
                .map(line -> VerifierKey.parse(line.substring(0, line.indexOf(' '))))
                .toList();
        assertThat(signed.check(keys, new Algorithms()).valid()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(signed.check(keys, new Algorithms()).isAccepted()).isTrue();
        return Checkpoint.parse(signed.text());
    }

    @Test
    void by_tiles_alone() throws Exception {
        var served = bytes("/api/v1/ledger/checkpoint");
        assertThat(served.headers().firstValue("content-type").orElse("").toLowerCase(Locale.ROOT))
                .isEqualTo("text/plain;charset=utf-8");
        assertThat(served.headers().firstValue("cache-control")).contains("max-age=1");
        var head = checkpoint(new String(served.body(), StandardCharsets.UTF_8)).head();
        var tree = new TiledTree(head.size(), this::served);
        assertThat(tree.head()).isEqualTo(head);
        var bundle = bytes(
                "/api/v1/ledger/tile/entries/" + Tile.in(head.size(), 0, 0).path());
        assertThat(bundle.headers().firstValue("cache-control").orElse("")).contains("immutable");
        assertThat(bundle.body()).hasSizeGreaterThan((int) Math.min(256, head.size()) * 100);
    }

    private TileHashes served(Tile tile) {
        try {
            var answer = bytes("/api/v1/ledger/tile/" + tile.level() + "/" + tile.path());
            assertThat(answer.statusCode()).isEqualTo(200);
            return TileHashes.of(answer.body());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void by_the_second_half_of_a_receipt() {
        for (long position = 1; position <= entries(); position += 1 + entries() / 10) {
            var answer = send(request("/api/v1/ledger/proofs/inclusion?position=" + position)
                            .GET())
                    .json();
            var head = checkpoint(answer.path("checkpoint").asString("")).head();
            var leaf = Base64.getDecoder().decode(answer.path("leaf").asString(""));
            assertThat(new InclusionProof(position - 1, head.size(), hashes(answer.path("path")))
                            .proves(Leaf.hash(leaf), head))
                    .isTrue();
            assertThat(answer.path("leafHash").asString(""))
                    .isEqualTo(ledger.at(position).orElseThrow().leafHash().toString());
        }
    }

    private static List<TreeHash> hashes(JsonNode path) {
        var hashes = new ArrayList<TreeHash>();
        path.forEach(each -> hashes.add(TreeHash.of(each.asString(""))));
        return hashes;
    }

    @Test
    void that_these_are_all_the_entries_of_an_asset_or_that_there_is_none() {
        var known = ledger.after(0, 100).stream()
                .filter(entry -> entry.stream().type().contains("sset"))
                .findFirst()
                .orElseThrow()
                .stream();
        for (var number : List.of(known.id(), "ZL202399999999.5", "US 11,222,333 B2")) {
            var answer = send(request("/api/v1/ledger/proofs/asset?number="
                                    + URLEncoder.encode(number, StandardCharsets.UTF_8))
                            .GET())
                    .json();
            var head = checkpoint(answer.path("checkpoint").asString("")).head();
            var map = answer.path("map");
            assertThat(new InclusionProof(map.path("position").asLong(0) - 1, head.size(), hashes(map.path("path")))
                            .proves(
                                    Leaf.hash(Base64.getDecoder()
                                            .decode(map.path("leaf").asString(""))),
                                    head))
                    .isTrue();
            var root = MapRoot.of(map.path("root").asString(""));
            assertThat(answer.path("streams").size()).isPositive();
            for (var stream : answer.path("streams")) {
                var key = MapKey.of(new StreamId(
                        stream.path("type").asString(""), stream.path("id").asString("")));
                var proof = new MapProof(
                        IntStream.range(0, stream.path("siblings").size())
                                .mapToObj(i -> MapRoot.of(
                                        stream.path("siblings").get(i).asString("")))
                                .toList(),
                        Optional.of(stream.path("end"))
                                .filter(end -> !end.isMissingNode())
                                .map(end -> new MapEntry(
                                        MapKey.of(Octets.of(end.path("key").asString(""))
                                                .toBytes()),
                                        end.path("sequence").asLong(-1),
                                        end.path("position").asLong(-1),
                                        LeafHash.of(end.path("leafHash").asString("")))));
                boolean present = number.equals(known.id());
                assertThat(stream.path("present").asBoolean()).isEqualTo(present);
                if (present) {
                    assertThat(proof.provesPresence(root, proof.end().orElseThrow()))
                            .isTrue();
                    assertThat(stream.path("leaves").size())
                            .isEqualTo(ledger.stream(known.id(), 0, 1_000).size());
                } else {
                    assertThat(proof.provesAbsence(root, key)).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tile/0/999",
                "tile/0/999.p/255",
                "tile/0/000.p/0",
                "tile/0/000.p/256",
                "tile/1/999",
                "tile/9/000",
                "tile/00/000",
                "tile/x/000",
                "tile/0/1",
                "tile/0/x000/000",
                "tile/0/..%2f..",
                "tile/entries/001",
                "tile/entries/abc",
                "tile/0/x999/x999/x999/x999/x999/x999/999",
                "proofs/inclusion?position=999999999",
                "proofs/consistency?from=999999999",
                "proofs/other",
                "tile"
            })
    void and_says_clearly_what_it_has_not(String path) {
        var answer = send(request("/api/v1/ledger/" + path).GET());
        assertThat(answer.status()).as(answer.body()).isIn(400, 404);
        assertThat(answer.body()).contains("urn:ipledger:problem:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"inclusion?position=0", "inclusion?position=x", "inclusion", "consistency?from=-1", "asset"})
    void and_refuses_what_is_no_question(String path) {
        assertThat(send(request("/api/v1/ledger/proofs/" + path).GET()).status())
                .isEqualTo(400);
    }

    @Test
    void and_goes_on_after_a_key_was_rotated() {
        var before = send(request("/api/v1/ledger/keys").GET()).body();
        assertThat(before).doesNotContain("PRIVATE").doesNotContain("secret");
        var refused = post(Role.ADMINISTRATOR, "/api/v1/ledger/epochs", "{\"reason\": \"none\"}");
        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        var rotated =
                post(Role.ADMINISTRATOR, "/api/v1/ledger/keys/rotate", "{\"kind\": \"SM2_SM3\", \"overlapDays\": 30}");
        assertThat(rotated.status()).as(rotated.body()).isEqualTo(200);
        assertThat(VerifierKey.parse(rotated.text("/key")).kind()).isEqualTo(SignatureKind.SM2_SM3);
    }
}
