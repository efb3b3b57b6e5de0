package ipledger.app.imports.ustrademark;

import ipledger.app.imports.us.Complaints;
import ipledger.app.imports.us.Recorded;
import ipledger.app.imports.us.Recorded.Assignor;
import ipledger.app.imports.us.Recorded.Property;
import ipledger.app.imports.us.RecordingSystem;
import ipledger.app.imports.us.UsText;
import ipledger.app.imports.xml.XmlElement;
import ipledger.identifier.ReelFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 商标记载. One mark as the file has it, whichever of its forms.
 *
 * @param mark the mark's own element
 * @param around what it lies in, where the older form keeps the applicants
 */
record Mark(XmlElement mark, XmlElement around) {
    private static final int FRAME_DIGITS = 4;

    /** An event of the mark's history. */
    record History(String code, String text, String day) {}

    static List<Mark> in(XmlElement element) {
        if (UsTrademarkStatus.records().contains(element.name())) return List.of(new Mark(element, element));
        return UsTrademarkStatus.below(element, UsTrademarkStatus.records()).stream()
                .map(mark -> new Mark(mark, element))
                .toList();
    }

    String serialNumber() {
        return mark.text("ApplicationNumber", "ApplicationNumberText")
                .or(() -> mark.text("ApplicationNumber"))
                .orElse("");
    }

    Optional<String> registrationNumber() {
        return mark.text("RegistrationNumber").flatMap(UsText::stated).filter(text -> !text.matches("0+"));
    }

    String day(String name) {
        return mark.text(name).orElse("");
    }

    String words() {
        return first("MarkVerbalElementText", "MarkSignificantVerbalElementText");
    }

    String statusCode() {
        return mark.text("MarkCurrentStatusCode").orElse("");
    }

    String statusText() {
        return first("MarkCurrentStatusExternalDescriptionText");
    }

    String renewalDay() {
        return first("RenewalDate");
    }

    /** Nice classes; the office's own older classes say the same twice. */
    List<String> classes() {
        return UsTrademarkStatus.below(mark, Set.of("ClassNumber")).stream()
                .map(XmlElement::text)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    String publicationDay() {
        return first("PublicationDate");
    }

    /** Who applied: the first applicant of the record's history, which the file lists last. */
    List<String> applicants() {
        var all = UsTrademarkStatus.below(around, Set.of("Applicant"));
        return all.stream()
                .filter(applicant -> applicant.text().contains("ORIGINAL APPLICANT"))
                .map(Mark::nameOf)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    List<History> history() {
        return UsTrademarkStatus.below(mark, Set.of("MarkEvent")).stream()
                .map(event -> new History(
                        first(event, "MarkEventCode"),
                        first(event, "MarkEventDescriptionText", "MarkEventInternalDescriptionText"),
                        event.text("MarkEventDate").orElse("")))
                .toList();
    }

    List<Recorded> recordings(Property property, Complaints complaints) {
        var recordings = new ArrayList<Recorded>();
        for (var assignment : UsTrademarkStatus.below(mark, Set.of("Assignment"))) {
            var identifier = assignment.text("AssignmentIdentifier").orElse("");
            var at = complaints.parsed("AssignmentIdentifier", () -> ReelFrame.of(reelFrame(identifier)));
            var recordedOn = complaints.day(
                    "AssignmentRecordedDate",
                    assignment.text("AssignmentRecordedDate").orElse(""));
            var documentDay = assignment.text("AssignmentExecutedDate").orElse("");
            var assignors = UsTrademarkStatus.below(assignment, Set.of("Assignor")).stream()
                    .map(party -> new Assignor(
                            nameOf(party).orElse(""),
                            complaints.day(
                                    "AssignmentExecutionDate",
                                    party.text("AssignmentExecutionDate").orElse(documentDay))))
                    .toList();
            var assignees = UsTrademarkStatus.below(assignment, Set.of("Assignee")).stream()
                    .map(Mark::nameOf)
                    .flatMap(Optional::stream)
                    .toList();
            at.ifPresent(reelFrame -> recordings.add(new Recorded(
                    RecordingSystem.TRADEMARK,
                    reelFrame,
                    assignment.text("AssignmentConveyanceCategory").orElse(""),
                    recordedOn,
                    Optional.empty(),
                    assignors,
                    assignees,
                    List.of(property))));
        }
        return recordings;
    }

    /** 41910383 is reel 4191, frame 0383. */
    private static String reelFrame(String identifier) {
        int frame = identifier.length() - FRAME_DIGITS;
        return frame < 1 ? identifier : identifier.substring(0, frame) + "/" + identifier.substring(frame);
    }

    private static Optional<String> nameOf(XmlElement party) {
        var name = first(party, "EntityName", "OrganizationStandardName", "PersonFullName", "FreeFormatNameLine");
        return UsText.stated(name);
    }

    private String first(String... names) {
        return first(mark, names);
    }

    private static String first(XmlElement element, String... names) {
        for (var name : names) {
            var found = UsTrademarkStatus.below(element, Set.of(name)).stream()
                    .map(XmlElement::text)
                    .filter(text -> !text.isEmpty())
                    .findFirst();
            if (found.isPresent()) return found.get();
        }
        return "";
    }
}
