package ipledger.app.rest;

import static org.assertj.core.api.Assertions.assertThat;

import ipledger.app.security.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Acts over REST: a receipt for what is recorded, a reason for what is not, and never anything between")
class ActsTest extends RunningRegister {

    @Test
    void a_grant_and_a_pledge_are_recorded_and_answered_with_their_place_and_hash() {
        var patent = granted();
        var agreed = post(Role.CLERK, "/api/v1/dealings/pledges", Cases.pledge(number(), patent));
        assertThat(agreed.status()).as(agreed.body()).isEqualTo(201);
        assertThat(agreed.json().path("entries")).hasSize(2);
        assertThat(agreed.text("/entries/0/leafHash")).matches("[0-9a-f]{64}");
        assertThat(agreed.text("/recordedAt")).isNotBlank();
    }

    @Test
    void what_was_written_is_read_by_who_waits_for_its_position() {
        var patent = Cases.patent();
        var receipt = post(Role.CLERK, "/api/v1/assets", Cases.grant(patent));
        var typed = patent.substring(patent.lastIndexOf(':') + 1);
        var extract = send(request("/api/v1/assets/ZL%20" + typed + "?atLeast=" + position(receipt))
                .GET());
        assertThat(extract.status()).as(extract.body()).isEqualTo(200);
        assertThat(extract.text("/asset/number")).isEqualTo(patent);
        assertThat(extract.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void the_same_request_twice_gets_the_same_receipt_and_records_once() {
        var body = Cases.grant(Cases.patent());
        var key = number();
        var first = post(Role.CLERK, "/api/v1/assets", body, key);
        long after = entries();
        var second = post(Role.CLERK, "/api/v1/assets", body, key);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(entries()).isEqualTo(after);
    }

    @Test
    void the_same_key_for_another_body_is_refused() {
        var key = number();
        post(Role.CLERK, "/api/v1/assets", Cases.grant(Cases.patent()), key);
        long before = entries();
        var other = post(Role.CLERK, "/api/v1/assets", Cases.grant(Cases.patent()), key);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text("/type")).endsWith("idempotency-key-reused");
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void a_write_without_a_key_is_refused() {
        long before = entries();
        var reply = send(as(Role.CLERK, "/api/v1/assets")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Cases.grant(Cases.patent()))));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("/type")).endsWith("idempotency-key-missing");
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void a_stale_view_is_told_and_records_nothing() {
        var patent = granted();
        post(Role.CLERK, "/api/v1/dealings/pledges", Cases.pledge(number(), patent));
        long before = entries();
        var stale = send(as(Role.CLERK, "/api/v1/dealings/licences")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", number())
                .header("If-Match", "\"1\"")
                .POST(BodyPublishers.ofString(licence(patent))));
        assertThat(stale.status()).as(stale.body()).isEqualTo(412);
        assertThat(stale.text("/currentEntries")).isEqualTo("2");
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void a_refusal_names_every_rule_with_its_article_in_both_languages() {
        var patent = granted();
        var body = Cases.pledge(number(), patent, "2045-01-01");
        long before = entries();
        var chinese = post(Role.CLERK, "/api/v1/dealings/pledges", body);
        var english = send(as(Role.CLERK, "/api/v1/dealings/pledges")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", number())
                .header("Accept-Language", "en")
                .POST(BodyPublishers.ofString(body)));
        assertThat(chinese.status()).as(chinese.body()).isEqualTo(422);
        assertThat(rules(chinese)).contains("PLEDGE-06").isEqualTo(rules(english));
        assertThat(chinese.text("/violations/0/article")).contains("专利权质押登记办法");
        assertThat(chinese.text("/violations/0/message")).isNotEqualTo(english.text("/violations/0/message"));
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void every_fault_of_a_body_is_told_at_once_with_its_place() {
        long before = entries();
        var reply = post(Role.CLERK, "/api/v1/assets", """
                {"act": "grant", "asset": "202110512340.9", "kind": "spaceship", "filedOn": "2021-02-30",
                 "holders": [{"holder": "甲", "share": "1/2"}, {"holder": "乙", "share": "1/3"}],
                 "effectiveOn": 5, "colour": "red"}
                """);
        assertThat(reply.status()).isEqualTo(422);
        assertThat(fields(reply))
                .containsExactlyInAnyOrder(
                        "/asset", "/kind", "/title", "/filedOn", "/holders", "/effectiveOn", "/colour");
        assertThat(rules(reply))
                .contains("patent-number.check-digit", "holders.sum", "body.date", "body.choice", "body.unknown-field");
        assertThat(entries()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "amount, -5 CNY, money.negative",
        "amount, 10.005 CNY, money.minor-units",
        "amount, 10, money.missing-currency",
        "dueOn, 2026-13-01, body.date"
    })
    void a_claim_that_cannot_be(String field, String value, String reason) {
        var patent = granted();
        long before = entries();
        var body = Cases.pledge(number(), patent)
                .replaceFirst("\"" + field + "\": \"[^\"]*\"", "\"" + field + "\": \"" + value + "\"");
        for (var language : new String[] {"zh", "en"}) {
            var reply = send(as(Role.CLERK, "/api/v1/dealings/pledges")
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", number())
                    .header("Accept-Language", language)
                    .POST(BodyPublishers.ofString(body)));
            assertThat(reply.status()).as(reply.body()).isEqualTo(422);
            assertThat(rules(reply)).containsExactly(reason);
            assertThat(reply.text("/violations/0/field")).isEqualTo("/terms/claim/" + field);
            assertThat(reply.text("/violations/0/message")).contains(value.split(" ", 2)[0]);
        }
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void a_pledge_goes_through_its_stages_and_its_dealing_shows_them() {
        var patent = granted();
        var number = number();
        post(Role.CLERK, "/api/v1/dealings/pledges", Cases.pledge(number, patent));
        assertThat(post(Role.CLERK, "/api/v1/dealings/pledges/" + number + "/file", on("2026-06-02"))
                        .status())
                .isEqualTo(201);
        var registered = post(
                Role.CLERK,
                "/api/v1/dealings/pledges/" + number + "/register",
                "{\"assets\": [\"" + patent + "\"], \"effectiveOn\": \"2026-06-09\"}");
        assertThat(registered.status()).as(registered.body()).isEqualTo(201);
        var dealing = get(Role.CLERK, "/api/v1/dealings/" + number + "?atLeast=" + position(registered));
        assertThat(dealing.text("/stage")).isEqualTo("REGISTERED");
        var released = post(
                Role.CLERK,
                "/api/v1/dealings/pledges/" + number + "/release",
                "{\"ground\": \"debt-paid\", \"effectiveOn\": \"2026-07-01\"}");
        assertThat(released.status()).as(released.body()).isEqualTo(201);
    }

    @Test
    void a_share_is_offered_to_the_co_holder_sold_and_paid_for() {
        var patent = Cases.patent();
        post(Role.CLERK, "/api/v1/assets", """
                {"act": "grant", "asset": "%s", "kind": "invention", "title": "阀门", "filedOn": "2021-05-01",
                 "holders": [{"holder": "甲公司", "share": "1/2"}, {"holder": "乙公司", "share": "1/2"}],
                 "effectiveOn": "2023-05-01"}
                """.formatted(patent));
        var at = "/api/v1/dealings/transfers/" + number();
        var noticed = post(Role.CLERK, at + "/pre-emption/notice", """
                {"assets": ["%s"], "effectiveOn": "2026-06-01",
                 "offer": {"sellers": ["甲公司"], "share": "1/2", "price": "500000.00 CNY"}}
                """.formatted(patent));
        assertThat(noticed.status()).as(noticed.body()).isEqualTo(201);
        var sale = """
                {"assets": ["%s"], "effectiveOn": "2026-06-10", "provenance": {"officeNumber": "国知办2026-1"},
                 "conveyance": {"ground": "agreement", "from": ["甲公司"], "to": [{"holder": "丙公司"}],
                                "share": "1/2", "price": "500000.00 CNY", "agreedOn": "2026-06-01"}}
                """.formatted(patent);
        assertThat(rules(post(Role.CLERK, at + "/register", sale))).containsExactly("TITLE-09");
        var waived = post(Role.CLERK, at + "/pre-emption/answer", """
                {"assets": ["%s"], "coHolder": "乙公司", "answer": "waived", "effectiveOn": "2026-06-05"}
                """.formatted(patent));
        assertThat(waived.status()).as(waived.body()).isEqualTo(201);
        assertThat(post(Role.CLERK, at + "/register", sale).status()).isEqualTo(201);
        var paid = post(Role.CLERK, at + "/payments", """
                {"amount": "500000.00 CNY", "use": "to-holder", "effectiveOn": "2026-06-11"}
                """);
        assertThat(paid.status()).as(paid.body()).isEqualTo(201);
        var dealing = get(Role.CLERK, at.replace("/transfers", "") + "?atLeast=" + position(paid));
        assertThat(dealing.text("/payments/0/amount")).isEqualTo("500000.00 CNY");
        var extract = send(request("/api/v1/assets/" + patent + "?atLeast=" + position(paid))
                .GET());
        assertThat(extract.text("/asset/title/preEmptions/0/answers/0/answer")).isEqualTo("WAIVED");
    }

    @Test
    void a_patent_is_openly_offered_and_taken() {
        var patent = granted();
        var declared = post(Role.CLERK, "/api/v1/dealings/licences/open/declare", """
                {"assets": ["%s"], "effectiveOn": "2026-06-01",
                 "terms": {"declarants": ["%s"], "lastDay": "2028-05-31",
                           "fee": {"manner": "running", "base": "net-sales", "rate": "3%%"}}}
                """.formatted(patent, Cases.HOLDER));
        assertThat(declared.status()).as(declared.body()).isEqualTo(201);
        var accept = """
                {"dealing": "%s", "assets": ["%s"], "licensees": ["乙公司"], "effectiveOn": "2026-06-02",
                 "provenance": {"documents": [%s]}}
                """;
        var papers = """
                {"kind": "开放许可通知", "name": "通知.pdf", "sha256": "%s"},
                {"kind": "payment proof", "name": "付款.pdf", "sha256": "%s"}
                """.formatted("0f".repeat(32), "1f".repeat(32));
        assertThat(rules(post(
                        Role.CLERK, "/api/v1/dealings/licences/open/accept", accept.formatted(number(), patent, ""))))
                .containsExactly("LICENCE-76");
        var taken =
                post(Role.CLERK, "/api/v1/dealings/licences/open/accept", accept.formatted(number(), patent, papers));
        assertThat(taken.status()).as(taken.body()).isEqualTo(201);
        var extract = send(request("/api/v1/assets/" + patent + "?atLeast=" + position(taken))
                .GET());
        assertThat(extract.text("/asset/licences/openTerms/fee/rate")).isEqualTo("3/100");
        assertThat(extract.text("/asset/licences/all/0/terms/kind")).isEqualTo("OPEN");
    }

    @Test
    void an_unknown_dealing_is_not_found_and_a_taken_number_conflicts() {
        var patent = granted();
        var number = number();
        assertThat(post(Role.CLERK, "/api/v1/dealings/pledges/" + number + "/file", on("2026-06-02"))
                        .text("/type"))
                .endsWith("unknown-dealing");
        post(Role.CLERK, "/api/v1/dealings/licences", licence(patent).replace("LICENCE", number));
        var taken =
                post(Role.CLERK, "/api/v1/dealings/licences", licence(granted()).replace("LICENCE", number));
        assertThat(taken.status()).as(taken.body()).isEqualTo(409);
    }

    @Test
    void history_says_who_when_on_what_basis_and_by_which_hash() {
        var patent = granted();
        var reply = get(Role.AUDITOR, "/api/v1/assets/" + patent + "/events?atLeast=" + entries());
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.text("/events/0/who")).isEqualTo("test clerk");
        assertThat(reply.text("/events/0/role")).isEqualTo("clerk");
        assertThat(reply.text("/events/0/channel")).isEqualTo("rest");
        assertThat(reply.text("/events/0/type")).isEqualTo("right.granted.v1");
        assertThat(reply.text("/events/0/effectiveOn")).isEqualTo("2023-05-01");
        assertThat(reply.text("/events/0/leafHash")).matches("[0-9a-f]{64}");
    }

    @Test
    void a_mistake_is_rectified_and_the_original_stays() {
        var patent = granted();
        var rectified =
                post(Role.REVIEWER, "/api/v1/assets/" + patent + "/rectifications", """
                {"sequences": [0], "reason": "名称录入有误", "basis": "更正申请书", "effectiveOn": "2026-06-01",
                 "right": [{"type": "right.granted.v1", "kind": "invention", "title": "截止阀",
                            "filedOn": "2021-05-01", "holders": [{"holder": "%s"}], "effectiveOn": "2023-05-01"}]}
                """.formatted(Cases.HOLDER));
        assertThat(rectified.status()).as(rectified.body()).isEqualTo(201);
        var extract = send(request("/api/v1/assets/" + patent + "?atLeast=" + position(rectified))
                .GET());
        assertThat(extract.text("/asset/invention")).isEqualTo("截止阀");
        var events = get(Role.AUDITOR, "/api/v1/assets/" + patent + "/events");
        assertThat(events.json().at("/events/0/voided").asBoolean()).isTrue();
        assertThat(events.text("/total")).isEqualTo("3");

        var before = get(
                Role.AUDITOR, "/api/v1/assets/" + patent + "/events?knownAt=" + events.text("/events/0/recordedAt"));
        assertThat(before.json().at("/events/0/voided").asBoolean()).isFalse();
        assertThat(before.text("/total")).isEqualTo("1");
        assertThat(before.json().has("next")).isFalse();
    }

    @Test
    void a_fact_names_its_source_and_is_recorded_once() {
        var body = """
                {"source": "paper", "recordId": "%s", "publishedOn": "2020-01-02",
                 "facts": [{"type": "right.granted.v1", "asset": "US:patent-grant:8789601", "kind": "invention",
                            "title": "VALVE", "effectiveOn": "2020-01-02"}]}
                """.formatted(number());
        assertThat(post(Role.CLERK, "/api/v1/facts", body).status())
                .as("a clerk's waits for a reviewer")
                .isEqualTo(202);
        var first = post(Role.REVIEWER, "/api/v1/facts", body);
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        long after = entries();
        var again = post(Role.REVIEWER, "/api/v1/facts", body);
        assertThat(again.json().path("entries")).isEmpty();
        assertThat(entries()).isEqualTo(after);
    }

    @Test
    void a_fact_of_after_the_ledgers_first_day_about_a_chinese_right_bears_the_offices_number() {
        var patent = granted();
        var body = """
                {"source": "paper", "recordId": "%s",%s
                 "facts": [{"type": "right.annuity-missed.v1", "asset": "%s", "dueOn": "2998-05-01", "graceUntil": "2998-11-01",
                            "effectiveOn": "2998-05-02"}]}
                """;
        var record = number();
        var unnumbered = post(Role.REVIEWER, "/api/v1/facts", body.formatted(record, "", patent));
        assertThat(unnumbered.status()).as(unnumbered.body()).isEqualTo(422);
        assertThat(unnumbered.text("/violations/0/rule")).isEqualTo("office-number");
        assertThat(unnumbered.text("/violations/0/field")).isEqualTo("/officeNumber");
        var numbered =
                post(Role.REVIEWER, "/api/v1/facts", body.formatted(record, "\"officeNumber\": \"2998-17\",", patent));
        assertThat(numbered.status()).as(numbered.body()).isEqualTo(201);
    }

    @Test
    void the_life_of_a_right_is_entered_by_any_of_its_numbers_and_a_freeze_holds_its_end_back() {
        var patent = granted();
        var life = "/api/v1/assets/ZL%20" + patent.substring(patent.lastIndexOf(':') + 1);
        var paid = post(
                Role.CLERK,
                life + "/life/annuity-payment",
                "{\"paidThrough\": \"2027-04-30\", \"effectiveOn\": \"2026-04-01\"}");
        assertThat(paid.status()).as(paid.body()).isEqualTo(201);
        var frozen = post(Role.CLERK, life + "/preservation/freeze", """
                {"order": "(2026)湘04执保1号", "court": "衡阳市中级人民法院", "ground": "preservation",
                 "effectiveOn": "2026-05-06"}
                """);
        assertThat(frozen.status()).as(frozen.body()).isEqualTo(201);
        var refused = post(Role.CLERK, life + "/life/abandonment-declaration", """
                {"extent": "whole", "declaredBy": ["%s"], "effectiveOn": "2026-05-07"}
                """.formatted(Cases.HOLDER));
        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(rules(refused)).containsExactly("RIGHT-21");
    }

    private String granted() {
        var patent = Cases.patent();
        var receipt = post(Role.CLERK, "/api/v1/assets", Cases.grant(patent));
        assertThat(receipt.status()).as(receipt.body()).isEqualTo(201);
        return patent;
    }

    private static String licence(String asset) {
        return """
                {"dealing": "LICENCE", "assets": ["%s"], "effectiveOn": "2026-06-01",
                 "terms": {"kind": "ordinary", "licensors": ["%s"], "licensees": ["乙公司"], "lastDay": "2027-05-31",
                           "agreedOn": "2026-06-01"}}
                """.formatted(asset, Cases.HOLDER);
    }

    private static String on(String day) {
        return "{\"effectiveOn\": \"" + day + "\"}";
    }

    private static String number() {
        return UUID.randomUUID().toString();
    }

    private static java.util.List<String> rules(Reply reply) {
        return all(reply, "rule");
    }

    private static java.util.List<String> fields(Reply reply) {
        return all(reply, "field");
    }

    private static java.util.List<String> all(Reply reply, String name) {
        return StreamSupport.stream(reply.json().path("violations").spliterator(), false)
                .map(line -> line.path(name).asString(""))
                .toList();
    }
}
