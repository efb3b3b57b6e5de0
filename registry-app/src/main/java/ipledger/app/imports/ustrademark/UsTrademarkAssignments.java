package ipledger.app.imports.ustrademark;

import static ipledger.app.imports.json.JsonRecords.text;

import ipledger.app.imports.FileHead;
import ipledger.app.imports.MalformedFile;
import ipledger.app.imports.ReadRecord;
import ipledger.app.imports.RecordSink;
import ipledger.app.imports.SourceFormat;
import ipledger.app.imports.json.JsonRecords;
import ipledger.app.imports.us.Complaints;
import ipledger.app.imports.us.Recorded;
import ipledger.app.imports.us.Recorded.Assignor;
import ipledger.app.imports.us.Recorded.Property;
import ipledger.app.imports.us.RecordingFacts;
import ipledger.app.imports.us.RecordingSystem;
import ipledger.app.imports.us.UsText;
import ipledger.event.AssetKind;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.NumberType;
import ipledger.identifier.Office;
import ipledger.identifier.ReelFrame;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * 商标权属登记. Trademark recordings in JSON. Real answers give no conveyance; then title is taken to have moved where the
 * receiver is the owner of the mark now, and else the recording is kept as a note.
 */
public final class UsTrademarkAssignments implements SourceFormat {
    @Override
    public String name() {
        return "us-trademark-assignments";
    }

    @Override
    public boolean recognises(FileHead head) {
        var text = head.text();
        return text.contains("\"reelNumber\"") && text.contains("\"serialNumber\"") && text.contains("\"mark\"");
    }

    @Override
    public void read(InputStream in, FileHead head, RecordSink sink) throws IOException, MalformedFile {
        JsonRecords.read(in, sink, UsTrademarkAssignments::read);
    }

    private static ReadRecord read(JsonNode json, String place) {
        var complaints = new Complaints();
        var at = complaints.parsed(
                "reelNumber", () -> ReelFrame.of(text(json, "reelNumber") + "/" + text(json, "frameNumber")));
        var recordedOn = complaints.day("recordedDate", text(json, "recordedDate"));
        var assignors = new ArrayList<Assignor>();
        for (var assignor : json.path("assignors"))
            assignors.add(new Assignor(
                    text(assignor, "assignorName"), complaints.day("executionDate", text(assignor, "executionDate"))));
        var assignees = new ArrayList<String>();
        for (var assignee : json.path("assignees")) if (assignee.isString()) assignees.add(assignee.asString());
        var properties = new ArrayList<Property>();
        for (var property : json.path("properties"))
            property(property, complaints).ifPresent(properties::add);
        var reading = complaints.orElse(() -> RecordingFacts.of(
                new Recorded(
                        RecordingSystem.TRADEMARK,
                        at.orElseThrow(),
                        text(json, "conveyance"),
                        recordedOn,
                        Optional.empty(),
                        assignors,
                        assignees,
                        properties),
                complaints));
        return new ReadRecord(place, at.map(ReelFrame::toString).orElse(place), reading);
    }

    private static Optional<Property> property(JsonNode json, Complaints complaints) {
        var serial = complaints.parsed(
                "serialNumber",
                () -> AssetNumber.of(Office.US, NumberType.TRADEMARK_APPLICATION, text(json, "serialNumber")));
        var registration = UsText.stated(text(json, "registrationNumber"))
                .flatMap(stated -> complaints.parsed(
                        "registrationNumber",
                        () -> AssetNumber.of(Office.US, NumberType.TRADEMARK_REGISTRATION, stated)));
        var filedOn = complaints.day("applicationFilingDate", text(json, "applicationFilingDate"));
        var registeredOn = complaints.day("registrationDate", text(json, "registrationDate"));
        return serial.map(asset -> new Property(
                asset,
                AssetKind.TRADEMARK,
                UsText.stated(text(json, "mark")).orElse(""),
                registration.map(List::of).orElse(List.of()),
                filedOn,
                List.of(),
                registeredOn,
                UsText.stated(text(json, "currentOwner"))));
    }
}
