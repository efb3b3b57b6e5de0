package ipledger.app.rest;

import static org.assertj.core.api.Assertions.assertThat;

import ipledger.app.security.Role;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Notices over REST: whom to tell, until it is told")
class NoticeDoorsTest extends RunningRegister {
    private static final String LAPSE = """
            {"effectiveOn": "2026-06-20", "provenance": {"officeNumber": "CN2026-N1"}}
            """;

    /** A pledged patent that has lapsed since. */
    private String lapsed() {
        var patent = Cases.patent();
        post(Role.CLERK, "/api/v1/assets", Cases.grant(patent));
        var dealing = "NT-" + UUID.randomUUID();
        post(
                Role.CLERK,
                "/api/v1/dealings/pledges/" + dealing + "/register",
                Cases.pledge(dealing, patent).replaceFirst("\"dealing\": \"[^\"]*\", ", ""));
        var ended = post(Role.CLERK, "/api/v1/assets/" + patent + "/life/lapse", LAPSE);
        assertThat(ended.status()).as(ended.body()).isEqualTo(201);
        return patent;
    }

    private static List<String> open(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return StreamSupport.stream(reply.json().path("notices").spliterator(), false)
                .filter(notice -> !notice.path("given").isObject())
                .map(notice -> notice.at("/notification/authority").asString("") + " "
                        + notice.at("/notification/capacity").asString("") + " "
                        + notice.at("/notification/to/name").asString(""))
                .toList();
    }

    private Reply ofOne(String patent) {
        return send(as(Role.CLERK, "/api/v1/assets/" + patent + "/notices").GET());
    }

    private Reply list(String parameters) {
        return send(as(Role.CLERK, "/api/v1/notices" + parameters).GET());
    }

    @Test
    void the_pledgee_is_told_by_law_and_leaves_the_lists_once_it_was() {
        var patent = lapsed();
        assertThat(open(ofOne(patent)))
                .contains("BY_LAW PLEDGEE 衡阳银行", "SERVICE_OF_THE_REGISTER HOLDER " + Cases.HOLDER);
        var first = ofOne(patent).json().path("notices").path(0);
        var given = post(Role.CLERK, "/api/v1/assets/" + patent + "/notices", """
                {"sequence": %d, "matter": "right-ended", "to": "衡阳银行", "dealing": "%s", "means": "electronic",
                 "effectiveOn": "2026-06-21"}
                """.formatted(
                        first.path("sequence").asLong(),
                        first.at("/notification/dealing").asString("")));
        assertThat(given.status()).as(given.body()).isEqualTo(201);
        assertThat(open(ofOne(patent))).doesNotContain("BY_LAW PLEDGEE 衡阳银行");
        assertThat(ofOne(patent).text("/notices/0/given/means")).isEqualTo("ELECTRONIC");
        var listed = list("?capacity=pledgee&authority=by-law&from=2026-06-20&on=2026-06-20&limit=500&atLeast="
                + position(given));
        assertThat(StreamSupport.stream(listed.json().path("notices").spliterator(), false)
                        .map(notice -> notice.path("asset").asString("")))
                .doesNotContain(patent);
    }

    @Test
    void the_list_names_what_is_owed_and_is_asked_for_by_recipient() {
        var patent = lapsed();
        var position = send(as(Role.CLERK, "/api/v1/assets/" + patent + "/events")
                        .GET())
                .json()
                .path("events")
                .path(2)
                .path("position")
                .asLong();
        var all = list("?from=2026-06-20&on=2026-06-20&limit=500&atLeast=" + position);
        assertThat(all.body()).contains(patent);
        assertThat(open(list("?capacity=pledgee&limit=500&atLeast=" + position)))
                .isNotEmpty()
                .allMatch(notice -> notice.contains("PLEDGEE"));
        assertThat(list("?limit=1&atLeast=" + position).text("/next")).isNotEmpty();
    }

    @Test
    void what_is_not_owed_is_refused_and_what_cannot_be_asked_is_told() {
        var patent = lapsed();
        var refused = post(Role.CLERK, "/api/v1/assets/" + patent + "/notices", """
                {"sequence": 2, "matter": "frozen", "to": "衡阳银行", "means": "post", "effectiveOn": "2026-06-21"}
                """);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("/violations/0/rule")).isEqualTo("NOTICE-01");
        for (var wrong : List.of("?capacity=nobody", "?authority=chance", "?page=nowhere", "?limit=0", "?from=soon"))
            assertThat(list(wrong).status()).as(wrong).isEqualTo(400);
    }
}
