package ipledger.app.demo;

import ipledger.app.client.Registry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** 示范登记. The acts of one invented enterprise, each marked as a demonstration; a clerk enters them over the API. */
final class DemonstrationActs {
    static final String PATENT = "CN:patent-application:202110512340.2";
    static final String PLEDGE = "DEMO-PLEDGE-2026-01";

    private static final String LICENCE = "DEMO-LICENCE-2025-01";
    private static final Map<String, Object> BASIS = Map.of("note", "示范数据 demonstration");
    private static final Map<String, Object> ENTERPRISE =
            Map.of("name", "衡阳示范阀门有限公司", "kind", "enterprise", "division", "430400");
    private static final Map<String, Object> LICENSEE = Map.of("name", "常宁示范水务有限公司", "kind", "enterprise");
    private static final Map<String, Object> LENDER = Map.of("name", "示范银行衡阳分行", "kind", "enterprise");

    private final Registry clerk;
    private final Registry reviewer;
    private final List<String> approved = new ArrayList<>();

    DemonstrationActs(Registry clerk, Registry reviewer) {
        this.clerk = clerk;
        this.reviewer = reviewer;
    }

    Registry reviewer() {
        return reviewer;
    }

    /** The proposals that the second officer approved, in order. */
    List<String> approved() {
        return List.copyOf(approved);
    }

    Registry clerk() {
        return clerk;
    }

    /** Enters all of them, once however often it is called; answers with the last position. */
    long enter() {
        act(
                "/assets",
                "demo-1-filing",
                Map.of(
                        "act",
                        "filing",
                        "asset",
                        PATENT,
                        "kind",
                        "invention",
                        "title",
                        "一种高温阀门的密封结构（示范）",
                        "applicants",
                        List.of(Map.of("holder", ENTERPRISE)),
                        "classes",
                        List.of("F16K 1/00"),
                        "effectiveOn",
                        "2021-05-11",
                        "provenance",
                        BASIS));
        act(
                "/assets",
                "demo-2-grant",
                Map.of(
                        "act", "grant",
                        "asset", PATENT,
                        "kind", "invention",
                        "title", "一种高温阀门的密封结构（示范）",
                        "filedOn", "2021-05-11",
                        "effectiveOn", "2023-03-17",
                        "provenance", BASIS));
        act(
                "/dealings/licences",
                "demo-3-licence",
                Map.of(
                        "dealing",
                        LICENCE,
                        "assets",
                        List.of(PATENT),
                        "terms",
                        Map.of(
                                "kind", "ordinary",
                                "licensors", List.of(ENTERPRISE),
                                "licensees", List.of(LICENSEE),
                                "lastDay", "2029-12-31",
                                "fee", "300000.00 CNY",
                                "agreedOn", "2025-01-06"),
                        "effectiveOn",
                        "2025-01-06",
                        "provenance",
                        BASIS));
        act("/dealings/pledges", "demo-4-pledge", pledge(PLEDGE, "2029-05-31"));
        act(
                "/dealings/pledges/" + PLEDGE + "/file",
                "demo-5-file",
                Map.of("effectiveOn", "2026-06-02", "provenance", BASIS));
        return act(
                "/dealings/pledges/" + PLEDGE + "/register",
                "demo-6-register",
                Map.of(
                        "assets", List.of(PATENT),
                        "effectiveOn", "2026-06-09",
                        "provenance", Map.of("officeNumber", "Y2026430000123", "note", "示范数据 demonstration")));
    }

    /** What the law forbids: a second pledge of the same patent for a debt that outlives it. */
    Registry.Answer forbidden() {
        return clerk.tried("/api/v1/dealings/pledges", pledge("DEMO-PLEDGE-2026-02", "2045-01-01"), "demo-forbidden");
    }

    private static Map<String, Object> pledge(String dealing, String dueOn) {
        return Map.of(
                "dealing",
                dealing,
                "assets",
                List.of(PATENT),
                "terms",
                Map.of(
                        "pledgors", List.of(ENTERPRISE),
                        "pledgees", List.of(LENDER),
                        "claim",
                                Map.of(
                                        "kind", "借款",
                                        "amount", "5000000.00 CNY",
                                        "beginsOn", "2026-06-01",
                                        "dueOn", dueOn,
                                        "scope", "本金及利息"),
                        "agreedOn", "2026-06-01"),
                "effectiveOn",
                "2026-06-01",
                "provenance",
                BASIS);
    }

    /** What needs a second officer is proposed by the one and approved by the other. */
    private long act(String path, String key, Map<String, Object> body) {
        var receipt = clerk.post("/api/v1" + path, body, key);
        var proposal = receipt.at("/proposal/number").asString("");
        if (proposal.isEmpty()) return last(receipt);
        approved.add(proposal);
        return last(reviewer.post("/api/v1/approvals/" + proposal + "/approve", Map.of(), key + "-approved"));
    }

    private static long last(JsonNode receipt) {
        long last = 0;
        for (var entry : receipt.path("entries"))
            last = Math.max(last, entry.path("position").asLong(0));
        return last;
    }
}
