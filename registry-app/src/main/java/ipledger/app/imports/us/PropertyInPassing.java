package ipledger.app.imports.us;

import ipledger.app.imports.us.Recorded.Property;
import ipledger.event.AssetEvent;
import ipledger.event.Provenance;
import ipledger.event.RightEvent.RightFiled;
import ipledger.event.RightEvent.RightGranted;
import ipledger.event.SourceRecord;
import ipledger.fact.RecordFacts;
import ipledger.party.Holders;
import ipledger.party.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        var said = new ArrayList<AssetEvent>();
        property.filedOn()
                .ifPresent(day -> said.add(new RightFiled(
                        property.asset(),
                        property.kind(),
                        property.title(),
                        property.otherNumbers(),
                        applicants(property.applicants()),
                        List.of(),
                        day,
                        provenance)));
        property.grantedOn()
                .ifPresent(day -> said.add(new RightGranted(
                        property.asset(),
                        property.kind(),
                        property.title(),
                        property.otherNumbers(),
                        property.filedOn(),
                        Optional.empty(),
                        Optional.empty(),
                        day,
                        provenance)));
        return said;
    }

    private static Optional<Holders> applicants(List<String> names) {
        var parties = names.stream()
                .map(UsText::stated)
                .flatMap(Optional::stream)
                .map(Party::person)
                .distinct()
                .toList();
        return parties.isEmpty() ? Optional.empty() : Optional.of(Holders.unstated(parties));
    }
}
