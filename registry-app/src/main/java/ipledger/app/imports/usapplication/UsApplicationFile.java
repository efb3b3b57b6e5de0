package ipledger.app.imports.usapplication;

import static ipledger.app.imports.json.JsonRecords.text;

import ipledger.app.imports.FileHead;
import ipledger.app.imports.MalformedFile;
import ipledger.app.imports.ReadRecord;
import ipledger.app.imports.ReadRecord.Reading;
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
import ipledger.event.Provenance;
import ipledger.event.RectificationEvent.SourceKey;
import ipledger.event.SourceRecord;
import ipledger.fact.RecordFacts;
import ipledger.identifier.ReelFrame;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * 申请档案. Application files, one JSON object a line: the authority on filing, grant, fees and end of a patent, with its
 * recordings. One file is one record; each recording in it is the same source record as in the assignment search.
 */
public final class UsApplicationFile implements SourceFormat {
    /** The source's name; the record's id is the application number as the file has it. */
    public static final String SOURCE = "US-APPLICATION";

    @Override
    public String name() {
        return "us-application";
    }

    @Override
    public boolean recognises(FileHead head) {
        var text = head.text();
        return text.contains("\"applId\"") && text.contains("{");
    }

    @Override
    public void read(InputStream in, FileHead head, RecordSink sink) throws IOException, MalformedFile {
        JsonRecords.read(in, sink, UsApplicationFile::read);
    }

    private static ReadRecord read(JsonNode json, String place) {
        var complaints = new Complaints();
        var id = UsText.stated(text(json, "applId")).orElse(place);
        var updatedOn = complaints.day("lastUpdatedTimestamp", text(json, "lastUpdatedTimestamp"));
        var said = property(json, complaints).read(complaints);
        var life = said.map(property -> ApplicationLife.of(property, provenance(id, updatedOn), json, complaints));
        var recordings = said.map(property -> recordings(json, property, updatedOn, complaints))
                .orElse(List.of());
        var commands = new ArrayList<RecordFacts>();
        life.filter(one -> !one.facts().isEmpty())
                .ifPresent(one -> commands.add(
                        new RecordFacts(new SourceKey(SOURCE, id), List.of(), one.facts(), Optional.empty())));
        for (var recording : recordings) commands.addAll(RecordingFacts.commands(recording, complaints));
        var reading = complaints.orElse(() -> commands.isEmpty()
                ? new Reading.NotOfConcern("neither filing, grant, fees nor recordings are stated")
                : new Reading.Facts(commands));
        return new ReadRecord(place + " (application " + id + ")", id, reading);
    }

    private static Provenance provenance(String id, Optional<LocalDate> updatedOn) {
        return Provenance.fact(new SourceRecord(SOURCE, id, 0, updatedOn));
    }

    private static PatentProperty property(JsonNode json, Complaints complaints) {
        return new PatentProperty(
                text(json, "applId"),
                "",
                text(json, "patentNumber"),
                text(json, "appEarlyPubNumber"),
                text(json, "patentTitle"),
                complaints.day("appFilingDate", text(json, "appFilingDate")),
                inventors(json),
                complaints.day("patentIssueDate", text(json, "patentIssueDate")));
    }

    /** Family name first, as recordings name them. */
    private static List<String> inventors(JsonNode json) {
        var inventors = new ArrayList<String>();
        for (var inventor : json.path("inventors")) {
            var family = UsText.stated(text(inventor, "nameLineOne"));
            var given = UsText.stated(text(inventor, "nameLineTwo"));
            family.map(name -> given.map(first -> name + ", " + first).orElse(name))
                    .ifPresent(inventors::add);
        }
        if (inventors.isEmpty()) UsText.stated(text(json, "inventorName")).ifPresent(inventors::add);
        return inventors;
    }

    private static List<Recorded> recordings(
            JsonNode json, Property property, Optional<LocalDate> updatedOn, Complaints complaints) {
        var recordings = new ArrayList<Recorded>();
        for (var assignment : json.path("assignments")) {
            var at = complaints.parsed(
                    "assignments.reelNumber",
                    () -> ReelFrame.of(text(assignment, "reelNumber") + "/" + text(assignment, "frameNumber")));
            var recordedOn = complaints.day("assignments.recordedDate", text(assignment, "recordedDate"));
            var assignors = new ArrayList<Assignor>();
            for (var assignor : assignment.path("assignors"))
                assignors.add(new Assignor(
                        text(assignor, "assignorName"),
                        complaints.day("assignments.execDate", text(assignor, "execDate"))));
            var assignees = new ArrayList<String>();
            for (var assignee : assignment.path("assignee")) assignees.add(text(assignee, "assigneeName"));
            at.ifPresent(reelFrame -> recordings.add(new Recorded(
                    RecordingSystem.PATENT,
                    reelFrame,
                    text(assignment, "converyanceName"), // the office's spelling
                    recordedOn,
                    updatedOn,
                    assignors,
                    assignees,
                    List.of(onlyNamed(property)))));
        }
        return fullestFirst(recordings);
    }

    /** A file may list one recording twice; which comes first must not matter. */
    private static List<Recorded> fullestFirst(List<Recorded> recordings) {
        return recordings.stream()
                .filter(recording -> recordings.stream()
                        .filter(other -> other.at().equals(recording.at()))
                        .noneMatch(other ->
                                other.assignors().size() > recording.assignors().size()))
                .distinct()
                .toList();
    }

    /** The file itself says what the property is; its recordings need not say it again. */
    private static Property onlyNamed(Property property) {
        return new Property(
                property.asset(),
                property.kind(),
                "",
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
