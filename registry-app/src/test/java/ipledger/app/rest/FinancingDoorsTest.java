package ipledger.app.rest;

import static org.assertj.core.api.Assertions.assertThat;

import ipledger.app.security.Role;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "Pledges, contributions, valuations and use over REST: each door records or says by which rule it does not")
class FinancingDoorsTest extends RunningRegister {
    private static final String PLEDGES = "/api/v1/dealings/pledges/";

    private String granted() {
        var patent = Cases.patent();
        var reply = post(Role.CLERK, "/api/v1/assets", Cases.grant(patent));
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        return patent;
    }

    private String registered(String patent) {
        var number = "FD-" + UUID.randomUUID();
        post(Role.CLERK, "/api/v1/dealings/pledges", Cases.pledge(number, patent));
        var reply = post(
                Role.CLERK,
                PLEDGES + number + "/register",
                "{\"assets\": [\"" + patent + "\"], \"effectiveOn\": \"2026-06-09\"}");
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        return number;
    }

    private void records(String path, String body) {
        var reply = post(Role.CLERK, path, body);
        assertThat(reply.status()).as(path + " " + reply.body()).isEqualTo(201);
    }

    private void refuses(String path, String body, String rule) {
        var reply = post(Role.CLERK, path, body);
        assertThat(reply.status()).as(path + " " + reply.body()).isEqualTo(422);
        assertThat(reply.text("/violations/0/rule")).isEqualTo(rule);
    }

    @Test
    void a_loan_its_balance_its_default_and_the_enforcement() {
        var patent = granted();
        var at = PLEDGES + registered(patent);
        records(
                at + "/loan",
                "{\"loan\": {\"amount\": \"900000.00 CNY\", \"branch\": \"衡阳银行珠晖支行\", \"firstTime\": true,"
                        + " \"small\": true}, \"effectiveOn\": \"2026-06-10\"}");
        records(at + "/balance", "{\"outstanding\": \"800000.00 CNY\", \"effectiveOn\": \"2026-06-30\"}");
        refuses(
                at + "/enforce",
                "{\"way\": \"auction\", \"demandedBy\": \"pledgee\", \"effectiveOn\": \"2026-07-01\"}",
                "PLEDGE-70");
        records(
                at + "/default",
                "{\"unpaid\": \"800000.00 CNY\", \"cause\": \"利息逾期\", \"effectiveOn\": \"2026-07-02\"}");
        records(
                at + "/enforce",
                "{\"way\": \"auction\", \"demandedBy\": \"pledgee\", \"effectiveOn\": \"2026-07-03\"}");
        records(at + "/distribute", """
                {"asset": "%s", "proceeds": "1000000.00 CNY", "costs": "50000.00 CNY",
                 "dues": [{"pledge": "%s", "amount": "800000.00 CNY"}], "effectiveOn": "2026-09-01"}
                """.formatted(patent, at.substring(PLEDGES.length())));
        records(at + "/release", "{\"ground\": \"enforced\", \"effectiveOn\": \"2026-09-02\"}");
        records(
                at + "/recovery",
                "{\"recovered\": \"800000.00 CNY\", \"source\": \"pledged-asset\", \"effectiveOn\": \"2026-09-03\"}");
    }

    @Test
    void a_valuation_is_recorded_once_and_taken_back() {
        var at = "/api/v1/assets/" + granted() + "/valuations";
        var report = """
                {"valuation": {"valuer": "演示资产评估有限公司", "reportNumber": "演评报字[2026]第001号", "method": "收益法",
                               "referenceDate": "2026-01-01", "validUntil": "2026-12-31", "amount": "2000000.00 CNY"},
                 "purpose": "pledge", "effectiveOn": "2026-02-01"}
                """;
        records(at, report);
        refuses(at, report, "VALUATION-02");
        records(
                at + "/withdraw",
                "{\"reportNumber\": \"演评报字[2026]第001号\", \"reason\": \"参数有误\", \"effectiveOn\": \"2026-03-01\"}");
    }

    @Test
    void a_use_rests_on_evidence() {
        var at = "/api/v1/assets/" + granted() + "/implementations";
        var use = """
                {"use": {"kind": "product-sold", "by": "%s", "from": "2025-01-01", "until": "2025-12-31",
                         "products": ["阀门"], "sales": "3000000.00 CNY"}, %s "effectiveOn": "2026-02-01"}
                """;
        refuses(at, use.formatted(Cases.HOLDER, ""), "IMPLEMENTATION-05");
        records(
                at,
                use.formatted(
                        Cases.HOLDER,
                        "\"provenance\": {\"documents\": [{\"kind\": \"销售合同 contract\", \"name\": \"合同.pdf\","
                                + " \"sha256\": \"" + "3c".repeat(32) + "\"}]},"));
    }

    @Test
    void a_call_for_payment_gives_its_sixty_days() {
        var patent = granted();
        var number = "FD-" + UUID.randomUUID();
        records("/api/v1/dealings/contributions", """
                {"dealing": "%s", "effectiveOn": "2026-06-01", "assets": [{"asset": "%s", "terms": {
                   "contributors": ["%s"], "company": "石鼓新材料有限公司", "contributedAmount": "2000000.00 CNY",
                   "companyKind": "limited", "subscribedOn": "2026-05-01", "payBy": "2031-05-01",
                   "valuation": {"valuer": "演示资产评估有限公司", "reportNumber": "演评报字[2026]第002号",
                     "method": "收益法", "referenceDate": "2026-01-01", "validUntil": "2026-12-31",
                     "amount": "2000000.00 CNY"}}}]}
                """.formatted(number, patent, Cases.HOLDER));
        var at = "/api/v1/dealings/contributions/" + number;
        refuses(at + "/call", "{\"graceUntil\": \"2026-07-30\", \"effectiveOn\": \"2026-06-01\"}", "CONTRIBUTION-18");
        records(at + "/call", "{\"graceUntil\": \"2026-07-31\", \"effectiveOn\": \"2026-06-01\"}");
        records(at + "/lose-shares", "{\"shareholding\": \"1/4\", \"effectiveOn\": \"2026-08-01\"}");
    }
}
