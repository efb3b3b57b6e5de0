package ipledger.app.rest;

import static org.assertj.core.api.Assertions.assertThat;

import ipledger.app.ledger.LedgerReplay.Range;
import ipledger.app.security.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("删除 Personal data that were erased are gone everywhere, and every proof still verifies")
class ErasureDoorTest extends RunningRegister {
    private static final String STREET = "衡阳市石鼓区某某路一百零八号";

    @Autowired
    private ipledger.app.personal.PersonKeys vault;

    private String filed(String number, String document) {
        var reply = post(Role.CLERK, "/api/v1/assets", """
                {"act": "grant", "asset": "%s", "kind": "invention", "title": "阀门", "filedOn": "2021-05-01",
                 "holders": [{"holder": {"name": "赵六", "kind": "natural_person",
                                         "personal": {"identityDocument": "%s", "address": "%s"}}}],
                 "effectiveOn": "2023-05-01"}
                """.formatted(number, document, STREET));
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        return number;
    }

    private Reply erase(String body, String key) {
        return post(Role.ADMINISTRATOR, "/api/v1/erasures", body, key);
    }

    @Test
    void by_identity_document_everywhere_at_once() {
        var asset = filed(Cases.patent(), "11010519491231002X");
        var before = get(Role.AUDITOR, "/api/v1/assets/" + asset + "/personal-data?purpose=audit");
        assertThat(before.text("/entries/0/data/address")).isEqualTo(STREET);
        var person = before.text("/entries/0/person");

        var body = "{\"identityDocument\":\"11010519491231002X\",\"reason\":\"本人请求\",\"basis\":\"个人信息保护法 47\"}";
        var erased = erase(body, "erase-" + asset);

        assertThat(erased.status()).as(erased.body()).isEqualTo(201);
        var after = get(Role.AUDITOR, "/api/v1/assets/" + asset + "/personal-data?purpose=audit");
        assertThat(after.body()).doesNotContain(STREET);
        assertThat(after.json().at("/entries/0").has("data")).isFalse();
        long position = after.json().at("/entries/0/erasedAtPosition").asLong(0);
        assertThat(position).isEqualTo(position(erased));
        var entry = ledger.at(position).orElseThrow();
        assertThat(entry.content().type()).hasToString("person.data-erased.v1");
        assertThat(new String(entry.content().metadata().toBytes(), StandardCharsets.UTF_8))
                .contains("administrator");
        assertThat(new String(entry.content().facts().toBytes(), StandardCharsets.UTF_8))
                .contains(person, "本人请求")
                .doesNotContain("11010519491231002X");
        // every leaf is recomputed on reading
        ledger.replay().verify(new Range(0, entries()), page -> {});
        assertThat(erase(body, "erase-" + asset).header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(erase(body, "another-" + asset).status()).isEqualTo(404);
    }

    @Test
    void by_name_beside_an_asset_and_noted() {
        var asset = filed(Cases.patent(), "110101199003074258");
        var erased = erase(
                "{\"asset\":\"%s\",\"name\":\"赵六\",\"reason\":\"order\",\"basis\":\"PIPL 47\"}".formatted(asset),
                "name-" + asset);
        assertThat(erased.status()).as(erased.body()).isEqualTo(201);
        assertThat(JdbcClient.create(database)
                        .sql(
                                "select count(*) from access.audit where matter = 'PERSONAL_DATA_ERASED' and purpose = 'order'")
                        .query(Long.class)
                        .single())
                .isPositive();
        var extract = get(Role.AUDITOR, "/api/v1/assets/" + asset + "?atLeast=" + position(erased));
        assertThat(extract.body()).contains("赵六").doesNotContain(STREET);
    }

    @Test
    void again_where_an_older_vault_was_restored() {
        var asset = filed(Cases.patent(), "110101199003074178");
        var jdbc = JdbcClient.create(database);
        var kept = jdbc.sql("select person, mark, wrapped from vault.person_key")
                .query((row, number) -> List.of(row.getObject(1), row.getBytes(2), row.getBytes(3)))
                .list();
        erase("{\"asset\":\"%s\",\"name\":\"赵六\",\"reason\":\"r\",\"basis\":\"b\"}".formatted(asset), "old-" + asset);
        kept.forEach(row -> jdbc.sql(
                        "insert into vault.person_key (person, mark, wrapped) values (?, ?, ?) on conflict do nothing")
                .params(row)
                .update());
        assertThat(get(Role.AUDITOR, "/api/v1/assets/" + asset + "/personal-data?purpose=x")
                        .body())
                .contains(STREET);

        assertThat(vault.destroyWhatWasErased()).isPositive();

        assertThat(get(Role.AUDITOR, "/api/v1/assets/" + asset + "/personal-data?purpose=x")
                        .body())
                .doesNotContain(STREET);
    }

    @Test
    void only_with_a_reason_a_basis_and_one_way_to_name_the_person() {
        assertThat(erase("{\"identityDocument\":\"X\",\"reason\":\" \",\"basis\":\"b\"}", "k1")
                        .status())
                .isEqualTo(422);
        assertThat(erase("{\"reason\":\"r\",\"basis\":\"b\"}", "k2").status()).isEqualTo(422);
        assertThat(erase("{\"identityDocument\":\"X\",\"person\":\"Y\",\"reason\":\"r\",\"basis\":\"b\"}", "k3")
                        .status())
                .isEqualTo(422);
        assertThat(post(Role.CLERK, "/api/v1/erasures", "{}").status()).isEqualTo(403);
    }
}
