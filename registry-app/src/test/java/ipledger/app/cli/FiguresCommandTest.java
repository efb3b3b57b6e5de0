package ipledger.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ipledger.app.security.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("figures, publish and recompute: the official's question on the command line")
class FiguresCommandTest extends RunningCli {
    @Test
    void figures_alone_is_the_catalogue() {
        assertThat(run(Role.OFFICIAL, "figures")).as(told()).isZero();
        assertThat(out()).contains("conversion-rate", "转化率（存量）");
        assertThat(run(Role.OFFICIAL, "figures", "--json")).isZero();
        assertThat(JSON.readTree(out()).path("figures")).isNotEmpty();
    }

    @Test
    void a_rate_is_told_with_its_sign_its_fraction_and_its_notes() {
        granted();
        assertThat(run(Role.OFFICIAL, "figures", "conversion-rate", "--by", "kind"))
                .as(told())
                .isZero();
        assertThat(out())
                .contains("转化率（存量）（conversion-rate v")
                .containsPattern("发明专利: \\d+\\.\\d %  \\(\\d+ / \\d+\\)")
                .containsPattern("合计: .* %");
        assertThat(run(Role.OFFICIAL, "figures", "conversion-rate", "--json")).isZero();
        assertThat(JSON.readTree(out()).at("/total/shown").asString("")).endsWith(" %");
    }

    @Test
    void a_sheet_is_written_where_it_is_asked_for() throws IOException {
        granted();
        var sheet = folder.resolve("stock.csv");
        assertThat(run(Role.OFFICIAL, "figures", "conversion-rate", "--by", "kind", "-o", sheet.toString()))
                .as(told())
                .isZero();
        assertThat(Files.readString(sheet)).contains("合计").doesNotContain(" %");
        assertThat(run(Role.OFFICIAL, "figures", "stock", "--format", "json-stat", "-o", sheet.toString()))
                .isZero();
        assertThat(JSON.readTree(Files.readString(sheet)).path("class").asString(""))
                .isEqualTo("dataset");
        var nowhere = folder.resolve("none").resolve("stock.csv").toString();
        assertThat(run(Role.OFFICIAL, "figures", "stock", "-o", nowhere)).isEqualTo(2);
        assertThat(err()).contains("文件无法写入");
    }

    @Test
    void what_is_not_there_exits_1_and_what_is_used_wrongly_2() {
        assertThat(run(Role.OFFICIAL, "figures", "nonsense")).isEqualTo(1);
        assertThat(err()).contains("没有指标“nonsense”");
        assertThat(run(Role.OFFICIAL, "publish", "nonsense")).isEqualTo(1);
        assertThat(run(Role.OFFICIAL, "recompute", "nonsense")).isEqualTo(1);
        assertThat(err()).contains("nonsense");
        assertThat(run(Role.OFFICIAL, "recompute", PATENT)).isEqualTo(1);

        assertThat(run(Role.OFFICIAL, "figures", "stock", "--by", "colour")).isEqualTo(2);
        assertThat(err()).contains("colour");
        assertThat(run(Role.OFFICIAL, "figures", "stock", "--from", "yesterday"))
                .isEqualTo(2);
        assertThat(run(Role.OFFICIAL, "figures", "stock", "--known-at", "1999-01-01T00:00:00Z"))
                .isEqualTo(2);
        for (var outside : List.of(
                List.of("--to", "2999-01-01"),
                List.of("--from", "1700-01-01"),
                List.of("--from", "2026-02-30"),
                List.of("--from", "2020-01-01", "--to", "2019-01-01"),
                List.of("--counting", "twice"),
                List.of("--related", "left-out"),
                List.of("--by", "relation")))
            for (var command : List.of("figures", "publish")) {
                var words = Stream.concat(Stream.of(command, "stock"), outside.stream())
                        .toArray(String[]::new);
                assertThat(run(Role.OFFICIAL, words)).as("%s", outside).isEqualTo(2);
                assertThat(err()).contains(outside.getFirst().substring(2));
            }
        assertThat(run(Role.OFFICIAL, "figures", "stock", "--format", "csv")).isEqualTo(2);
        assertThat(err()).contains("-o");
        assertThat(run(Role.OFFICIAL, "publish", "stock", "--by", "year,month")).isEqualTo(2);
        assertThat(run(Role.OFFICIAL, "publish")).isEqualTo(2);
        assertThat(run(Role.OFFICIAL, "recompute")).isEqualTo(2);
        assertThat(run(Role.BANK, "publish", "stock")).isEqualTo(2);
        assertThat(run(new HashMap<>(Map.of("IPLEDGER_URL", "http://localhost:1")), "figures"))
                .isEqualTo(3);
    }

    @Test
    void what_is_published_is_recomputed_to_the_digit() {
        granted();
        assertThat(run(Role.OFFICIAL, "publish", "stock", "--by", "kind"))
                .as(told())
                .isZero();
        assertThat(out()).contains("publication:stock-").contains("账本位置 ");
        var id = out().strip().split(" ", -1)[0];
        assertThat(run(Role.AUDITOR, "recompute", id)).as(told()).isZero();
        assertThat(out()).contains("复算一致");
        assertThat(run(Role.AUDITOR, "recompute", id, "--json")).isZero();
        var answer = JSON.readTree(out());
        assertThat(answer.path("equal").asBoolean(false)).isTrue();
        assertThat(answer.at("/published/total")).isEqualTo(answer.path("recomputedTotal"));

        // The list is a read model's, which comes a moment after the ledger.
        await().untilAsserted(() -> {
            assertThat(run(Role.OFFICIAL, "publications")).as(told()).isZero();
            assertThat(out()).contains(id);
        });
        assertThat(run(Role.OFFICIAL, "publications", "--json")).isZero();
        assertThat(JSON.readTree(out()).path("lines")).isNotEmpty();
        assertThat(run(Role.BANK, "publications", id)).isZero();
        assertThat(out()).contains(id);
        assertThat(run(Role.BANK, "publications", "nonsense")).isEqualTo(1);

        assertThat(run(Role.OFFICIAL, "publish", "stock", "--json")).isZero();
        assertThat(JSON.readTree(out()).path("entries")).hasSize(1);
    }
}
