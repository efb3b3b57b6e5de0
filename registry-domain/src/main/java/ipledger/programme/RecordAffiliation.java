package ipledger.programme;

import ipledger.event.ProgrammeEvent.AffiliationKind;
import ipledger.event.Provenance;
import ipledger.party.Party;
import java.time.LocalDate;

/**
 * 关联登载. Puts on record that a party belongs to a group of companies, or to a person with companies of their own.
 *
 * @param group the group's or the person's name
 */
public record RecordAffiliation(
        String affiliation,
        AffiliationKind kind,
        String group,
        Party member,
        LocalDate effectiveOn,
        Provenance provenance) {
    /** The stream of an affiliation's number. */
    public static String stream(String affiliation) {
        return "affiliation:" + affiliation;
    }
}
