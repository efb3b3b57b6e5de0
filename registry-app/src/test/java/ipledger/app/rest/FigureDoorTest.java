package ipledger.app.rest;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ipledger.app.demo.City;
import ipledger.app.security.Role;
import ipledger.event.AssetEvent;
import ipledger.event.DealingEvent.PaymentMade;
import ipledger.event.ProgrammeEvent;
import ipledger.figure.Dimension;
import ipledger.figure.Figures;
import ipledger.figure.PaymentEntry;
import ipledger.figure.PlainComputation;
import ipledger.figure.ProgrammeEntry;
import ipledger.figure.Question;
import ipledger.figure.Question.Counting;
import ipledger.figure.Question.Relations;
import ipledger.identifier.AssetNumber;
import ipledger.projection.feed.Streams;
import ipledger.projection.figures.FigureQuery;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("指标 The official's question, answered from the real records too, to the digit of the plain computation")
class FigureDoorTest extends RunningRegister {
    private static final LocalDate LAST = LocalDate.of(2026, 10, 31);
    private static final String FIGURES = "/api/v1/figures";

    @Autowired
    private FigureQuery figures;

    @Autowired
    private Streams streams;

    @Autowired
    private EventStorageEngine events;

    @Test
    void the_catalogue_tells_every_figure_with_its_definition() {
        var listed = get(Role.OFFICIAL, FIGURES).json().path("figures");
        var names = new ArrayList<String>();
        listed.forEach(figure -> names.add(figure.path("name").asString("")));

        assertThat(names)
                .isEqualTo(Figures.all().stream().map(figure -> figure.name()).toList());
        assertThat(listed.get(0).path("definition").path("numerator").asString(""))
                .isNotBlank();
    }

    @Test
    void bad_input_is_told_with_the_parameter_that_is_wrong() {
        for (var unknown : List.of("/happiness", "/happiness/behind", "/conversion-rate-2"))
            assertThat(get(Role.OFFICIAL, FIGURES + unknown).status())
                    .as(unknown)
                    .isEqualTo(404);
        assertThat(post(Role.OFFICIAL, FIGURES + "/happiness/publications", "{}")
                        .status())
                .isEqualTo(404);
        for (var wrong : List.of("by=kind&at=invention,430408", "by=colour", "limit=0", "offset=-1", "to=2999-01-01"))
            assertThat(get(Role.OFFICIAL, FIGURES + "/stock/behind?" + wrong).status())
                    .as(wrong)
                    .isEqualTo(400);
        for (var wrong : List.of(
                "by=colour",
                "from=yesterday",
                "to=2999-01-01",
                "knownAt=1999-01-01T00:00:00Z",
                "format=pdf",
                "counting=twice",
                "related=left-out",
                "related=somehow",
                "to=yesterday",
                "from=2001-01-01&to=2000-01-01",
                "by=county,colour",
                "by=year,month",
                "from=-999999999-01-01",
                "by=month&from=1900-01-01")) {
            var reply = get(Role.OFFICIAL, FIGURES + "/stock?" + wrong);
            assertThat(reply.status()).as(wrong).isEqualTo(400);
            assertThat(reply.text("/detail")).contains(wrong.substring(0, wrong.indexOf('=')));
        }
    }

    @Test
    void sheets_come_in_the_usual_forms() {
        var csv = get(Role.OFFICIAL, FIGURES + "/stock?by=kind&format=csv");
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.body()).contains("合计").contains("登记口径");
        assertThat(get(Role.OFFICIAL, FIGURES + "/stock?by=kind&format=xlsx").status())
                .isEqualTo(200);
        assertThat(get(Role.OFFICIAL, FIGURES + "/stock?by=kind&format=json-stat")
                        .text("/class"))
                .isEqualTo("dataset");
    }

    @Test
    void a_cell_is_made_of_what_stands_behind_it() {
        var patent = Cases.patent();
        long position = position(post(Role.CLERK, "/api/v1/assets", Cases.grant(patent)));
        var lines = FIGURES + "/stock/behind?by=kind&at=invention&limit=1000&atLeast=" + position;
        var behind = get(Role.OFFICIAL, lines);
        var all = new StringBuilder(behind.body());
        for (var page = behind; page.json().path("next").isNumber(); ) {
            page = get(Role.OFFICIAL, lines + "&offset=" + page.text("/next"));
            all.append(page.body());
        }
        var stock = get(Role.OFFICIAL, FIGURES + "/stock?by=kind");
        assertThat(behind.text("/total")).as(behind.body()).isNotBlank();
        assertThat(all.toString()).contains(patent);
        assertThat(stock.json().path("cells").toString()).contains("\"numerator\":\"" + behind.text("/total") + "\"");
    }

    @Test
    void targets_are_told_with_what_is_reached() {
        var reply = get(Role.OFFICIAL, "/api/v1/targets");
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        var policies = reply.json().path("policies");
        assertThat(policies).isNotEmpty();
        for (var policy : policies)
            assertThat(policy.path("targets")).isNotEmpty().allSatisfy(target -> {
                assertThat(Figures.named(target.path("figure").asString(""))).isPresent();
                assertThat(target.path("state").asString("")).isNotBlank();
            });
    }

    @Test
    void an_invented_city_is_taken_whole_and_its_figures_are_the_plain_computations() throws IOException {
        var records = new ArrayList<Map<String, Object>>();
        var city = new City(7, 150);
        city.records(records::add);
        var again = new ArrayList<Map<String, Object>>();
        new City(7, 150).records(again::add);
        assertThat(JSON.writeValueAsString(again)).isEqualTo(JSON.writeValueAsString(records));
        for (var record : records) {
            var taken = post(Role.REVIEWER, "/api/v1/facts", JSON.writeValueAsString(record));
            assertThat(taken.status()).as(record + taken.body()).isEqualTo(201);
        }
        for (var request : city.afterwards()) {
            var taken = post(Role.REVIEWER, request.path(), JSON.writeValueAsString(request.body()));
            assertThat(taken.status()).as(request + taken.body()).isEqualTo(201);
        }
        for (var request : city.programme()) {
            if (request.path().endsWith("parities") && !request.key().contains("-01-")) continue;
            var taken = post(Role.OFFICIAL, request.path(), JSON.writeValueAsString(request.body()));
            assertThat(taken.status()).as(request + taken.body()).isEqualTo(201);
        }
        get(Role.OFFICIAL, FIGURES + "/stock?atLeast=" + entries());
        agrees("figures-on-the-city.md");
    }

    @Test
    void the_real_records_come_to_the_same_digits_by_the_plain_computation() throws Exception {
        for (var file : seeds()) imported(file);
        long head = entries();
        get(Role.OFFICIAL, FIGURES + "/stock?atLeast=" + head);
        agrees("figures-on-real-records.md");
    }

    /** Every figure over all that the register holds, by the read model and by the plain computation. */
    private void agrees(String file) throws IOException {
        var schema = JdbcClient.create(database)
                .sql("select 'projection_figures_' || generation from projection.live where projection = 'figures'")
                .query(String.class)
                .single();
        var histories = JdbcClient.create(database)
                .sql("select asset from " + schema + ".asset order by asset")
                .query(String.class)
                .list()
                .stream()
                .map(asset -> AssetNumber.of(requireNonNull(asset)))
                .map(streams::history)
                .toList();
        assertThat(histories.stream()
                        .flatMap(history -> history.entries().stream())
                        .map(entry -> entry.event())
                        .filter(AssetEvent.class::isInstance))
                .isNotEmpty();
        var programme = new ArrayList<ProgrammeEntry>();
        var payments = new ArrayList<PaymentEntry>();
        try (var all = events.readEvents(new GlobalSequenceTrackingToken(0), false)) {
            all.forEach(message -> {
                if (message.getPayload() instanceof ProgrammeEvent entered)
                    programme.add(new ProgrammeEntry(message.getTimestamp(), entered));
                if (message.getPayload() instanceof PaymentMade paid)
                    payments.add(new PaymentEntry(message.getTimestamp(), paid));
            });
        }
        var plain = new PlainComputation(histories, programme, payments);
        var table = new ArrayList<String>();
        for (var figure : Figures.all()) {
            var by = figure.dimensions().contains(Dimension.KIND) ? List.of(Dimension.KIND) : List.<Dimension>of();
            var question = new Question(figure, LocalDate.of(1990, 1, 1), LAST, by, Instant.MAX, Counting.SHARES);
            leftOutAgrees(question, plain);
            long began = System.nanoTime();
            var told = figures.ask(question).answer();
            double seconds = (System.nanoTime() - began) / 1e9;
            var expected = plain.answer(question);
            assertThat(told).as(figure.name()).isEqualTo(expected);
            table.add("| `" + figure.name() + "` | "
                    + told.total().value().map(Object::toString).orElse("none") + " | "
                    + expected.total().value().map(Object::toString).orElse("none") + " | "
                    + "%.3f".formatted(seconds) + " |");
        }
        Files.writeString(Path.of("target", file), String.join("\n", table) + "\n");
    }

    private void leftOutAgrees(Question question, PlainComputation plain) {
        if (!question.figure().looksAtRelations()) return;
        var leftOut = new Question(
                question.figure(),
                question.from(),
                question.to(),
                question.by(),
                question.knownAt(),
                question.counting(),
                Relations.LEFT_OUT);
        assertThat(figures.ask(leftOut).answer()).as("%s", leftOut).isEqualTo(plain.answer(leftOut));
    }

    @Test
    void a_curve_is_told_published_and_written_point_by_point() {
        post(Role.CLERK, "/api/v1/assets", Cases.grant(Cases.patent()));
        var told = get(Role.OFFICIAL, FIGURES + "/conversion-curve?from=1990-01-01&by=kind&atLeast=" + entries());
        assertThat(told.status()).as(told.body()).isEqualTo(200);
        assertThat(told.text("/by/1/dimension")).isEqualTo("after-grant");
        assertThat(told.text("/cells/0/names/after-grant")).isEqualTo("03个月内");
        var csv = get(Role.OFFICIAL, FIGURES + "/conversion-curve?from=1990-01-01&format=csv");
        assertThat(csv.body()).contains("授权后月数", "03个月内", "卡普兰—迈耶");
        assertThat(get(Role.OFFICIAL, FIGURES + "/conversion-curve?from=1990-01-01&format=xlsx")
                        .status())
                .isEqualTo(200);
        assertThat(get(Role.OFFICIAL, FIGURES + "/conversion-curve/behind?from=1990-01-01&at=03")
                        .text("/total"))
                .isNotEqualTo("0");
        var published = post(Role.OFFICIAL, FIGURES + "/conversion-curve/publications?from=1990-01-01", "{}");
        assertThat(published.status()).as(published.body()).isEqualTo(201);
        var again = get(Role.AUDITOR, "/api/v1/publications/" + published.text("/entries/0/stream") + "/recomputation");
        assertThat(again.text("/equal")).as(again.body()).isEqualTo("true");
        assertThat(again.text("/published/by/0")).isEqualTo("after-grant");
    }

    @Test
    void dealings_within_one_group_are_left_out_or_stand_apart_as_asked() {
        var patent = Cases.patent();
        post(Role.CLERK, "/api/v1/assets", Cases.grant(patent));
        var group = "示范关联集团" + UUID.randomUUID();
        for (var member : List.of("1", "2")) {
            var body = """
                    {"affiliation":"JT-%s-%s","kind":"group","group":"%s",
                     "member":{"name":"%s成员%s","kind":"enterprise"},"effectiveOn":"2014-05-01","provenance":{}}""".formatted(group.substring(6), member, group, group, member);
            assertThat(post(Role.OFFICIAL, "/api/v1/affiliations", body).status())
                    .isEqualTo(201);
            assertThat(post(Role.OFFICIAL, "/api/v1/affiliations", body).status())
                    .isEqualTo(422);
        }
        var listed = get(Role.OFFICIAL, "/api/v1/affiliations?limit=1000&atLeast=" + entries());
        assertThat(listed.body()).contains(group + "成员2");
        var ended = "/api/v1/affiliations/JT-" + group.substring(6) + "-2/end";
        var end = "{\"reason\":\"股权转让\",\"effectiveOn\":\"2020-05-01\",\"provenance\":{}}";
        assertThat(post(Role.OFFICIAL, ended, end).status()).isEqualTo(201);
        assertThat(post(Role.OFFICIAL, ended, end).status()).isEqualTo(422);
        var all = get(Role.OFFICIAL, FIGURES + "/transfers?by=relation");
        assertThat(all.status()).as(all.body()).isEqualTo(200);
        var leftOut = get(Role.OFFICIAL, FIGURES + "/transfers?related=left-out");
        assertThat(leftOut.text("/related")).isEqualTo("left-out");
        assertThat(leftOut.json().path("notes").toString()).contains("已剔除");
        assertThat(get(Role.OFFICIAL, FIGURES + "/stock?by=relation").status()).isEqualTo(400);
        var published = post(Role.OFFICIAL, FIGURES + "/conversion-rate/publications?related=left-out", "{}");
        var again = get(Role.AUDITOR, "/api/v1/publications/" + published.text("/entries/0/stream") + "/recomputation");
        assertThat(again.text("/equal")).as(again.body()).isEqualTo("true");
        assertThat(again.text("/published/related")).isEqualTo("LEFT_OUT");
    }

    @Test
    void a_published_figure_is_recomputed_from_the_entries_and_a_later_correction_shows() {
        var patent = Cases.patent();
        post(Role.CLERK, "/api/v1/assets", Cases.grant(patent));
        var published = post(Role.OFFICIAL, FIGURES + "/stock/publications?by=kind", "{}");
        assertThat(published.status()).as(published.body()).isEqualTo(201);
        var id = published.text("/entries/0/stream");
        assertThat(published.header("Location")).isEqualTo("/api/v1/publications/" + id);
        var before = get(Role.AUDITOR, "/api/v1/publications/" + id + "/recomputation");
        assertThat(before.text("/equal")).as(before.body()).isEqualTo("true");
        assertThat(before.text("/unchanged")).isEqualTo("true");

        long position = position(post(Role.CLERK, "/api/v1/assets", Cases.grant(Cases.patent())));
        get(Role.OFFICIAL, FIGURES + "/stock?atLeast=" + position);
        var after = get(Role.AUDITOR, "/api/v1/publications/" + id + "/recomputation");
        assertThat(after.text("/equal")).as(after.body()).isEqualTo("true");
        assertThat(after.text("/unchanged")).isEqualTo("false");
        assertThat(after.json().path("causes").toString()).contains("\"position\":" + position);
        assertThat(get(Role.AUDITOR, "/api/v1/publications/none").status()).isEqualTo(404);

        var parity =
                "{\"currency\":\"USD\",\"units\":100,\"yuan\":\"701\",\"effectiveOn\":\"2016-05-03\",\"provenance\":{}}";
        post(Role.OFFICIAL, "/api/v1/parities", parity);
        assertThat(get(Role.AUDITOR, "/api/v1/publications/" + id + "/recomputation")
                        .json()
                        .path("causes")
                        .toString())
                .as("what was entered beside the assets is a cause too")
                .contains("parity.recorded.v1");
    }

    @Test
    void a_publication_is_listed() {
        post(Role.CLERK, "/api/v1/assets", Cases.grant(Cases.patent()));
        var id = post(Role.OFFICIAL, FIGURES + "/patent-stock/publications", "{}")
                .text("/entries/0/stream");
        var listed = get(Role.OFFICIAL, "/api/v1/publications?limit=1000&atLeast=" + entries());
        assertThat(listed.json().path("lines").toString()).as(listed.body()).contains(id);
        var published = get(Role.BANK, "/api/v1/publications/" + id);
        assertThat(published.text("/publication/figure")).isEqualTo("patent-stock");
        assertThat(published.json().has("signature"))
                .as("no checkpoint is signed here")
                .isFalse();
    }

    @Test
    void what_officials_enter_is_listed_and_counted_and_ended_once() {
        var body = """
                {"designation":"湘知试县-2014-%s","kind":"pilot-county","level":"provincial",
                 "holder":{"name":"衡南县人民政府（演示）","kind":"public-body","division":"430422"},
                 "effectiveOn":"2014-05-01","provenance":{}}""".formatted(UUID.randomUUID());
        var granted = post(Role.OFFICIAL, "/api/v1/designations", body);
        assertThat(granted.status()).as(granted.body()).isEqualTo(201);
        var again = post(Role.OFFICIAL, "/api/v1/designations", body);
        assertThat(again.status()).as(again.body()).isEqualTo(422);
        var name = granted.text("/entries/0/stream").substring("designation:".length());
        var listed = get(Role.OFFICIAL, "/api/v1/designations?atLeast=" + entries());
        assertThat(listed.body()).contains(name);
        var end = "{\"reason\":\"复审未通过\",\"effectiveOn\":\"2016-05-01\",\"provenance\":{}}";
        var path = "/api/v1/designations/" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "/end";
        assertThat(post(Role.OFFICIAL, path, end).status()).isEqualTo(201);
        assertThat(post(Role.OFFICIAL, path, end).status()).isEqualTo(422);
        assertThat(post(
                                Role.OFFICIAL,
                                "/api/v1/parities",
                                "{\"currency\":\"USD\",\"units\":7,\"yuan\":\"x\",\"effectiveOn\":\"2016-05-01\",\"provenance\":{}}")
                        .body())
                .contains("units", "yuan");
        assertThat(get(Role.BANK, "/api/v1/parities").status()).isEqualTo(200);
        assertThat(get(Role.BANK, "/api/v1/values").status()).isEqualTo(200);
        assertThat(get(Role.BANK, "/api/v1/values?limit=0").status()).isEqualTo(400);
    }

    @Test
    void a_publication_sent_again_is_the_one_of_then() {
        post(Role.CLERK, "/api/v1/assets", Cases.grant(Cases.patent()));
        var first = post(Role.OFFICIAL, FIGURES + "/grants/publications", "{}", "published-twice");
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        post(Role.CLERK, "/api/v1/assets", Cases.grant(Cases.patent()));
        var again = post(Role.OFFICIAL, FIGURES + "/grants/publications", "{}", "published-twice");
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    }

    private static List<Path> seeds() throws IOException {
        try (var all = Files.walk(Path.of("..", "seeds", "real"))) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".md"))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    private void imported(Path file) throws IOException, InterruptedException {
        var begun = send(as(Role.ADMINISTRATOR, "/api/v1/imports?name=" + file.getFileName())
                .header("Idempotency-Key", "figures " + file.getFileName())
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofFile(file)));
        await().atMost(Duration.ofMinutes(1))
                .until(
                        () -> get(Role.ADMINISTRATOR, "/api/v1/imports/" + begun.text("/id"))
                                .text("/state"),
                        state -> !List.of("WAITING", "RUNNING").contains(state));
    }
}
