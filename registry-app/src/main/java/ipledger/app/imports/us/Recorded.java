package ipledger.app.imports.us;

import ipledger.event.AssetKind;
import ipledger.event.Provenance;
import ipledger.event.RightEvent.RightFiled;
import ipledger.event.RightEvent.RightGranted;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.ReelFrame;
import ipledger.party.Holders;
import ipledger.party.Party;
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

        /** Its filing by {@code parties}, where it is dated. */
        public Optional<RightFiled> filed(List<Party> parties, Provenance provenance) {
            var holders = parties.isEmpty() ? Optional.<Holders>empty() : Optional.of(Holders.unstated(parties));
            return filedOn.map(
                    day -> new RightFiled(asset, kind, title, otherNumbers, holders, List.of(), day, provenance));
        }

        /** Its grant, where it is dated; neither holders nor last day are stated with it. */
        public Optional<RightGranted> granted(Provenance provenance) {
            return grantedOn.map(day -> new RightGranted(
                    asset, kind, title, otherNumbers, filedOn, Optional.empty(), Optional.empty(), day, provenance));
        }
    }

    /** The day of the document: the last signature. */
    Optional<LocalDate> executedOn() {
        return assignors.stream()
                .flatMap(assignor -> assignor.executedOn().stream())
                .max(LocalDate::compareTo);
    }
}
