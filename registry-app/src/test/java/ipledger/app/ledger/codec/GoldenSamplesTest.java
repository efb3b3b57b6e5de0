package ipledger.app.ledger.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import ipledger.event.EventTypes;
import ipledger.event.RegisterEvent;
import ipledger.event.Samples;
import ipledger.ledger.EventType;
import ipledger.ledger.Octets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Golden samples never change once released: run with {@code -Dipledger.golden=write} to add those of a new version, and
 * with {@code -Dipledger.docs=write} to write schemas anew.
 */
@DisplayName("Every event type and version that was ever recorded is read by today's code, byte for byte")
class GoldenSamplesTest {
    private static final Path FOLDER =
            Path.of("..", "registry-domain", "src", "main", "resources", "ipledger", "event");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final EventCodec codec = new EventCodec(List.of(RegisterEvent.class), Upcasters.ALL);
    private final EventSchemas schemas = new EventSchemas();

    static List<RegisterEvent> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void is_written_as_its_golden_sample(RegisterEvent sample) throws IOException {
        var written = codec.encode(sample);
        var facts = golden(sample, "facts.json");
        var personal = golden(sample, "personal.json");
        if (System.getProperty("ipledger.golden", "").equals("write") && !Files.exists(facts)) {
            Files.createDirectories(facts.getParent());
            Files.write(facts, written.facts().toBytes());
            if (written.personal().isPresent())
                Files.write(personal, written.personal().get().toBytes());
        }

        assertThat(facts).as("no golden sample").exists();
        assertThat(text(written.facts())).isEqualTo(Files.readString(facts));
        assertThat(written.personal().map(GoldenSamplesTest::text))
                .isEqualTo(Files.exists(personal) ? Optional.of(Files.readString(personal)) : Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void is_read_back_from_its_golden_sample(RegisterEvent sample) throws IOException {
        var personal = golden(sample, "personal.json");
        var stored = new EncodedEvent(
                EventType.of(EventTypes.nameOf(sample.getClass())),
                Octets.copyOf(Files.readAllBytes(golden(sample, "facts.json"))),
                Files.exists(personal) ? Optional.of(Octets.copyOf(Files.readAllBytes(personal))) : Optional.empty());

        assertThat(codec.decode(stored)).isEqualTo(sample);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void fits_its_published_schema(RegisterEvent sample) throws IOException {
        var file = golden(sample, "schema.json");
        var made = JSON.writeValueAsString(schemas.of(EventTypes.nameOf(sample.getClass()), sample.getClass())) + "\n";
        if (System.getProperty("ipledger.docs", "").equals("write")) Files.writeString(file, made);

        assertThat(file)
                .as("stale: run the tests with -Dipledger.docs=write")
                .content()
                .isEqualTo(made);
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(file));
        assertThat(schema.validate(Files.readString(golden(sample, "facts.json")), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate("{\"asset\":1,\"more\":true}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void every_version_has_its_sample_and_every_sample_is_read() throws IOException {
        var folder = new GoldenFolder(FOLDER);
        assertThat(folder.versionsWithoutSample(codec)).isEmpty();
        assertThat(folder.readBy(codec)).containsOnlyKeys(folder.versions());
    }

    private static Path golden(RegisterEvent sample, String file) {
        return FOLDER.resolve(EventTypes.nameOf(sample.getClass())).resolve(file);
    }

    private static String text(Octets bytes) {
        return new String(bytes.toBytes(), StandardCharsets.UTF_8);
    }
}
