package ipledger.app.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ipledger.app.security.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@DisplayName("Four eyes: proposed by one officer, judged at once, registered when another approves, judged again then")
@TestPropertySource(properties = "ipledger.four-eyes.kinds=pledge,transfer,rectification")
class FourEyesTest extends RunningRegister {
    private static final String PLEDGES = "/api/v1/dealings/pledges";

    @Test
    void a_pledge_is_proposed_and_registered_when_a_second_officer_approves() {
        var patent = granted();
        var dealing = number();
        var proposed = post(Role.CLERK, PLEDGES, Cases.pledge(dealing, patent));
        assertThat(proposed.status()).as(proposed.body()).isEqualTo(202);
        assertThat(proposed.text("/proposal/state")).isEqualTo("PROPOSED");
        assertThat(proposed.text("/proposal/act")).isEqualTo("pledge.agree.v1");
        assertThat(eventsOf(patent)).hasSize(1);

        var approved = post(Role.REVIEWER, place(proposed) + "/approve", "{}");
        assertThat(approved.status()).as(approved.body()).isEqualTo(201);
        assertThat(approved.json().path("entries")).hasSize(3);
        long first = approved.json().at("/entries/0/position").asLong();
        assertThat(position(approved)).as("one append").isEqualTo(first + 2);

        var entry = get(Role.AUDITOR, "/api/v1/assets/" + patent + "/events?atLeast=" + position(approved))
                .json()
                .at("/events/1");
        assertThat(entry.path("who").asString()).isEqualTo("test reviewer");
        assertThat(entry.path("proposer").asString()).isEqualTo("test clerk");
        assertThat(entry.path("proposal").asString()).isEqualTo(proposed.text("/proposal/number"));
    }

    @Test
    void violations_are_told_when_proposing_and_nothing_is_recorded() {
        var patent = granted();
        long before = entries();
        var refused = post(Role.CLERK, PLEDGES, Cases.pledge(number(), patent, "2045-01-01"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("violations").toString()).contains("PLEDGE-06");
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void nobody_decides_on_a_proposal_of_their_own() {
        var patent = granted();
        var proposed = post(Role.REVIEWER, PLEDGES, Cases.pledge(number(), patent));
        assertThat(proposed.status()).isEqualTo(202);
        long before = entries();
        var own = post(Role.REVIEWER, place(proposed) + "/approve", "{}");
        assertThat(own.status()).isEqualTo(403);
        assertThat(own.text("/type")).endsWith("own-proposal");
        var sameUnderAnotherKey =
                keys.create("test reviewer", Role.REVIEWER, "test").secret();
        assertThat(send(request(place(proposed) + "/approve")
                                .header("Authorization", "Bearer " + sameUnderAnotherKey)
                                .header("Idempotency-Key", number())
                                .POST(BodyPublishers.noBody()))
                        .status())
                .isEqualTo(403);
        assertThat(post(Role.CLERK, place(proposed) + "/approve", "{}").status())
                .isEqualTo(403);
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void it_is_judged_again_when_it_is_approved_and_a_refusal_then_leaves_it_open() {
        var patent = granted();
        var first = post(Role.CLERK, PLEDGES, Cases.pledge(number(), patent));
        var second = post(Role.CLERK, "/api/v1/dealings/transfers", transfer(patent));
        assertThat(second.status()).as(second.body()).isEqualTo(202);
        assertThat(post(Role.REVIEWER, place(second) + "/approve", "{}").status())
                .isEqualTo(201);
        registered(patent);
        long before = entries();
        var detail = get(Role.REVIEWER, place(first));
        assertThat(detail.text("/obstacle/type")).endsWith("refused");
        var refused = post(Role.REVIEWER, place(first) + "/approve", "{}");
        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(refused.json().path("violations").toString()).contains("PLEDGE-01");
        assertThat(entries()).isEqualTo(before);
        assertThat(get(Role.REVIEWER, place(first)).text("/state")).isEqualTo("PROPOSED");
    }

    private void registered(String patent) {
        var transferred = post(Role.CLERK, "/api/v1/dealings/transfers/" + number() + "/register", """
                {"assets": ["%s"], "provenance": {"officeNumber": "CN-1"}, "effectiveOn": "2026-05-20",
                 "conveyance": {"ground": "agreement", "from": ["%s"], "to": [{"holder": "衡阳雁峰泵业有限公司"}],
                                "agreedOn": "2026-05-01"}}
                """.formatted(
                        patent, Cases.HOLDER));
        assertThat(transferred.status()).as(transferred.body()).isEqualTo(202);
        assertThat(post(Role.REVIEWER, place(transferred) + "/approve", "{}").status())
                .isEqualTo(201);
    }

    @Test
    void a_rejection_needs_its_reason_and_ends_the_proposal() {
        var patent = granted();
        var proposed = post(Role.CLERK, PLEDGES, Cases.pledge(number(), patent));
        assertThat(post(Role.REVIEWER, place(proposed) + "/reject", "{\"reason\": \" \"}")
                        .status())
                .isEqualTo(422);
        assertThat(post(Role.REVIEWER, place(proposed) + "/reject", "{\"reason\": \"合同页数不全\"}")
                        .status())
                .isEqualTo(201);
        var late = post(Role.REVIEWER, place(proposed) + "/approve", "{}");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("/type")).endsWith("proposal-not-open");
        var detail = get(Role.CLERK, place(proposed));
        assertThat(detail.text("/state")).isEqualTo("REJECTED");
        assertThat(detail.text("/decision/reason")).isEqualTo("合同页数不全");
        assertThat(eventsOf(patent)).hasSize(1);
    }

    @Test
    void only_the_proposer_takes_it_back() {
        var proposed = post(Role.CLERK, PLEDGES, Cases.pledge(number(), granted()));
        assertThat(post(Role.REVIEWER, place(proposed) + "/withdraw", "{}").text("/type"))
                .endsWith("proposal-of-another");
        assertThat(post(Role.CLERK, place(proposed) + "/withdraw", "{\"reason\": \"改日再报\"}")
                        .status())
                .isEqualTo(201);
        assertThat(post(Role.REVIEWER, place(proposed) + "/approve", "{}").status())
                .isEqualTo(409);
    }

    @Test
    void a_key_and_a_view_keep_their_meaning() {
        var patent = granted();
        var body = Cases.pledge(number(), patent);
        var key = number();
        var first = post(Role.CLERK, PLEDGES, body, key);
        var again = post(Role.CLERK, PLEDGES, body, key);
        assertThat(again.status()).isEqualTo(202);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(post(Role.CLERK, PLEDGES, Cases.pledge(number(), patent), key)
                        .text("/type"))
                .endsWith("idempotency-key-reused");
        var approval = number();
        var approved = post(Role.REVIEWER, place(first) + "/approve", "{}", approval);
        assertThat(post(Role.REVIEWER, place(first) + "/approve", "{}", approval)
                        .json())
                .isEqualTo(approved.json());
        assertThat(post(Role.CLERK, PLEDGES, body, key).status()).isEqualTo(202);

        assertThat(conditional(patent, "\"1\"").status()).isEqualTo(412);
        var seen = conditional(patent, "\"2\"");
        assertThat(seen.status()).as(seen.body()).isEqualTo(202);
        post(Role.CLERK, "/api/v1/dealings/licences", licence(patent));
        assertThat(post(Role.REVIEWER, place(seen) + "/approve", "{}").text("/type"))
                .as("the register has moved on since the proposer looked")
                .endsWith("stale-view");
    }

    @Test
    void a_fact_by_a_clerk_needs_a_reviewer_and_a_reviewers_own_does_not() {
        var patent = granted();
        var lapse = """
                {"source": "paper", "recordId": "%s", "officeNumber": "CN-1",
                 "facts": [{"type": "right.lapsed.v1", "asset": "%s", "effectiveOn": "2026-05-01"}]}
                """;
        var proposed = post(Role.CLERK, "/api/v1/facts", lapse.formatted(number(), patent));
        assertThat(proposed.status()).as(proposed.body()).isEqualTo(202);
        assertThat(proposed.text("/proposal/act")).isEqualTo("fact.record.v1");
        assertThat(post(Role.REVIEWER, "/api/v1/facts", lapse.formatted(number(), granted()))
                        .status())
                .isEqualTo(201);
        var approved = post(Role.REVIEWER, place(proposed) + "/approve", "{}");
        assertThat(approved.status()).as(approved.body()).isEqualTo(201);
        assertThat(eventsOf(patent)).hasSize(2);
    }

    @Test
    void a_wrong_entry_is_corrected_by_two_officers() {
        var patent = granted();
        var proposed = post(Role.CLERK, "/api/v1/assets/" + patent + "/rectifications", """
                {"sequences": [0], "reason": "授权公告日录错", "basis": "专利证书", "effectiveOn": "2026-06-03",
                 "right": [{"type": "right.granted.v1", "kind": "invention", "title": "阀门",
                            "filedOn": "2021-05-01", "holders": [{"holder": "%s"}], "effectiveOn": "2023-05-02"}]}
                """.formatted(Cases.HOLDER));
        assertThat(proposed.status()).as(proposed.body()).isEqualTo(202);
        var approved = post(Role.REVIEWER, place(proposed) + "/approve", "{}");
        assertThat(approved.status()).as(approved.body()).isEqualTo(201);
        assertThat(eventsOf(patent)).hasSize(3);
    }

    @Test
    void a_whole_dealing_falls_on_all_its_assets_by_two_officers() {
        var one = granted();
        var other = granted();
        var dealing = number();
        var pledge = Cases.pledge(dealing, one).replace("[\"" + one + "\"]", "[\"" + one + "\", \"" + other + "\"]");
        var pledged = post(Role.CLERK, PLEDGES, pledge);
        assertThat(post(Role.REVIEWER, place(pledged) + "/approve", "{}").status())
                .isEqualTo(201);
        var door = "/api/v1/dealings/" + dealing + "/rectifications";
        var wrong = post(
                Role.CLERK, door, "{\"corrections\": [], \"reason\": \"\", \"basis\": \"\", \"effectiveOn\": \"x\"}");
        assertThat(wrong.status()).as(wrong.body()).isEqualTo(422);
        assertThat(wrong.text("/type")).endsWith("invalid");
        var proposed = post(
                Role.CLERK,
                door,
                "{\"corrections\": [], \"reason\": \"合同从未签订\", \"basis\": \"双方声明\", \"effectiveOn\": \"2026-06-03\"}");
        assertThat(proposed.status()).as(proposed.body()).isEqualTo(202);
        assertThat(eventsOf(one)).hasSize(2);
        var approved = post(Role.REVIEWER, place(proposed) + "/approve", "{}");
        assertThat(approved.status()).as(approved.body()).isEqualTo(201);
        for (var asset : List.of(one, other)) {
            var events = get(Role.AUDITOR, "/api/v1/assets/" + asset + "/events?atLeast=" + position(approved));
            assertThat(events.json().at("/events/1/voided").asBoolean(false))
                    .as(events.body())
                    .isTrue();
        }
    }

    @Test
    void personal_data_of_a_proposed_act_are_kept_apart_and_come_back_with_it() {
        var patent = granted();
        var proposed = post(Role.CLERK, PLEDGES, """
                {"dealing": "%s", "assets": ["%s"], "effectiveOn": "2026-06-01",
                 "terms": {"pledgors": ["%s"], "agreedOn": "2026-06-01",
                           "pledgees": [{"name": "李四", "kind": "natural-person", "personal": {"phone": "13800000000"}}],
                           "claim": {"kind": "借款", "amount": "1000000.00 CNY", "beginsOn": "2026-06-01",
                                     "dueOn": "2030-01-01", "scope": "本金"}}}
                """.formatted(number(), patent, Cases.HOLDER));
        assertThat(proposed.status()).as(proposed.body()).isEqualTo(202);
        assertThat(get(Role.REVIEWER, place(proposed)).body()).contains("李四").doesNotContain("13800000000");
        var approved = post(Role.REVIEWER, place(proposed) + "/approve", "{}");
        assertThat(approved.status()).as(approved.body()).isEqualTo(201);
        var personal = get(
                Role.REVIEWER,
                "/api/v1/assets/" + patent + "/personal-data?purpose=test&atLeast=" + position(approved));
        assertThat(personal.body()).contains("13800000000");
    }

    @Test
    void reviewers_see_what_waits() {
        var proposed = post(Role.CLERK, PLEDGES, Cases.pledge(number(), granted()));
        var list = get(Role.REVIEWER, "/api/v1/approvals?state=proposed&limit=500&atLeast=" + position(proposed));
        assertThat(list.status()).as(list.body()).isEqualTo(200);
        var numbers = list.json()
                .path("lines")
                .valueStream()
                .map(line -> line.path("proposal").asString(""))
                .toList();
        assertThat(numbers).contains(proposed.text("/proposal/number"));
        assertThat(get(Role.REVIEWER, "/api/v1/approvals?state=maybe").status()).isEqualTo(400);
        assertThat(get(Role.REVIEWER, "/api/v1/approvals/none").status()).isEqualTo(404);
    }

    @Test
    void a_sheet_is_no_way_round() {
        var patent = granted();
        var dealing = number();
        var first = importedSheet(dealing, patent, "2029-05-31");
        assertThat(first.text("/accepted")).as(reportOf(first)).isEqualTo("1");
        assertThat(eventsOf(patent)).hasSize(1);
        assertThat(importedSheet(dealing, patent, "2029-05-31").text("/alreadyThere"))
                .isEqualTo("1");
        var place = "/api/v1/approvals/" + proposalOf(first);
        assertThat(post(Role.CLERK, place + "/approve", "{}").status()).isEqualTo(403);
        assertThat(post(Role.REVIEWER, place + "/reject", "{\"reason\": \"到期日有误\"}")
                        .status())
                .isEqualTo(201);
        var mended = importedSheet(dealing, patent, "2029-06-30");
        assertThat(mended.text("/accepted")).as(reportOf(mended)).isEqualTo("1");
        var approved = post(Role.REVIEWER, "/api/v1/approvals/" + proposalOf(mended) + "/approve", "{}");
        assertThat(approved.status()).as(approved.body()).isEqualTo(201);
        assertThat(eventsOf(patent)).hasSize(2);
    }

    private String proposalOf(Reply imported) {
        var reason = JSON.readTree(reportOf(imported)).at("/reasons/0");
        assertThat(reason.path("field").asString()).isEqualTo("proposal");
        return reason.path("value").asString();
    }

    private String reportOf(Reply imported) {
        return get(Role.CLERK, "/api/v1/imports/" + imported.text("/id") + "/report")
                .body();
    }

    private Reply importedSheet(String dealing, String patent, String due) {
        var sheet = """
                行为,阶段,交易编号,资产编号,生效日期,出质人,质权人,主债权种类,债务起始日,债务到期日,担保范围,金额,币种,合同日期
                质押,约定,%s,%s,2026-06-01,%s,衡阳演示银行,借款,2026-06-01,%s,本金、利息,500万元,,2026-06-01
                """.formatted(dealing, patent.substring(patent.lastIndexOf(':') + 1), Cases.HOLDER, due);
        var begun = send(as(Role.CLERK, "/api/v1/imports?name=pledge.csv")
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofString(sheet)));
        assertThat(begun.status()).as(begun.body()).isEqualTo(202);
        var place = "/api/v1/imports/" + begun.text("/id");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !List.of("WAITING", "RUNNING")
                        .contains(get(Role.CLERK, place).text("/state")));
        return get(Role.CLERK, place);
    }

    @Test
    void of_many_who_decide_at_once_exactly_one_does() throws Exception {
        for (int round = 0; round < 10; round++) {
            var patent = granted();
            var proposed = post(Role.CLERK, PLEDGES, Cases.pledge(number(), patent));
            var place = place(proposed);
            var answers = new ArrayList<Future<Reply>>();
            try (var officers = Executors.newFixedThreadPool(6)) {
                for (int i = 0; i < 4; i++)
                    answers.add(officers.submit(() -> post(Role.REVIEWER, place + "/approve", "{}")));
                answers.add(officers.submit(() -> post(Role.REVIEWER, place + "/reject", "{\"reason\": \"no\"}")));
                answers.add(officers.submit(() -> post(Role.CLERK, place + "/withdraw", "{}")));
            }
            var statuses = new ArrayList<Integer>();
            for (var answer : answers) statuses.add(answer.get().status());
            assertThat(statuses)
                    .containsOnlyOnce(201)
                    .allMatch(status -> List.of(201, 409).contains(status));
            assertThat(eventsOf(patent)).hasSizeLessThanOrEqualTo(2);
        }
    }

    private Reply conditional(String patent, String tag) {
        return send(as(Role.CLERK, PLEDGES.replace("pledges", "transfers"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", number())
                .header("If-Match", tag)
                .POST(BodyPublishers.ofString(transfer(patent))));
    }

    private static String transfer(String patent) {
        return """
                {"dealing": "%s", "assets": ["%s"], "effectiveOn": "2026-05-10",
                 "conveyance": {"ground": "agreement", "from": ["%s"], "to": [{"holder": "衡阳雁峰泵业有限公司"}],
                                "agreedOn": "2026-05-01"}}
                """.formatted(number(), patent, Cases.HOLDER);
    }

    private static String licence(String patent) {
        return """
                {"dealing": "%s", "assets": ["%s"], "effectiveOn": "2026-04-01",
                 "terms": {"kind": "ordinary", "licensors": ["%s"], "licensees": ["常宁水务有限公司"],
                           "agreedOn": "2026-04-01", "consents": ["衡阳银行"]}}
                """.formatted(number(), patent, Cases.HOLDER);
    }

    private List<Object> eventsOf(String patent) {
        return new ArrayList<>(ledger.stream(patent, 0, 100));
    }

    private String granted() {
        var patent = Cases.patent();
        var receipt = post(Role.CLERK, "/api/v1/assets", Cases.grant(patent));
        assertThat(receipt.status()).as(receipt.body()).isEqualTo(201);
        get(Role.BANK, "/api/v1/pledge-status/" + patent + "?atLeast=" + position(receipt));
        assertThat(send(request("/api/v1/assets/" + patent + "?atLeast=" + position(receipt))
                                .GET())
                        .status())
                .isEqualTo(200);
        return patent;
    }

    private static String place(Reply proposed) {
        return "/api/v1/approvals/" + proposed.text("/proposal/number");
    }

    private static String number() {
        return UUID.randomUUID().toString();
    }
}
