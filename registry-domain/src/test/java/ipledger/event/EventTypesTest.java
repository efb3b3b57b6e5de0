package ipledger.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every type of event has a name for ever, two readable names, a sample, and a row in the catalogue")
class EventTypesTest {
    private static final Path CATALOGUE = Path.of("..", "ops", "docs", "events.md");

    @Test
    void names_are_logical_and_unique() {
        var names = EventTypes.all().stream().map(EventTypes::nameOf).toList();

        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z]+(\\.[a-z-]+)\\.v[1-9][0-9]*"));
    }

    @Test
    void each_has_a_sample() {
        assertThat(Samples.all().stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(EventTypes.all());
    }

    @Test
    void each_reads_in_both_languages() {
        assertThat(EventTypes.all()).allSatisfy(type -> {
            var name = EventTypes.nameOf(type);
            assertThat(EventTypes.text(Locale.SIMPLIFIED_CHINESE, name)).isNotBlank();
            assertThat(EventTypes.text(Locale.ENGLISH, name)).matches("[\\p{ASCII}]+");
        });
    }

    @Test
    void the_catalogue_is_what_the_code_says() throws Exception {
        if (System.getProperty("ipledger.docs", "").equals("write")) Files.writeString(CATALOGUE, catalogue());

        assertThat(CATALOGUE)
                .as("stale: run the tests with -Dipledger.docs=write")
                .content()
                .isEqualTo(catalogue());
    }

    private static String catalogue() {
        var rows = EventTypes.all().stream()
                .map(type -> {
                    var recorded = EventTypes.recorded(type);
                    return "| `%s` | %s | %s | %s | %s |"
                            .formatted(
                                    recorded.value(),
                                    EventTypes.text(Locale.SIMPLIFIED_CHINESE, recorded.value()),
                                    EventTypes.text(Locale.ENGLISH, recorded.value()),
                                    recorded.st27(),
                                    String.join(" ", recorded.gazette()));
                })
                .collect(Collectors.joining("\n"));
        return """
                # 事件目录 Catalogue of events

                Generated from the code; a test fails when it is stale. The name is what the ledger keeps, for ever. ST.27 is the
                category letter of WIPO ST.27 (patents), ST.61 (marks) or ST.87 (designs); `00` means that no key event is mapped.
                Gazette codes are those of the national patent gazette. Pledges stand in older gazettes as 专利权质押合同登记, today as
                专利权质押登记. The JSON Schema of each type and a golden sample lie beside the code, in
                `registry-domain/src/main/resources/ipledger/event/`.

                | name in the ledger | 中文 | English | ST.27 | gazette |
                |---|---|---|---|---|
                %s
                """.formatted(rows);
    }
}
