package ipledger.app.imports.us;

import ipledger.event.AssetKind;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.ReelFrame;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 权属登记记录. One recording at the United States office, as one of its forms states it (37 CFR 3.11): a document between
 * conveying and receiving parties, and the properties that it names.
 *
 * @param conveyance the office's free text; empty where the form gives none
 * @param recordedOn the day of recording; absent where the form does not give it
 * @param updatedOn the day on which the office last changed what this form says
 */
public record Recorded(
        RecordingSystem system,
        ReelFrame at,
        String conveyance,
        Optional<LocalDate> recordedOn,
        Optional<LocalDate> updatedOn,
        List<Assignor> assignors,
        List<String> assignees,
        List<Property> properties) {
    public Recorded {
        assignors = List.copyOf(assignors);
        assignees = List.copyOf(assignees);
        properties = List.copyOf(properties);
    }

    /** 转让方. A conveying party and the day on which it signed. */
    public record Assignor(String name, Optional<LocalDate> executedOn) {}

    /**
     * 标的. A property that the recording names, with what it says of it in passing.
     *
     * @param currentOwner who owns it by the office's records now; absent where the form does not say
     */
    public record Property(
            AssetNumber asset,
            AssetKind kind,
            String title,
            List<AssetNumber> otherNumbers,
            Optional<LocalDate> filedOn,
            List<String> applicants,
            Optional<LocalDate> grantedOn,
            Optional<String> currentOwner) {
        public Property {
            otherNumbers = List.copyOf(otherNumbers);
            applicants = List.copyOf(applicants);
        }
    }

    /** The day of the document: the last signature. */
    Optional<LocalDate> executedOn() {
        return assignors.stream()
                .flatMap(assignor -> assignor.executedOn().stream())
                .max(LocalDate::compareTo);
    }
}
