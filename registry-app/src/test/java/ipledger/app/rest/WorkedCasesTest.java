package ipledger.app.rest;

import static org.assertj.core.api.Assertions.assertThat;

import ipledger.app.security.Role;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

@DisplayName("The worked cases of ops/docs/cases, as they stand in the text")
@TestPropertySource(properties = "ipledger.four-eyes.kinds=pledge,transfer,rectification")
@Import(WorkedCasesTest.StoryTime.class)
@DirtiesContext // the stories' clock is no other test's
class WorkedCasesTest extends RunningRegister {
    private static final Path FOLDER = Path.of("..", "ops", "docs", "cases");
    private static final int FEWEST = 15;
    private static Clock before = Clock.systemUTC();

    @TestConfiguration
    static class StoryTime {
        @Bean
        @Primary
        Clock storyClock() {
            return new StoryClock();
        }
    }

    /** 故事时钟. Shows the time of the step that is told. */
    static final class StoryClock extends Clock {
        private static volatile Instant now = Instant.parse("2026-01-01T00:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @BeforeAll
    static void remember() {
        before = GenericEventMessage.clock;
    }

    @AfterAll
    static void everybodyElsesTime() {
        GenericEventMessage.clock =
                Clock.systemUTC().equals(before) || before instanceof StoryClock ? Clock.systemUTC() : before;
    }

    @Test
    void there_are_enough_of_them_and_each_is_in_the_list() throws IOException {
        var list = Files.readString(FOLDER.resolve("README.md"));
        assertThat(cases())
                .hasSizeGreaterThanOrEqualTo(FEWEST)
                .allSatisfy(file -> assertThat(list).contains(file.getFileName().toString()));
    }

    @TestFactory
    Stream<DynamicTest> told_as_it_is() throws IOException {
        return cases().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> new Telling(file).all()));
    }

    private static List<Path> cases() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d\\d-.*\\.md"))
                    .sorted()
                    .toList();
        }
    }

    /** One story: its steps in order, and what they left to refer to. */
    private final class Telling {
        private final Path file;
        private final Map<String, String> said = new HashMap<>();
        private long position;

        Telling(Path file) {
            this.file = file;
        }

        void all() throws IOException {
            var steps = CaseSteps.in(Files.readString(file));
            assertThat(steps).as("%s tells nothing", file).isNotEmpty();
            for (int i = 0; i < steps.size(); i++) {
                var step = steps.get(i);
                step.at()
                        .ifPresent(
                                at -> StoryClock.now = OffsetDateTime.parse(at).toInstant());
                var answer = answered(step, file.getFileName() + " " + i);
                var place = "%s line %d: %s %s%nanswered %d %s"
                        .formatted(
                                file.getFileName(),
                                step.line(),
                                step.method(),
                                step.path(),
                                answer.status(),
                                answer.body());
                assertThat(answer.status()).as(place).isEqualTo(step.status());
                if (step.answer().isPresent())
                    assertThat(CaseSteps.missing(filled(step.answer().get()), answer.json(), ""))
                            .as(place)
                            .isEmpty();
                remember(step, answer);
            }
        }

        private Reply answered(CaseSteps.Step step, String key) {
            var officers = step.officers();
            var first = sent(step.method(), step.path(), step.body(), officers.getFirst(), key);
            if (officers.size() == 1 || first.status() != 202) return first;
            said.put("proposal", first.text("/proposal/number"));
            position = Math.max(position, position(first));
            return sent("POST", "/api/v1/approvals/{proposal}/approve", "{}", officers.getLast(), key + " approved");
        }

        private Reply sent(String method, String path, String body, String officer, String key) {
            var request = request(filledText(path))
                    .header("Content-Type", "application/json")
                    .header("X-At-Least-Position", String.valueOf(position));
            if (!officer.isEmpty()) request.header("Authorization", "Bearer " + key(officer, roleOf(officer)));
            if (method.equals("GET")) return send(request.GET());
            return send(request.header("Idempotency-Key", "case-" + Integer.toHexString(key.hashCode()))
                    .POST(BodyPublishers.ofString(filledText(body))));
        }

        private void remember(CaseSteps.Step step, Reply answer) {
            if (answer.status() >= 300) return;
            if (!step.method().equals("GET")) position = Math.max(position, position(answer));
            if (!answer.text("/proposal/number").isEmpty()) said.put("proposal", answer.text("/proposal/number"));
            step.remember().ifPresent(name -> said.put(name, StoryClock.now.toString()));
        }

        private JsonNode filled(String json) {
            return JSON.readTree(filledText(json));
        }

        private String filledText(String text) {
            var filled = text;
            for (var each : said.entrySet()) filled = filled.replace("{" + each.getKey() + "}", each.getValue());
            return filled;
        }
    }

    private static Role roleOf(String officer) {
        return Stream.of(Role.values())
                .filter(role -> officer.contains(
                        switch (role) {
                            case CLERK -> "经办";
                            case REVIEWER -> "复核";
                            case BANK -> "银行";
                            case AUDITOR -> "审计";
                            case OFFICIAL -> "主管";
                            case ADMINISTRATOR -> "管理";
                        }))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("whose role is " + officer + "?"));
    }
}
