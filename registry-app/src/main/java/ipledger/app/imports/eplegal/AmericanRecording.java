package ipledger.app.imports.eplegal;

import ipledger.app.imports.ReadRecord.Reading;
import ipledger.app.imports.us.Complaints;
import ipledger.app.imports.us.Recorded;
import ipledger.app.imports.us.Recorded.Assignor;
import ipledger.app.imports.us.Recorded.Property;
import ipledger.app.imports.us.RecordingFacts;
import ipledger.app.imports.us.RecordingSystem;
import ipledger.event.AssetKind;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.ReelFrame;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 美国登记记录. A recording at the United States office as INPADOC passes it on: {@code conveyance;ASSIGNORS:name;name;
 * REEL/FRAME:r/f}. It is the same source record as in the office's own forms, which say more of it.
 */
final class AmericanRecording {
    private static final Pattern FORM =
            Pattern.compile("(?s)(.*?);\\s*ASSIGNORS?:(.*?);\\s*REEL/FRAME:\\s*(\\d{1,6}/\\d{1,4}).*");
    private static final Pattern NO_NAME =
            Pattern.compile("AND OTHERS|(?:SIGNING|EFFECTIVE) DATES?.*|REQUEST FOR.*", Pattern.CASE_INSENSITIVE);

    /** Where the owner sits, which INPADOC puts behind the name; what follows the comma may also be the company's form. */
    private static final Pattern SEAT = Pattern.compile(
            "(.+), (?!(?:INC|LLC|L\\.L\\.C|LTD|CO|CORP|LP|L\\.P|LLP|N\\.A|S\\.A|GMBH|AG|B\\.V|PLC)\\b)[A-Z][A-Z .]+");

    private final AssetNumber asset;
    private final LegalEvent event;
    private final LocalDate recordedOn;
    private final Optional<LocalDate> filedOn;

    AmericanRecording(AssetNumber asset, LegalEvent event, LocalDate recordedOn, Optional<LocalDate> filedOn) {
        this.asset = asset;
        this.event = event;
        this.recordedOn = recordedOn;
        this.filedOn = filedOn;
    }

    /** What the recording establishes; absent where the text has another form. */
    Optional<Reading> reading() {
        var text = FORM.matcher(event.freeText());
        var owner = event.field("L509EP");
        if (!text.matches() || owner.isEmpty()) return Optional.empty();
        var assignors = Pattern.compile(";")
                .splitAsStream(text.group(2))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !NO_NAME.matcher(name).matches())
                .map(name -> new Assignor(name, event.day("L525EP")))
                .toList();
        var property = new Property(
                asset, AssetKind.INVENTION, "", List.of(), filedOn, List.of(), Optional.empty(), Optional.empty());
        var recorded = new Recorded(
                RecordingSystem.PATENT,
                ReelFrame.of(text.group(3)),
                text.group(1).strip(),
                Optional.of(recordedOn),
                Optional.empty(),
                assignors,
                List.of(withoutSeat(owner.get())),
                List.of(property));
        return Optional.of(RecordingFacts.of(recorded, new Complaints()));
    }

    private static String withoutSeat(String owner) {
        return SEAT.matcher(owner).replaceFirst("$1");
    }
}
