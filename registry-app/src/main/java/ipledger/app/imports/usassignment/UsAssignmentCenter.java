package ipledger.app.imports.usassignment;

import static ipledger.app.imports.json.JsonRecords.text;

import ipledger.app.imports.FileHead;
import ipledger.app.imports.MalformedFile;
import ipledger.app.imports.ReadRecord;
import ipledger.app.imports.RecordSink;
import ipledger.app.imports.SourceFormat;
import ipledger.app.imports.json.JsonRecords;
import ipledger.app.imports.us.Complaints;
import ipledger.app.imports.us.PatentProperty;
import ipledger.app.imports.us.Recorded;
import ipledger.app.imports.us.Recorded.Assignor;
import ipledger.app.imports.us.Recorded.Property;
import ipledger.app.imports.us.RecordingFacts;
import ipledger.app.imports.us.RecordingSystem;
import ipledger.app.imports.us.UsText;
import ipledger.identifier.ReelFrame;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * 权属登记中心. Patent recordings in the newer JSON form, one a line or in one array. It gives no day of recording, and may
 * list fewer properties than it counts: what it leaves out is not touched.
 */
public final class UsAssignmentCenter implements SourceFormat {
    @Override
    public String name() {
        return "us-assignment-center";
    }

    @Override
    public boolean recognises(FileHead head) {
        var text = head.text();
        return text.contains("\"reelNumber\"")
                && text.contains("\"applicationNumber\"")
                && !text.contains("\"applId\"");
    }

    @Override
    public void read(InputStream in, FileHead head, RecordSink sink) throws IOException, MalformedFile {
        JsonRecords.read(in, sink, UsAssignmentCenter::read);
    }

    private static ReadRecord read(JsonNode json, String place) {
        var complaints = new Complaints();
        var at = complaints.parsed(
                "reelNumber", () -> ReelFrame.of(text(json, "reelNumber") + "/" + text(json, "frameNumber")));
        var recordedOn = complaints.day("recordedDate", text(json, "recordedDate"));
        var assignors = assignors(json, complaints);
        var properties = new ArrayList<Property>();
        for (var property : json.path("properties"))
            property(property, complaints).read(complaints).ifPresent(properties::add);
        var reading = complaints.orElse(() -> RecordingFacts.of(
                new Recorded(
                        RecordingSystem.PATENT,
                        at.orElseThrow(),
                        text(json, "conveyance"),
                        recordedOn,
                        Optional.empty(),
                        assignors,
                        names(json.path("assignees")),
                        properties),
                complaints));
        return new ReadRecord(place, at.map(ReelFrame::toString).orElse(place), reading);
    }

    private static List<Assignor> assignors(JsonNode json, Complaints complaints) {
        var assignors = new ArrayList<Assignor>();
        var documentDay = text(json, "assignorExecutionDate");
        for (var assignor : json.path("assignors")) {
            var own = text(assignor, "executionDate");
            assignors.add(new Assignor(
                    text(assignor, "assignorName"),
                    complaints.day("executionDate", own.isBlank() ? documentDay : own)));
        }
        return assignors;
    }

    private static PatentProperty property(JsonNode json, Complaints complaints) {
        var international = UsText.stated(text(json, "pctNumber17")).orElseGet(() -> text(json, "pctNumber"));
        return new PatentProperty(
                text(json, "applicationNumber"),
                international,
                text(json, "patentNumber"),
                text(json, "publicationNumber"),
                text(json, "inventionTitle"),
                complaints.day("fillingDate", text(json, "fillingDate")), // the office's spelling
                UsText.names(text(json, "inventors")),
                complaints.day("issueDate", text(json, "issueDate")));
    }

    private static List<String> names(JsonNode list) {
        var names = new ArrayList<String>();
        for (var name : list) if (name.isString()) names.add(name.asString());
        return names;
    }
}
