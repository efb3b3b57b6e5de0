package ipledger.app.rest;

import static org.assertj.core.api.Assertions.assertThat;

import ipledger.app.security.Doors;
import ipledger.app.security.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@DisplayName("门禁 Who may pass which door")
class DoorsTest extends RunningRegister {
    /** A door of every kind, and whom it lets pass. */
    private static final List<String> TABLE = List.of(
            "GET;  /api/v1/assets;                         everybody",
            "GET;  /api/v1/assets/x;                       everybody",
            "GET;  /api/v1/ledger/head;                    everybody",
            "GET;  /api/v1/ledger/checkpoint;              everybody",
            "GET;  /api/v1/ledger/checkpoint-state;        everybody",
            "GET;  /api/v1/ledger/keys;                    everybody",
            "GET;  /api/v1/ledger/time-stamp;              everybody",
            "GET;  /api/v1/ledger/tile/0/000;              everybody",
            "GET;  /api/v1/ledger/tile/entries/000;        everybody",
            "GET;  /api/v1/ledger/proofs/asset;            everybody",
            "POST; /api/v1/ledger/keys/rotate;             administrator",
            "POST; /api/v1/ledger/epochs;                  administrator",
            "GET;  /actuator/health;                       everybody",
            "GET;  /api/v1/assets/x/events;                clerk reviewer auditor administrator",
            "GET;  /api/v1/assets/x/personal-data;         clerk reviewer auditor administrator",
            "POST; /api/v1/erasures;                       administrator",
            "GET;  /api/v1/assets/x/export;                clerk reviewer auditor administrator",
            "GET;  /api/v1/ledger/export;                  auditor administrator",
            "GET;  /api/v1/dealings/x;                     clerk reviewer bank auditor official administrator",
            "GET;  /api/v1/findings;                       clerk reviewer auditor administrator",
            "GET;  /api/v1/notices;                        clerk reviewer auditor administrator",
            "GET;  /api/v1/assets/x/notices;               clerk reviewer auditor administrator",
            "POST; /api/v1/assets/x/notices;               clerk reviewer",
            "GET;  /api/v1/pledge-status/x;                clerk reviewer bank auditor administrator",
            "POST; /api/v1/pledge-status;                  clerk reviewer bank auditor administrator",
            "POST; /api/v1/assets;                         clerk reviewer",
            "POST; /api/v1/assets/x/party-data-changes;    clerk reviewer",
            "POST; /api/v1/assets/x/rectifications;        clerk reviewer",
            "POST; /api/v1/dealings/pledges;               clerk reviewer",
            "POST; /api/v1/dealings/transfers/x/register;  clerk reviewer",
            "POST; /api/v1/dealings/x/rectifications;      clerk reviewer",
            "POST; /api/v1/findings/x/0/PLEDGE-01/settle;  clerk reviewer",
            "POST; /api/v1/facts;                          clerk reviewer",
            "GET;  /api/v1/approvals;                      clerk reviewer auditor administrator",
            "GET;  /api/v1/approvals/x;                    clerk reviewer auditor administrator",
            "POST; /api/v1/approvals/x/approve;            reviewer",
            "POST; /api/v1/approvals/x/reject;             reviewer",
            "POST; /api/v1/approvals/x/withdraw;           clerk reviewer",
            "POST; /api/v1/imports;                        clerk reviewer administrator",
            "GET;  /api/v1/imports/x;                      clerk reviewer auditor administrator",
            "GET;  /api/v1/projections;                    auditor administrator",
            "POST; /api/v1/projections/x/rebuild;          administrator",
            "GET;  /api/v1/keys;                           administrator",
            "POST; /api/v1/keys;                           administrator",
            "POST; /api/v1/keys/x/revoke;                  administrator",
            "GET;  /actuator/prometheus;                   administrator",
            "GET;  /api/docs;                               everybody",
            "GET;  /api/v1/me;                              clerk reviewer bank auditor official administrator",
            "GET;  /api/v1/figures;                         clerk reviewer bank auditor official administrator",
            "GET;  /api/v1/figures/stock;                   clerk reviewer bank auditor official administrator",
            "GET;  /api/v1/figures/stock/behind;            clerk reviewer auditor official administrator",
            "POST; /api/v1/figures/x/publications;          official administrator",
            "GET;  /api/v1/publications;                    clerk reviewer bank auditor official administrator",
            "GET;  /api/v1/designations;                    clerk reviewer bank auditor official administrator",
            "GET;  /api/v1/affiliations;                    clerk reviewer auditor official administrator",
            "POST; /api/v1/affiliations;                    clerk reviewer official",
            "POST; /api/v1/affiliations/x/end;              clerk reviewer official",
            "GET;  /api/v1/parities;                        clerk reviewer bank auditor official administrator",
            "GET;  /api/v1/values;                          clerk reviewer bank auditor official administrator",
            "POST; /api/v1/designations;                    clerk reviewer official",
            "POST; /api/v1/designations/x/end;              clerk reviewer official",
            "POST; /api/v1/parities;                        clerk reviewer official",
            "POST; /api/v1/values;                          clerk reviewer official",
            "POST; /api/v1/assets/x/merits;                 clerk reviewer",
            "GET;  /api/v1/publications/x;                  clerk reviewer bank auditor official administrator",
            "GET;  /api/v1/publications/x/recomputation;    auditor official administrator",
            "GET;  /api/v1/targets;                         clerk reviewer bank auditor official administrator",
            "POST; /api/v1/assets/x/life/lapse;             clerk reviewer",
            "POST; /api/v1/assets/x/preservation/freeze;    clerk reviewer",
            "POST; /api/v1/assets/x/valuations;             clerk reviewer",
            "POST; /api/v1/assets/x/valuations/withdraw;    clerk reviewer",
            "POST; /api/v1/assets/x/implementations;        clerk reviewer",
            "POST; /api/v1/assets/x/rewards;                clerk reviewer",
            "POST; /api/v1/assets/x/defects;                clerk reviewer",
            "POST; /api/v1/assets/x/defects/x/cure;         clerk reviewer",
            "GET;  /api/v1/imports/x/report;                clerk reviewer auditor administrator");

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    static Stream<Arguments> table() {
        return TABLE.stream().map(row -> Arguments.of((Object[]) row.split(" *; *", -1)));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("table")
    void passes_whom_the_table_names_and_nobody_else(String method, String path, String who) {
        boolean everybody = who.equals("everybody");
        assertThat(statusFor(method, request(path)) == 401).isEqualTo(!everybody);
        for (var role : Role.values()) {
            boolean mayPass = everybody || List.of(who.split(" ", -1)).contains(role.text());
            assertThat(statusFor(method, as(role, path)) == 403)
                    .as(role + " " + method + " " + path)
                    .isEqualTo(!mayPass);
        }
    }

    private static int statusFor(String method, java.net.http.HttpRequest.Builder request) {
        // No content type and no body: whoever may pass is told so, and nothing is done.
        return send(request.method(method, BodyPublishers.noBody())).status();
    }

    @Test
    void the_table_names_every_door() {
        assertThat(Doors.all())
                .filteredOn(door -> table().map(Arguments::get)
                        .noneMatch(row -> Doors.of(HttpMethod.valueOf(row[0].toString()), row[1].toString())
                                .equals(Optional.of(door))))
                .isEmpty();
    }

    @Test
    void there_is_a_door_before_every_controller() {
        var without = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/api/v1"))
                        .flatMap(pattern -> mapping.getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + pattern)))
                .filter(route -> Doors.of(
                                HttpMethod.valueOf(route.split(" ", -1)[0]),
                                Arrays.stream(route.split(" ", -1)[1].split("/", -1))
                                        .map(part -> part.startsWith("{") ? "x" : part)
                                        .collect(Collectors.joining("/")))
                        .isEmpty())
                .toList();
        assertThat(without).isEmpty();
    }

    @Test
    void a_revoked_key_opens_nothing() {
        var made = keys.create("gone", Role.ADMINISTRATOR, "test");
        var before = send(request("/api/v1/me")
                .header("Authorization", "Bearer " + made.secret())
                .GET());
        assertThat(before.text("/who")).isEqualTo("gone");
        assertThat(post(Role.ADMINISTRATOR, "/api/v1/keys/" + made.key().id() + "/revoke", "{}")
                        .status())
                .isEqualTo(200);
        var after = send(request("/api/v1/me")
                .header("Authorization", "Bearer " + made.secret())
                .GET());
        assertThat(after.status()).isEqualTo(401);
    }

    @Test
    void a_key_is_shown_once_and_kept_as_its_hash_alone() {
        var made = post(Role.ADMINISTRATOR, "/api/v1/keys", "{\"who\": \"new bank\", \"role\": \"bank\"}");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        var secret = made.text("/secret");
        assertThat(secret).matches("ipl_[A-Za-z0-9_-]{43}");
        assertThat(get(Role.ADMINISTRATOR, "/api/v1/keys").body())
                .contains("new bank")
                .doesNotContain(secret);
    }
}
