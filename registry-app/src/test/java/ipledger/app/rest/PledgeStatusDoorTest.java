package ipledger.app.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ipledger.app.security.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("质押状态 The bank's question: as many answers as numbers, in their order, and kept")
class PledgeStatusDoorTest extends RunningRegister {

    @Test
    void ten_thousand_numbers_come_back_in_the_same_order_and_count() {
        var patent = Cases.patent();
        long position = position(post(Role.CLERK, "/api/v1/assets", Cases.grant(patent)));
        var numbers = new ArrayList<String>(
                IntStream.range(0, 9_999).mapToObj(i -> "no number " + i).toList());
        numbers.add(7_777, patent);
        var reply = post(Role.BANK, "/api/v1/pledge-status?atLeast=" + position, JSON.writeValueAsString(numbers));
        assertThat(reply.status()).isEqualTo(200);
        var answers = reply.json().path("answers");
        var asked = new ArrayList<String>();
        answers.forEach(answer -> asked.add(answer.path("asked").asString("")));
        assertThat(asked).isEqualTo(numbers);
        assertThat(answers.get(7_777).path("answer").asString("")).isEqualTo("NOT_PLEDGED");
        assertThat(answers.get(0).path("answer").asString("")).isEqualTo("MALFORMED");
    }

    @Test
    void a_sheet_goes_in_and_a_sheet_comes_out() {
        var reply = send(as(Role.BANK, "/api/v1/pledge-status")
                .header("Content-Type", "text/csv")
                .header("Accept", "text/csv")
                .POST(BodyPublishers.ofString("编号,备注\n202110512341.7,a\n\n202110512341.7,b\n")));
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).startsWith("text/csv");
        var lines = reply.body().strip().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.subList(1, 3)).allMatch(line -> line.startsWith("202110512341.7,UNKNOWN_HERE"));
    }

    @Test
    void what_a_bank_was_told_is_kept_three_years_and_cannot_be_changed() {
        var before = told();
        post(Role.BANK, "/api/v1/pledge-status", "[\"202110512341.7\"]");
        get(Role.BANK, "/api/v1/pledge-status/202110512341.7");
        post(Role.AUDITOR, "/api/v1/pledge-status", "[\"202110512341.7\"]");
        assertThat(told()).isEqualTo(before + 2);
        assertThat(JdbcClient.create(database)
                        .sql("select count(*) from access.audit where keep_until < noted_at + interval '1095 days'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThatThrownBy(() -> JdbcClient.create(database)
                        .sql("delete from access.audit")
                        .update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void an_empty_list_and_a_list_of_other_things_are_refused() {
        assertThat(post(Role.BANK, "/api/v1/pledge-status", "[]").status()).isEqualTo(400);
        assertThat(List.of(
                        post(Role.BANK, "/api/v1/pledge-status", "[1]").text("/violations/0/field"),
                        post(Role.BANK, "/api/v1/pledge-status", "{\"numbers\": [], \"x\": 1}")
                                .text("/violations/0/field")))
                .containsExactly("/0", "/x");
    }

    private long told() {
        return JdbcClient.create(database)
                .sql("select count(*) from access.audit where matter = 'PLEDGE_STATUS_TOLD' and answer is not null")
                .query(Long.class)
                .single();
    }
}
