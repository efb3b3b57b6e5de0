package ipledger.app.ledger.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ipledger.event.Recorded;
import ipledger.ledger.EventType;
import ipledger.party.PersonalData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What was recorded in an older version is read as today's, and no version is without a sample of it")
class UpcastingTest {
    /** An event as it is today, in its third version. */
    sealed interface TestEvent {
        record Keeper(String name, Optional<PersonalData> personal) {}

        @Recorded(value = "keeping.begun.v3", st27 = "00")
        record KeepingBegun(Keeper keeper, LocalDate effectiveOn) implements TestEvent {}
    }

    /** First the keeper was a bare text; then an object. The personal data moved with it. */
    private static final Upcaster TO_SECOND = step("keeping.begun.v1", "keeping.begun.v2", stored -> {
        var facts = stored.facts().deepCopy();
        var name = facts.remove("keeper");
        facts.putObject("keeper").set("name", name);
        var personal = new HashMap<>(stored.personal());
        Optional.ofNullable(personal.remove("/personal")).ifPresent(data -> personal.put("/keeper/personal", data));
        return new Upcaster.Form(facts, personal);
    });

    /** Then the day got its name of today. */
    private static final Upcaster TO_THIRD = step("keeping.begun.v2", "keeping.begun.v3", stored -> {
        var facts = stored.facts().deepCopy();
        facts.set("effectiveOn", facts.remove("since"));
        return new Upcaster.Form(facts, stored.personal());
    });

    private static final EventCodec CODEC = new EventCodec(List.of(TestEvent.class), List.of(TO_THIRD, TO_SECOND));

    @TempDir
    Path folder;

    @Test
    void each_version_is_brought_up_step_by_step() throws IOException {
        sample(
                "keeping.begun.v1",
                "{\"keeper\":\"李四\",\"since\":\"2026-11-02\"}",
                "{\"/personal\":{\"phone\":\"138\"}}");
        sample(
                "keeping.begun.v2",
                "{\"keeper\":{\"name\":\"李四\"},\"since\":\"2026-11-02\"}",
                "{\"/keeper/personal\":{\"phone\":\"138\"}}");
        sample(
                "keeping.begun.v3",
                "{\"keeper\":{\"name\":\"李四\"},\"effectiveOn\":\"2026-11-02\"}",
                "{\"/keeper/personal\":{\"phone\":\"138\"}}");
        var samples = new GoldenFolder(folder);

        assertThat(samples.versionsWithoutSample(CODEC)).isEmpty();
        assertThat(samples.readBy(CODEC).values())
                .hasSize(3)
                .containsOnly(new TestEvent.KeepingBegun(
                        new TestEvent.Keeper("李四", Optional.of(PersonalData.NONE.withPhone("138"))),
                        LocalDate.parse("2026-11-02")));
    }

    @Test
    void a_version_without_a_sample_is_told() throws IOException {
        sample("keeping.begun.v1", "{}", "");
        assertThat(new GoldenFolder(folder).versionsWithoutSample(CODEC))
                .containsExactly("keeping.begun.v2", "keeping.begun.v3");
    }

    @Test
    void a_sample_that_nobody_reads_any_more_is_told() throws IOException {
        sample("keeping.begun.v1", "{\"keeper\":\"李四\",\"since\":\"2026-11-02\"}", "");
        var withoutFirst = new EventCodec(List.of(TestEvent.class), List.of(TO_THIRD));
        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> new GoldenFolder(folder).readBy(withoutFirst));
    }

    @Test
    void a_step_that_leads_nowhere_or_starts_from_today_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EventCodec(List.of(TestEvent.class), List.of(TO_SECOND)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EventCodec(
                        List.of(TestEvent.class),
                        List.of(step("keeping.begun.v3", "keeping.begun.v3", stored -> stored))));
    }

    private void sample(String version, String facts, String personal) throws IOException {
        var samples = Files.createDirectories(folder.resolve(version));
        Files.writeString(samples.resolve("facts.json"), facts);
        if (!personal.isEmpty()) {
            Files.writeString(samples.resolve("personal.json"), personal);
        }
    }

    private interface Change {
        Upcaster.Form of(Upcaster.Form stored);
    }

    private static Upcaster step(String from, String to, Change change) {
        return new Upcaster() {
            @Override
            public EventType from() {
                return EventType.of(from);
            }

            @Override
            public EventType to() {
                return EventType.of(to);
            }

            @Override
            public Form upcast(Form stored) {
                return change.of(stored);
            }
        };
    }
}
