package ipledger.person;

import ipledger.event.Provenance;
import java.time.LocalDate;
import java.util.List;

/** 删除个人信息. Erases what the register keeps of these persons beside their names. */
public record ErasePersonalData(
        List<String> persons, String reason, String basis, LocalDate effectiveOn, Provenance provenance) {
    /** The most persons of one act: namesakes whom nothing but the asset tells apart. */
    public static final int MOST_PERSONS = 1_000;

    public ErasePersonalData {
        persons = persons.stream().distinct().sorted().toList();
        if (persons.size() > MOST_PERSONS) {
            throw new IllegalArgumentException("an erasure of " + persons.size() + " persons");
        }
    }
}
