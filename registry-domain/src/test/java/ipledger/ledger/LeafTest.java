package ipledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ipledger.ledger.Commitment.Subject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("叶 The bytes and the hash of a leaf")
class LeafTest {
    private static final Path DOCUMENT = Path.of("..", "ops", "docs", "ledger-format.md");
    private static final Path VECTORS = Path.of("src", "test", "resources", "ledger", "leaf-vectors.txt");

    @ParameterizedTest
    @MethodSource("vectors")
    void are_those_of_the_published_vector(Map<String, String> vector) {
        var leaf = leafOf(vector);
        assertThat(Octets.copyOf(leaf.toBytes())).hasToString(vector.get("leaf"));
        assertThat(leaf.hash()).hasToString(vector.get("leafHash"));
        assertThat(Leaf.hash(leaf.toBytes())).isEqualTo(leaf.hash());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void are_read_back_as_written(Map<String, String> vector) {
        var leaf = leafOf(vector);
        assertThat(Leaf.parse(leaf.toBytes())).isEqualTo(leaf);
    }

    @Test
    void are_quoted_in_the_format_document() throws IOException {
        assertThat(Files.readString(DOCUMENT))
                .contains("```text\n" + Files.readString(VECTORS).strip() + "\n```");
    }

    @Test
    void are_refused_when_cut_short_or_lengthened() {
        for (var vector : vectors().toList()) {
            byte[] leaf = leafOf(vector).toBytes();
            for (int length = 0; length < leaf.length; length++) {
                byte[] cut = Arrays.copyOf(leaf, length);
                assertThatIllegalArgumentException().isThrownBy(() -> Leaf.parse(cut));
            }
            assertThatIllegalArgumentException().isThrownBy(() -> Leaf.parse(Arrays.copyOf(leaf, leaf.length + 1)));
        }
    }

    @Test
    void never_have_two_forms() {
        for (var vector : vectors().toList()) {
            byte[] leaf = leafOf(vector).toBytes();
            for (int at = 0; at < leaf.length; at++) {
                for (int bit = 0; bit < Byte.SIZE; bit++) {
                    byte[] changed = leaf.clone();
                    changed[at] ^= (byte) (1 << bit);
                    assertThat(Leaf.hash(changed)).isNotEqualTo(Leaf.hash(leaf));
                    readAgain(changed).ifPresent(again -> assertThat(again).isEqualTo(changed));
                }
            }
        }
    }

    private static Optional<byte[]> readAgain(byte[] leaf) {
        try {
            return Optional.of(Leaf.parse(leaf).toBytes());
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    @Test
    void refuse_a_first_entry_with_one_before_it_and_a_later_one_without() {
        var first = leafOf(vectors().findFirst().orElseThrow());
        assertThatIllegalArgumentException().isThrownBy(() -> at(first, 0, Optional.of(first.hash())));
        assertThatIllegalArgumentException().isThrownBy(() -> at(first, 1, Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> at(first, -1, Optional.empty()));
        assertThat(at(first, 1, Optional.of(first.hash())).hash()).isNotEqualTo(first.hash());
    }

    @Test
    void refuse_a_time_finer_than_a_microsecond_or_before_1970() {
        var first = leafOf(vectors().findFirst().orElseThrow());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> at(first, Instant.parse("2026-11-23T08:15:30.123456001Z")));
        assertThatIllegalArgumentException().isThrownBy(() -> at(first, Instant.parse("1969-12-31T23:59:59.999999Z")));
    }

    @Test
    void stay_within_the_bound_at_their_longest() {
        var first = leafOf(vectors().findFirst().orElseThrow());
        var longest = new Leaf(
                first.ledger(),
                new StreamId("t".repeat(StreamId.TYPE_MAX_BYTES), "i".repeat(StreamId.ID_MAX_BYTES)),
                Long.MAX_VALUE,
                Optional.of(first.hash()),
                first.event(),
                new EventType("n".repeat(EventType.NAME_MAX_BYTES), Integer.MAX_VALUE),
                first.recordedAt(),
                first.facts(),
                first.personal(),
                first.metadata());
        assertThat(longest.toBytes()).hasSize(1_419).hasSizeLessThanOrEqualTo(Leaf.MAX_BYTES);
        assertThat(Leaf.parse(longest.toBytes())).isEqualTo(longest);
    }

    @Test
    void refuse_broken_or_unbounded_text() {
        for (var id : List.of("", "\u0000", "a\nb", "\ud800", "\ude00x", "i".repeat(StreamId.ID_MAX_BYTES + 1))) {
            assertThatIllegalArgumentException().isThrownBy(() -> new StreamId("asset", id));
        }
        assertThat(new StreamId("asset", "𠀀衡").id()).hasSize(3);
    }

    @Test
    void commit_to_facts_personal_data_and_metadata_apart() {
        var salt = Salt.of("ab".repeat(Salt.LENGTH_BYTES));
        assertThat(Arrays.stream(Subject.values()).map(subject -> Commitment.to(subject, salt, new byte[0])))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("unnamed")
    void refuse_what_is_no_event_type(String recorded) {
        assertThatIllegalArgumentException().isThrownBy(() -> EventType.of(recorded));
    }

    static Stream<String> unnamed() {
        return Stream.of(
                "", "pledge", "pledge.registered", "pledge.registered.v0", "pledge.registered.v01", "P.v1", "a..b.v1");
    }

    @Test
    void name_an_event_type_with_its_version() {
        assertThat(EventType.of("pledge.registered.v12")).isEqualTo(new EventType("pledge.registered", 12));
        assertThat(new EventType("pledge.registered", 12)).hasToString("pledge.registered.v12");
    }

    private static Leaf at(Leaf leaf, long sequence, Optional<LeafHash> previous) {
        return new Leaf(
                leaf.ledger(),
                leaf.stream(),
                sequence,
                previous,
                leaf.event(),
                leaf.type(),
                leaf.recordedAt(),
                leaf.facts(),
                leaf.personal(),
                leaf.metadata());
    }

    private static Leaf at(Leaf leaf, Instant recordedAt) {
        return new Leaf(
                leaf.ledger(),
                leaf.stream(),
                leaf.sequence(),
                leaf.previous(),
                leaf.event(),
                leaf.type(),
                recordedAt,
                leaf.facts(),
                leaf.personal(),
                leaf.metadata());
    }

    private static Leaf leafOf(Map<String, String> vector) {
        return new Leaf(
                LedgerId.of(value(vector, "ledger")),
                new StreamId(value(vector, "streamType"), value(vector, "streamId")),
                Long.parseLong(value(vector, "sequence")),
                Optional.of(value(vector, "previous"))
                        .filter(hex -> !hex.isEmpty())
                        .map(LeafHash::of),
                UUID.fromString(value(vector, "event")),
                new EventType(value(vector, "type"), Integer.parseInt(value(vector, "version"))),
                Instant.parse(value(vector, "recordedAt")),
                commitment(Subject.FACTS, vector, "facts"),
                commitment(Subject.PERSONAL, vector, "personal"),
                commitment(Subject.METADATA, vector, "metadata"));
    }

    private static Commitment commitment(Subject subject, Map<String, String> vector, String key) {
        return Commitment.to(
                subject,
                Salt.of(value(vector, key + "Salt")),
                value(vector, key).getBytes(StandardCharsets.UTF_8));
    }

    private static String value(Map<String, String> vector, String key) {
        return Optional.ofNullable(vector.get(key)).orElseThrow();
    }

    static Stream<Map<String, String>> vectors() {
        try {
            return Arrays.stream(Files.readString(VECTORS).strip().split("\n\n"))
                    .map(LeafTest::vector);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> vector(String block) {
        var vector = new HashMap<String, String>();
        block.lines().forEach(line -> {
            int equals = line.indexOf(" =");
            vector.put(line.substring(0, equals), line.substring(equals + 2).strip());
        });
        return vector;
    }
}
