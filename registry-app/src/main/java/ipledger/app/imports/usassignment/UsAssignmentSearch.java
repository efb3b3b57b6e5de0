package ipledger.app.imports.usassignment;

import ipledger.app.imports.FileHead;
import ipledger.app.imports.MalformedFile;
import ipledger.app.imports.ReadRecord;
import ipledger.app.imports.RecordSink;
import ipledger.app.imports.SourceFormat;
import ipledger.app.imports.us.Complaints;
import ipledger.app.imports.us.PatentProperty;
import ipledger.app.imports.us.Recorded;
import ipledger.app.imports.us.Recorded.Assignor;
import ipledger.app.imports.us.Recorded.Property;
import ipledger.app.imports.us.RecordingFacts;
import ipledger.app.imports.us.RecordingSystem;
import ipledger.app.imports.us.UsText;
import ipledger.app.imports.xml.XmlElement;
import ipledger.app.imports.xml.XmlRecords;
import ipledger.identifier.ReelFrame;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 专利权属检索结果. Answers of the patent assignment search, Solr XML: one {@code doc} a recording, its properties, assignors
 * and assignees in parallel lists. The lists may differ in length, and where one is short nothing is said of the rest.
 */
public final class UsAssignmentSearch implements SourceFormat {
    private static final Set<String> RECORD = Set.of("doc");
    private static final Set<String> ANSWER = Set.of("result");

    @Override
    public String name() {
        return "us-assignment-search";
    }

    @Override
    public boolean recognises(FileHead head) {
        var text = head.text();
        return text.contains("<response")
                && (text.contains("responseHeader") || text.contains("<doc"))
                && (text.contains("patAssign") || text.contains("reelNo") || text.contains("conveyanceText"));
    }

    @Override
    public void read(InputStream in, FileHead head, RecordSink sink) throws IOException, MalformedFile {
        var file = XmlRecords.open(in);
        long record = 0;
        while (file.next(RECORD)) {
            record++;
            sink.accept(read(new Doc(file.element(ANSWER)), record));
        }
    }

    private static ReadRecord read(Doc doc, long record) {
        var complaints = new Complaints();
        var at = complaints.parsed("id", () -> ReelFrame.of(doc.reelFrame()));
        var place = "record " + record
                + at.map(a -> " (reel " + a.reel() + " frame " + a.frame() + ")")
                        .orElse("");
        var recordedOn = complaints.day("recordedDate", doc.one("recordedDate"));
        var updatedOn = complaints.day("lastUpdateDate", doc.one("lastUpdateDate"));
        var assignors = doc.assignors(complaints);
        var properties = doc.properties(complaints);
        var reading = complaints.orElse(() -> RecordingFacts.of(
                new Recorded(
                        RecordingSystem.PATENT,
                        at.orElseThrow(),
                        doc.one("conveyanceText"),
                        recordedOn,
                        updatedOn,
                        assignors,
                        doc.all("patAssigneeName"),
                        properties),
                complaints));
        return new ReadRecord(place, at.map(ReelFrame::toString).orElse(place), reading);
    }

    /** 检索条目. One {@code doc}: named values and named lists. */
    private static final class Doc {
        private final Map<String, List<String>> values = new HashMap<>();

        Doc(XmlElement doc) {
            for (var child : doc.children()) {
                var name = child.attributes().getOrDefault("name", "");
                var texts = child.name().equals("arr")
                        ? child.children().stream().map(XmlElement::text).toList()
                        : List.of(child.text());
                values.put(name, texts);
            }
        }

        String one(String name) {
            return at(name, 0);
        }

        List<String> all(String name) {
            return values.getOrDefault(name, List.of());
        }

        String at(String name, int index) {
            var list = all(name);
            return index < list.size() ? list.get(index) : "";
        }

        String reelFrame() {
            return one("reelNo").isEmpty() ? one("id") : one("reelNo") + "/" + one("frameNo");
        }

        List<Assignor> assignors(Complaints complaints) {
            var assignors = new ArrayList<Assignor>();
            for (int i = 0; i < all("patAssignorName").size(); i++)
                assignors.add(new Assignor(
                        at("patAssignorName", i),
                        complaints.day("patAssignorExDate[" + i + "]", at("patAssignorExDate", i))));
            return assignors;
        }

        List<Property> properties(Complaints complaints) {
            int longest = 0;
            for (var name : List.of("applNum", "patNum", "pctNum"))
                longest = Math.max(longest, all(name).size());
            var properties = new ArrayList<Property>();
            for (int i = 0; i < longest; i++)
                new PatentProperty(
                                at("applNum", i),
                                at("pctNum", i),
                                at("patNum", i),
                                at("publNum", i),
                                at("inventionTitle", i),
                                complaints.day("filingDate[" + i + "]", at("filingDate", i)),
                                UsText.names(at("inventors", i)),
                                complaints.day("issueDate[" + i + "]", at("issueDate", i)))
                        .read(complaints)
                        .ifPresent(properties::add);
            return properties;
        }
    }
}
