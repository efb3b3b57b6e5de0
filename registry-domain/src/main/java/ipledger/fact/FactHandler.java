package ipledger.fact;

import ipledger.dealing.AssetRegister;
import ipledger.event.AssetEvent;
import ipledger.identifier.AssetNumber;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;

/** 事实受理. Axon's door to established facts: recorded once, never refused by the law. */
public final class FactHandler {
    private final AssetRegister register;

    public FactHandler(AssetRegister register) {
        this.register = register;
    }

    /**
     * Records what is new of several source records, each decided after the ones before it.
     *
     * @return for each record how many events were recorded
     */
    @CommandHandler
    public List<Integer> handle(RecordFactsTogether command) {
        return command.records().stream().map(this::handle).toList();
    }

    /**
     * Records what is new of a source record.
     *
     * @return how many events were recorded; none where everything stood already
     */
    @CommandHandler
    public int handle(RecordFacts command) {
        var descriptions = byAsset(command.descriptions());
        var facts = byAsset(command.facts());
        var assets = Stream.concat(command.descriptions().stream(), command.facts().stream())
                .map(AssetEvent::asset)
                .distinct()
                .sorted()
                .toList();
        var recorded = new LinkedHashMap<AssetNumber, Integer>();
        for (var asset : assets)
            recorded.put(
                    asset,
                    register.enterFacts(
                            asset,
                            history -> Recording.decide(
                                    history,
                                    command.record(),
                                    descriptions.getOrDefault(asset, List.of()),
                                    facts.getOrDefault(asset, List.of()))));
        command.dealing().filter(dealing -> !command.facts().isEmpty()).ifPresent(dealing -> {
            var provenance = command.facts().getFirst().provenance();
            var on = command.facts().getFirst().effectiveOn();
            register.belong(dealing.number(), dealing.kind(), dealing.stage(), assets, on, provenance);
        });
        return recorded.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<AssetNumber, List<AssetEvent>> byAsset(List<AssetEvent> events) {
        return events.stream().collect(Collectors.groupingBy(AssetEvent::asset));
    }
}
