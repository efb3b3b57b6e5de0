package ipledger.app.imports.usapplication;

import static ipledger.app.imports.json.JsonRecords.text;

import ipledger.app.imports.us.Complaints;
import ipledger.app.imports.us.Recorded.Property;
import ipledger.app.imports.us.UsText;
import ipledger.event.AssetEvent;
import ipledger.event.Provenance;
import ipledger.event.RightEvent.RightPublished;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.NumberType;
import ipledger.identifier.Office;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** 申请的一生. What an application file establishes, in the order of the days. The last day of a patent is not stated in it. */
record ApplicationLife(List<AssetEvent> facts) {
    ApplicationLife {
        facts = List.copyOf(facts);
    }

    static ApplicationLife of(Property property, Provenance provenance, JsonNode json, Complaints complaints) {
        var asset = property.asset();
        var facts = new ArrayList<AssetEvent>();
        var inventors =
                property.applicants().stream().map(Party::person).distinct().toList();
        property.filed(inventors, provenance).ifPresent(facts::add);
        published(json, "appEarlyPub", Office.US, asset, provenance, complaints).ifPresent(facts::add);
        published(json, "wipoEarlyPub", Office.WO, asset, provenance, complaints)
                .ifPresent(facts::add);
        property.granted(provenance).ifPresent(facts::add);
        facts.addAll(Transactions.of(asset, property.grantedOn(), property.filedOn(), provenance, json, complaints));
        return new ApplicationLife(facts);
    }

    private static Optional<AssetEvent> published(
            JsonNode json,
            String field,
            Office office,
            AssetNumber asset,
            Provenance provenance,
            Complaints complaints) {
        Optional<LocalDate> day = complaints.day(field + "Date", text(json, field + "Date"));
        var number = UsText.stated(text(json, field + "Number"))
                .flatMap(stated -> complaints.parsed(
                        field + "Number", () -> AssetNumber.of(office, NumberType.PATENT_PUBLICATION, stated)));
        return day.map(on -> new RightPublished(asset, number, on, provenance));
    }
}
