package ipledger.app.cli;

import ipledger.app.client.Console;
import ipledger.app.client.Exit;
import ipledger.app.client.Registry;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** 体检. Is all well: one line for each thing looked at. */
@Command(name = "doctor", description = "体检：is all well?", mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
    private static final int OLDEST_JAVA = 21;
    private static final int OK = 200;

    /** Below this much free space a check fails: 1 GiB. */
    private static final long LEAST_FREE_BYTES = 1L << 30;

    private static final int MEBIBYTE_BITS = 20;

    private final Console console;

    @Mixin
    private final Connection connection = new Connection();

    private final List<Check> checks = new ArrayList<>();

    DoctorCommand(Console console) {
        this.console = console;
    }

    /** 检查项. */
    record Check(String name, boolean well, String detail) {}

    @Override
    public Integer call() {
        int java = Runtime.version().feature();
        check("java", java >= OLDEST_JAVA, String.valueOf(java));
        var folder = connection.folder(console);
        if (Files.isDirectory(folder)) {
            long free = folder.toFile().getUsableSpace();
            check("disk", free >= LEAST_FREE_BYTES, (free >> MEBIBYTE_BITS) + " MiB");
        }
        int code = Exit.DONE;
        try {
            ask(connection.registry(console));
        } catch (Exit.Stop stopped) {
            check("registry", false, String.valueOf(stopped.getMessage()));
            code = stopped.code();
        }
        if (code == Exit.DONE && checks.stream().anyMatch(check -> !check.well())) code = Exit.NO;
        if (connection.json) console.out().println(Registry.JSON.writeValueAsString(checks));
        else
            checks.forEach(check -> console.out()
                    .println("%-4s %-24s %s".formatted(check.well() ? "ok" : "FAIL", check.name(), check.detail())));
        return code;
    }

    private void ask(Registry registry) {
        check("registry", registry.status("/actuator/health") == OK, registry.url());
        var head = registry.get("/api/v1/ledger/head");
        check(
                "ledger",
                true,
                head.path("ledger").asString("") + " @ " + head.path("size").asString(""));
        var state = registry.get("/api/v1/ledger/checkpoint-state");
        var obstacle = state.path("obstacle").asString("");
        check(
                "checkpoint",
                obstacle.isEmpty(),
                obstacle.isEmpty()
                        ? state.path("signed").asString("0") + " @ "
                                + state.path("signedAt").asString("-")
                        : obstacle);
        var me = registry.get("/api/v1/me");
        check("key", true, me.path("who").asString("") + " (" + me.path("role").asString("") + ")");
        for (var projection : registry.get("/api/v1/projections").path("projections")) {
            long behind =
                    head.path("size").asLong(0) - projection.path("position").asLong(0);
            long parked = projection.path("parked").asLong(0);
            check(
                    "projection " + projection.path("name").asString(""),
                    parked == 0,
                    console.say("落后 ", "behind by ")
                            + Math.max(0, behind)
                            + console.say("，停更资产 ", ", parked assets ")
                            + parked);
        }
    }

    private void check(String name, boolean well, String detail) {
        checks.add(new Check(name, well, detail));
    }
}
