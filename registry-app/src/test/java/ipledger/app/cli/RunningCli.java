package ipledger.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ipledger.app.client.Console;
import ipledger.app.rest.RunningRegister;
import ipledger.app.security.Role;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** The command line, run against a running register, with what it prints. */
abstract class RunningCli extends RunningRegister {
    static final String PATENT = "CN:patent-application:202110512341.7";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    void granted() {
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

    int run(Role role, String... arguments) {
        return run(new HashMap<>(Map.of("IPLEDGER_URL", url(), "IPLEDGER_KEY", key(role))), arguments);
    }

    int run(Map<String, String> environment, String... arguments) {
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

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    String told() {
        return out() + err();
    }
}
