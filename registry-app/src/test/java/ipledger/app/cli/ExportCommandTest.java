package ipledger.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ipledger.app.client.Console;
import ipledger.app.rest.RunningRegister;
import ipledger.app.security.Role;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.TestPropertySource;

@DisplayName("ops/ipledger export writes what ops/ipledger verify finds valid, and nothing else is")
@TestPropertySource(properties = "ipledger.ledger.checkpoints=true")
class ExportCommandTest extends RunningRegister {
    private static final String PATENT = "CN:patent-application:202110512341.7";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void an_export_is_verified_offline_and_a_changed_one_is_not() throws Exception {
        granted();
        long position = entries();
        await().atMost(Duration.ofSeconds(60)).until(() -> checkpointed() >= position);
        var keys = Files.writeString(
                folder.resolve("keys"), get(Role.AUDITOR, "/api/v1/ledger/keys").body());
        var whole = folder.resolve("whole");
        var asset = folder.resolve("asset");
        assertThat(run(Role.AUDITOR, "export", "-o", whole.toString()))
                .as(told())
                .isZero();
        assertThat(run(Role.CLERK, "export", "--asset", "ZL202110512341.7", "--json", "-o", asset.toString()))
                .as(told())
                .isZero();
        assertThat(verify(whole, keys)).as(told()).isZero();
        assertThat(verify(asset, keys, "--json")).as(told()).isZero();
        assertThat(JSON.readTree(out()).path("completeUpTo").asLong(0)).isPositive();
        assertThat(run(Role.CLERK, "export", "--asset", "202110512340.2", "-o", asset.toString()))
                .isZero();
        assertThat(verify(asset, keys)).as(told()).isZero();

        var content = Files.readAllBytes(whole);
        content[content.length / 2] ^= 1;
        assertThat(verify(Files.write(asset, content), keys)).isEqualTo(1);
        assertThat(out()).contains("无效");
        assertThat(verify(Path.of("/dev/zero"), keys)).isEqualTo(1);
        assertThat(verify(folder.resolve("none"), keys)).isEqualTo(2);
        assertThat(verify(whole, whole)).isEqualTo(2);
        assertThat(run(Role.BANK, "export", "-o", asset.toString())).isEqualTo(2);
    }

    private long checkpointed() {
        var checkpoint = get(Role.AUDITOR, "/api/v1/ledger/checkpoint");
        return checkpoint.status() == 200
                ? Long.parseLong(checkpoint.body().lines().toList().get(1))
                : 0;
    }

    private int verify(Path file, Path keys, String... more) {
        var arguments = new ArrayList<>(List.of("verify", file.toString(), "--key", keys.toString()));
        arguments.addAll(List.of(more));
        return run(new HashMap<>(), arguments.toArray(String[]::new));
    }

    private void granted() {
        var receipt = post(Role.CLERK, "/api/v1/assets", """
                {"act": "grant", "asset": "%s", "kind": "invention", "title": "阀门", "filedOn": "2021-05-11",
                 "holders": [{"holder": "衡阳湘南阀门有限公司"}], "effectiveOn": "2023-05-01"}
                """.formatted(PATENT), "cli-test-grant");
        assertThat(send(request("/api/v1/assets/" + PATENT + "?atLeast=" + position(receipt))
                                .GET())
                        .status())
                .isEqualTo(200);
        assertThat(get(Role.BANK, "/api/v1/pledge-status/" + PATENT + "?atLeast=" + position(receipt))
                        .status())
                .isEqualTo(200);
    }

    private int run(Role role, String... arguments) {
        return run(new HashMap<>(Map.of("IPLEDGER_URL", url(), "IPLEDGER_KEY", key(role))), arguments);
    }

    private int run(Map<String, String> environment, String... arguments) {
        out.reset();
        err.reset();
        environment.put("LANG", "zh_CN.UTF-8");
        return Cli.run(
                new Console(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        environment),
                arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String told() {
        return out() + err();
    }
}
