package ipledger.app.imports.us;

import ipledger.app.imports.us.Recorded.Property;
import ipledger.event.AssetEvent;
import ipledger.event.Provenance;
import ipledger.event.SourceRecord;
import ipledger.fact.RecordFacts;
import ipledger.party.Party;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 附带记载. What a recording says of a property itself. The office's file of the application is the authority; this counts
 * until that comes.
 */
final class PropertyInPassing {
    private PropertyInPassing() {}

    static List<AssetEvent> of(Recorded recorded, Property property) {
        var provenance = Provenance.fact(new SourceRecord(
                recorded.system().source() + RecordFacts.IN_PASSING,
                recorded.at().toString(),
                0,
                recorded.updatedOn()));
        var applicants = property.applicants().stream()
                .map(UsText::stated)
                .flatMap(Optional::stream)
                .map(Party::person)
                .distinct()
                .toList();
        return Stream.<Optional<? extends AssetEvent>>of(
                        property.filed(applicants, provenance), property.granted(provenance))
                .<AssetEvent>flatMap(Optional::stream)
                .toList();
    }
}
