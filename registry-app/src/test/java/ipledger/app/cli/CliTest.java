package ipledger.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ipledger.app.security.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ops/ipledger exits 0 done, 1 the answer is no, 2 used wrongly, 3 registry not reached")
class CliTest extends RunningCli {
    @Test
    void status_answers_0_for_what_is_known_and_1_for_what_is_not() throws IOException {
        granted();
        assertThat(run(Role.BANK, "status", "ZL202110512341.7")).as(told()).isZero();
        assertThat(out()).contains("未质押").contains("截至账本位置");
        assertThat(run(Role.BANK, "status", "202110512340.2", "ZL202110512341.7"))
                .isEqualTo(1);
        assertThat(out()).contains("本登记簿无此编号");
        var list = Files.writeString(folder.resolve("list"), "202110512341.7\n\n202110512341.7\n");
        assertThat(run(Role.BANK, "status", "--json", "--file", list.toString()))
                .isZero();
        assertThat(JSON.readTree(out()).path("answers")).hasSize(2);
    }

    @Test
    void history_prints_who_when_and_the_hash_and_an_earlier_state() {
        granted();
        assertThat(run(Role.AUDITOR, "history", "202110512341.7")).as(told()).isZero();
        assertThat(out()).contains("right.granted.v1", "test clerk", "叶哈希", "有效");
        assertThat(run(Role.AUDITOR, "history", "202110512341.7", "--effective-on", "2022-01-01", "--json"))
                .isZero();
        assertThat(JSON.readTree(out()).at("/extract/status").asString("")).isNotEqualTo("IN_FORCE");
        assertThat(run(Role.AUDITOR, "history", "202110512341.7", "--known-at", "2020-01-01T00:00:00Z"))
                .isEqualTo(1);
        assertThat(run(Role.AUDITOR, "history", "202110512340.2")).isEqualTo(1);
    }

    @Test
    void notices_are_listed_for_the_register_and_for_one_asset() {
        granted();
        assertThat(run(Role.CLERK, "notices", "--to", "pledgee", "--by", "by-law"))
                .as(told())
                .isZero();
        assertThat(out()).contains("共 ");
        assertThat(run(Role.CLERK, "notices", "--json")).isZero();
        assertThat(JSON.readTree(out()).path("notices").isArray()).isTrue();
        assertThat(run(Role.CLERK, "notices", "202110512341.7")).as(told()).isZero();
        assertThat(run(Role.CLERK, "notices", "202110512341.7", "--to", "pledgee"))
                .isEqualTo(2);
        assertThat(run(Role.CLERK, "notices", "202110512340.2")).isEqualTo(1);
    }

    @Test
    void rebuild_compares_the_digests() {
        granted();
        assertThat(run(Role.ADMINISTRATOR, "rebuild", "encumbrance")).as(told()).isZero();
        assertThat(out()).contains("摘要一致");
        assertThat(run(Role.ADMINISTRATOR, "rebuild", "nothing")).isEqualTo(1);
    }

    @Test
    void doctor_looks_at_everything() {
        assertThat(run(Role.ADMINISTRATOR, "doctor", "--json")).as(told()).isZero();
        assertThat(out()).contains("registry", "ledger", "projection encumbrance");
    }

    @Test
    void import_counts_every_record() {
        var file = Path.of("..", "seeds", "real", "cn-publications", "CN102015000481495.xml");
        var report = folder.resolve("report");
        assertThat(run(Role.CLERK, "import", file.toString(), "--report", report.toString()))
                .as(told())
                .isZero();
        assertThat(out()).contains("完成");
        assertThat(report).isNotEmptyFile();
        assertThat(run(Role.CLERK, "import", folder.resolve("none").toString())).isEqualTo(2);
    }

    @Test
    void what_is_used_wrongly_exits_2() {
        assertThat(run(Role.BANK)).isEqualTo(2);
        assertThat(run(Role.BANK, "status")).isEqualTo(2);
        assertThat(run(Role.BANK, "status", "--colour", "red")).isEqualTo(2);
        assertThat(run(Role.BANK, "history", "202110512341.7")).isEqualTo(2);
        assertThat(err()).contains("无权");
    }

    @Test
    void a_registry_that_is_not_there_exits_3() {
        assertThat(run(Role.BANK, "status", "202110512341.7", "--url", "http://localhost:1"))
                .isEqualTo(3);
        assertThat(err()).contains("serve");
    }

    @Test
    void the_key_that_serve_left_is_found_in_the_data_folder() throws IOException {
        Files.writeString(folder.resolve("key"), key(Role.ADMINISTRATOR) + "\n");
        var environment = new HashMap<>(Map.of("IPLEDGER_URL", url(), "IPLEDGER_DATA", folder.toString()));
        assertThat(run(environment, "doctor")).as(told()).isZero();
    }
}
