package ipledger.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ipledger.app.security.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@DisplayName("ops/ipledger export writes what ops/ipledger verify finds valid, and nothing else is")
@TestPropertySource(properties = "ipledger.ledger.checkpoints=true")
class ExportCommandTest extends RunningCli {
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
}
