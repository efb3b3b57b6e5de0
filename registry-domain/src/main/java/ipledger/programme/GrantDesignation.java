package ipledger.programme;

import ipledger.event.ProgrammeEvent.DesignationKind;
import ipledger.event.ProgrammeEvent.DesignationLevel;
import ipledger.event.Provenance;
import ipledger.party.Party;
import java.time.LocalDate;

/** 认定. Puts on record that somebody bears a designation, or stands on the list of enterprises above scale. */
public record GrantDesignation(
        String designation,
        DesignationKind kind,
        DesignationLevel level,
        Party holder,
        LocalDate effectiveOn,
        Provenance provenance) {
    /** The stream of a designation's number. */
    public static String stream(String designation) {
        return "designation:" + designation;
    }
}
