package ipledger.app.cli;

import ipledger.app.client.Registry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** 指标选项. Which period of a figure is asked for, and how it is split; shared by what asks and what publishes. */
final class FigureOptions {
    @Option(names = "--from", paramLabel = "DATE", description = "first day (default 1 January)")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "last day, the effective date (default today)")
    private @Nullable String to;

    @Option(names = "--by", paramLabel = "A,B", description = "dimensions, such as county,kind")
    private @Nullable String by;

    @Option(names = "--counting", paramLabel = "HOW", description = "shares (default) or first-holder")
    private @Nullable String counting;

    @Option(
            names = "--related",
            paramLabel = "HOW",
            description = "dealings within one group: counted (default) or left-out")
    private @Nullable String related;

    /** As parameters of an address. */
    List<String> parameters() {
        var parameters = new ArrayList<String>();
        add(parameters, "from", from);
        add(parameters, "to", to);
        add(parameters, "by", by);
        add(parameters, "counting", counting);
        add(parameters, "related", related);
        return parameters;
    }

    static void add(List<String> parameters, String name, @Nullable String value) {
        if (value != null) parameters.add(name + "=" + Registry.segment(value));
    }

    static String query(List<String> parameters) {
        return parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
    }
}
