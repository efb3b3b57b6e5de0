package ipledger.app.ledger.axon;

import ipledger.app.ledger.LedgerReader;
import ipledger.app.ledger.codec.ActCodec;
import ipledger.app.personal.SealingCodec;
import ipledger.event.ApprovalEvent.ActProposed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * 待核业务. Makes an act again of what was proposed. Its personal data are sealed in the proposal's first entry and opened for
 * this alone; what was erased meanwhile stays away from the act too.
 */
public final class ProposedActs {
    private static final Pattern PLACE = Pattern.compile("/withheld/(\\d+)/data");

    private final LedgerReader ledger;
    private final SealingCodec sealing;
    private final ActCodec acts;

    ProposedActs(LedgerReader ledger, SealingCodec sealing, ActCodec acts) {
        this.ledger = ledger;
        this.sealing = sealing;
        this.acts = acts;
    }

    public Record read(ActProposed proposed) {
        return acts.decode(proposed, withheld(proposed));
    }

    private Map<String, JsonNode> withheld(ActProposed proposed) {
        var opened = new LinkedHashMap<String, JsonNode>();
        if (proposed.withheld().isEmpty()) return opened;
        Stream.of(ledger.stream(proposed.proposal().toString(), 0, 1))
                .flatMap(List::stream)
                .flatMap(entry -> entry.content().personal().stream())
                .flatMap(personal -> sealing.open(personal).stream())
                .forEach(part -> part.data().ifPresent(data -> {
                    var place = PLACE.matcher(part.pointer());
                    if (!place.matches())
                        throw new IllegalStateException("personal data of a proposal at " + part.pointer());
                    opened.put(
                            proposed.withheld()
                                    .get(Integer.parseInt(place.group(1)))
                                    .at(),
                            data.data());
                }));
        return opened;
    }
}
