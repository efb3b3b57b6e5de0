package ipledger.app.cli;

import ipledger.app.client.Console;
import ipledger.app.client.Registry;
import ipledger.app.demo.Demonstration;
import ipledger.app.ledger.axon.CommandDesk;
import java.nio.file.Path;

/** 示范. The demonstration of a registry in this process, as its administrator. */
final class Demonstrations {
    static final int ASSETS_UNLESS_ASKED = 2_000;

    /** A larger city is taken in as an import is. */
    private static final int MOST_ONE_BY_ONE = 5_000;

    private Demonstrations() {}

    static Demonstration load(RunningRegistry running, Path data, Console console, int assets) {
        var administrator = new Registry(running.url(), KeyFile.left(data, console), console);
        var demonstration = new Demonstration(administrator, console, home());
        demonstration.load();
        if (assets > MOST_ONE_BY_ONE) demonstration.fillCity(assets, running.part(CommandDesk.class));
        else demonstration.loadCity(assets);
        return demonstration;
    }

    /** The clone: the launcher says where it is. */
    private static Path home() {
        return Path.of(System.getProperty("ipledger.home", "."));
    }
}
