package ipledger.app.imports.ustrademark;

import ipledger.app.imports.FileHead;
import ipledger.app.imports.MalformedFile;
import ipledger.app.imports.ReadRecord;
import ipledger.app.imports.ReadRecord.Reading;
import ipledger.app.imports.RecordSink;
import ipledger.app.imports.SourceFormat;
import ipledger.app.imports.us.Complaints;
import ipledger.app.imports.us.Recorded.Property;
import ipledger.app.imports.us.RecordingFacts;
import ipledger.app.imports.xml.XmlElement;
import ipledger.app.imports.xml.XmlRecords;
import ipledger.event.AssetKind;
import ipledger.event.RectificationEvent.SourceKey;
import ipledger.fact.RecordFacts;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.NumberType;
import ipledger.identifier.Office;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 商标状态. The office's record of a mark, in WIPO ST.96 (drafts D3 and 2.2.1) and in the older TSDR form, told apart by
 * nothing but where some elements lie: each is looked for in all its places.
 */
public final class UsTrademarkStatus implements SourceFormat {
    /** The source's name; the record's id is the serial number. */
    public static final String SOURCE = "US-TRADEMARK";

    private static final Set<String> RECORDS = Set.of("Trademark", "TradeMark");
    private static final Set<String> NOT_KEPT = Set.of("GoodsServicesDescription", "StaffBag", "RecordAttorney");

    @Override
    public String name() {
        return "us-trademark-status";
    }

    @Override
    public boolean recognises(FileHead head) {
        var text = head.text();
        return (text.contains("TrademarkTransactionBody") || text.contains("TradeMarkTransactionBody"))
                && text.contains("RegistrationOfficeCode>US<");
    }

    @Override
    public void read(InputStream in, FileHead head, RecordSink sink) throws IOException, MalformedFile {
        var file = XmlRecords.open(in);
        long record = 0;
        // In the older form the applicants follow the mark, in an element of their own.
        var detailed = Set.of("Trademark", "TransactionData");
        while (file.next(detailed)) {
            var element = file.element(NOT_KEPT);
            for (var mark : Mark.in(element)) {
                record++;
                sink.accept(read(mark, record));
            }
        }
    }

    private static ReadRecord read(Mark mark, long record) {
        var complaints = new Complaints();
        var serial = complaints.parsed(
                "ApplicationNumber",
                () -> AssetNumber.of(Office.US, NumberType.TRADEMARK_APPLICATION, mark.serialNumber()));
        var id = serial.map(AssetNumber::value).orElse(mark.serialNumber());
        var registration = mark.registrationNumber()
                .flatMap(text -> complaints.parsed(
                        "RegistrationNumber",
                        () -> AssetNumber.of(Office.US, NumberType.TRADEMARK_REGISTRATION, text)));
        var numbers = registration.map(List::of).orElse(List.of());
        var life = serial.map(asset -> new MarkLife(asset, numbers, mark, complaints).facts());
        var recordings = serial.map(asset -> mark.recordings(property(asset), complaints))
                .orElse(List.of());
        var place = "record " + record + " (serial " + id + ")";
        var commands = new ArrayList<RecordFacts>();
        life.ifPresent(
                facts -> commands.add(new RecordFacts(new SourceKey(SOURCE, id), List.of(), facts, Optional.empty())));
        for (var recording : recordings) commands.addAll(RecordingFacts.commands(recording, complaints));
        return new ReadRecord(place, id.isEmpty() ? place : id, complaints.orElse(() -> new Reading.Facts(commands)));
    }

    private static Property property(AssetNumber asset) {
        return new Property(
                asset,
                AssetKind.TRADEMARK,
                "",
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** All elements of that name below, in the order of the file. */
    static List<XmlElement> below(XmlElement element, Set<String> names) {
        var found = new ArrayList<XmlElement>();
        for (var child : element.children()) {
            if (names.contains(child.name())) found.add(child);
            else found.addAll(below(child, names));
        }
        return found;
    }

    static Set<String> records() {
        return RECORDS;
    }
}
