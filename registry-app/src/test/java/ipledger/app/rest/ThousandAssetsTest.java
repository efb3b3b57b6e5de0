package ipledger.app.rest;

import static org.assertj.core.api.Assertions.assertThat;

import ipledger.app.security.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@DisplayName("A dealing over a thousand assets is entered whole, or not at all with every asset's violations")
@TestInstance(Lifecycle.PER_CLASS)
class ThousandAssetsTest extends RunningRegister {
    private static final int MANY = 1_000;
    private static final int CLERKS = 8;
    private static final String BUYER = "衡阳雁峰泵业有限公司";

    private List<String> patents = List.of();

    @BeforeAll
    void a_thousand_patents() throws Exception {
        var granted = new ArrayList<Future<String>>();
        try (var clerks = Executors.newFixedThreadPool(CLERKS)) {
            for (int i = 0; i < MANY; i++) granted.add(clerks.submit(() -> granted(Cases.HOLDER)));
        }
        patents = new ArrayList<>();
        for (var one : granted) patents.add(one.get());
    }

    @Test
    void pledged_together_then_sold_together() {
        var bad = List.of(granted("甲公司"), granted("乙公司"), granted("丙公司"));
        var mixed = new ArrayList<>(patents.subList(0, MANY - 3));
        mixed.addAll(bad);
        long before = entries();
        var refused = pledge(mixed, "2030-01-01");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json()
                        .path("violations")
                        .valueStream()
                        .map(line -> line.path("field").asString(""))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(bad);
        var late = pledge(patents, "2045-01-01");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.json().path("violations")).hasSize(MANY);
        assertThat(entries()).isEqualTo(before);

        var pledged = pledge(patents, "2030-01-01");
        assertThat(pledged.status()).as(pledged.body()).isEqualTo(201);
        assertThat(pledged.json().path("entries")).hasSize(MANY + 1);
        long first = pledged.json().at("/entries/0/position").asLong();
        assertThat(position(pledged)).as("one append").isEqualTo(first + MANY);
        var status = get(Role.BANK, "/api/v1/pledge-status/" + patents.getLast() + "?atLeast=" + position(pledged));
        assertThat(status.text("/answers/0/answer")).as(status.body()).isEqualTo("PLEDGED");

        assertThat(sell("").status()).as("without the pledgee").isEqualTo(422);
        var sold = sell("\"衡阳银行\"");
        assertThat(sold.status()).as(sold.body()).isEqualTo(201);
        assertThat(sold.json().path("entries")).hasSize(MANY + 1);
        var extract = send(request("/api/v1/assets/" + patents.getFirst() + "?atLeast=" + position(sold))
                .GET());
        assertThat(extract.json().at("/asset/title").toString()).contains(BUYER).doesNotContain("\"holders\":[]");
    }

    private Reply pledge(List<String> assets, String dueOn) {
        return post(Role.CLERK, "/api/v1/dealings/pledges/" + UUID.randomUUID() + "/register", """
                {"assets": [%s], "effectiveOn": "2026-06-09",
                 "terms": {"pledgors": ["%s"], "pledgees": ["衡阳银行"], "agreedOn": "2026-06-01",
                           "claim": {"kind": "借款", "amount": "1000000.00 CNY", "beginsOn": "2026-06-01",
                                     "dueOn": "%s", "scope": "本金"}}}
                """.formatted(
                        quoted(assets), Cases.HOLDER, dueOn));
    }

    private Reply sell(String consents) {
        return post(Role.CLERK, "/api/v1/dealings/transfers/" + UUID.randomUUID() + "/register", """
                {"assets": [%s], "provenance": {"officeNumber": "CN-1"}, "effectiveOn": "2026-07-01",
                 "conveyance": {"ground": "agreement", "from": ["%s"], "to": [{"holder": "%s"}],
                                "agreedOn": "2026-06-20", "consents": [%s]}}
                """.formatted(
                        quoted(patents), Cases.HOLDER, BUYER, consents));
    }

    private String granted(String holder) {
        var patent = Cases.patent();
        assertThat(post(Role.CLERK, "/api/v1/assets", Cases.grant(patent).replace(Cases.HOLDER, holder))
                        .status())
                .isEqualTo(201);
        return patent;
    }

    private static String quoted(List<String> assets) {
        return assets.stream().map(asset -> "\"" + asset + "\"").collect(Collectors.joining(", "));
    }
}
