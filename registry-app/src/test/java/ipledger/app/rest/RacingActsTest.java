package ipledger.app.rest;

import static org.assertj.core.api.Assertions.assertThat;

import ipledger.app.security.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of acts that exclude each other and come at once exactly one is entered; the others are told the rule")
class RacingActsTest extends RunningRegister {
    private static final int ROUNDS = 8;
    private static final int OFFICERS = 6;
    private static final String BUYER = "衡阳雁峰泵业有限公司";

    @Test
    void exclusive_licences() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var patent = granted();
            var answers = atOnce(officer -> () -> post(
                    Role.CLERK, "/api/v1/dealings/licences", """
                    {"dealing": "%s", "assets": ["%s"], "effectiveOn": "2026-06-01",
                     "terms": {"kind": "exclusive", "licensors": ["%s"], "licensees": ["被许可人%d"],
                               "lastDay": "2029-05-31", "agreedOn": "2026-06-01"}}
                    """.formatted(number(), patent, Cases.HOLDER, officer)));
            assertOneWins(answers, "LICENCE-");
            assertThat(ledger.stream(patent, 0, 100)).hasSize(2);
        }
    }

    @Test
    void a_pledge_and_a_transfer() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var patent = granted();
            var answers = atOnce(officer -> () -> officer % 2 == 0 ? pledged(patent) : sold(patent));
            assertOneWins(answers, "PLEDGE-", "TITLE-");
            assertThat(ledger.stream(patent, 0, 100)).hasSize(2);
        }
    }

    @Test
    void releases_of_one_pledge() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var patent = granted();
            var dealing = number();
            assertThat(registered(dealing, patent).status()).isEqualTo(201);
            var answers =
                    atOnce(officer -> () -> post(Role.CLERK, "/api/v1/dealings/pledges/" + dealing + "/release", """
                            {"ground": "debt-paid", "effectiveOn": "2026-08-01"}
                            """));
            assertOneWins(answers, "PLEDGE-");
            assertThat(ledger.stream(patent, 0, 100)).hasSize(3);
        }
    }

    @Test
    void dealings_of_one_number() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var dealing = number();
            var patents = IntStream.range(0, OFFICERS).mapToObj(i -> granted()).toList();
            var answers = atOnce(officer ->
                    () -> post(Role.CLERK, "/api/v1/dealings/pledges", Cases.pledge(dealing, patents.get(officer))));
            assertThat(answers.stream().filter(answer -> answer.status() == 201))
                    .hasSize(1);
            assertThat(answers.stream().filter(answer -> answer.status() != 201))
                    .allSatisfy(answer -> assertThat(answer.text("/type")).endsWith("dealing-number-taken"));
        }
    }

    @Test
    void the_same_request_sent_many_times_at_once_is_entered_once() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var patent = granted();
            var body = Cases.pledge(number(), patent);
            var key = number();
            var answers = atOnce(officer -> () -> post(Role.CLERK, "/api/v1/dealings/pledges", body, key));
            assertThat(answers).allMatch(answer -> answer.status() == 201);
            assertThat(answers.stream().map(Reply::json).distinct()).hasSize(1);
            assertThat(ledger.stream(patent, 0, 100)).hasSize(2);
        }
    }

    private static void assertOneWins(List<Reply> answers, String... chapters) {
        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() != 201)).allSatisfy(loser -> {
            assertThat(loser.status()).as(loser.body()).isEqualTo(422);
            assertThat(loser.json().path("violations")).isNotEmpty();
            assertThat(loser.json().path("violations").valueStream())
                    .allMatch(line -> List.of(chapters).stream()
                            .anyMatch(chapter -> line.path("rule").asString("").startsWith(chapter)));
        });
    }

    private List<Reply> atOnce(IntFunction<Callable<Reply>> request) throws Exception {
        var start = new CyclicBarrier(OFFICERS);
        var sent = new ArrayList<Future<Reply>>();
        try (var officers = Executors.newFixedThreadPool(OFFICERS)) {
            for (int officer = 0; officer < OFFICERS; officer++) {
                var one = request.apply(officer);
                sent.add(officers.submit(() -> {
                    start.await();
                    return one.call();
                }));
            }
        }
        var answers = new ArrayList<Reply>();
        for (var each : sent) answers.add(each.get());
        return answers;
    }

    private Reply pledged(String patent) {
        return registered(number(), patent);
    }

    private Reply registered(String dealing, String patent) {
        return post(
                Role.CLERK, "/api/v1/dealings/pledges/" + dealing + "/register", """
                {"assets": ["%s"], "effectiveOn": "2026-06-09",
                 "terms": {"pledgors": ["%s"], "pledgees": ["衡阳银行"], "agreedOn": "2026-06-01",
                           "claim": {"kind": "借款", "amount": "1000000.00 CNY", "beginsOn": "2026-06-01",
                                     "dueOn": "2030-01-01", "scope": "本金"}}}
                """.formatted(patent, Cases.HOLDER));
    }

    private Reply sold(String patent) {
        return post(Role.CLERK, "/api/v1/dealings/transfers/" + number() + "/register", """
                {"assets": ["%s"], "provenance": {"officeNumber": "CN-1"}, "effectiveOn": "2026-06-09",
                 "conveyance": {"ground": "agreement", "from": ["%s"], "to": [{"holder": "%s"}],
                                "agreedOn": "2026-06-01"}}
                """.formatted(
                        patent, Cases.HOLDER, BUYER));
    }

    private String granted() {
        var patent = Cases.patent();
        assertThat(post(Role.CLERK, "/api/v1/assets", Cases.grant(patent)).status())
                .isEqualTo(201);
        return patent;
    }

    private static String number() {
        return UUID.randomUUID().toString();
    }
}
