package ipledger.defect;

import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.paper;
import static ipledger.law.Register.FIRST;

import ipledger.event.DefectEvent.ApplicationDeemedGivenUp;
import ipledger.event.DefectEvent.DefectCured;
import ipledger.event.DefectEvent.DefectMatter;
import ipledger.event.DefectEvent.DefectNoted;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.NumberType;
import ipledger.identifier.Office;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Defects as acts and as facts: a similar mark left out of a transfer, noted on 2026-03-02. */
public final class DefectWords {
    public static final AssetNumber SIMILAR = AssetNumber.of(Office.CN, NumberType.TRADEMARK_REGISTRATION, "12345679");
    public static final LocalDate NOTED_ON = LocalDate.parse("2026-03-02");

    private DefectWords() {}

    public static NoteDefect note(Optional<LocalDate> lastDay) {
        return new NoteDefect(
                MARK, FIRST, DefectMatter.TRANSFER, List.of(SIMILAR), lastDay, NOTED_ON, Provenance.act());
    }

    public static CureDefect cure(String day) {
        return new CureDefect(MARK, FIRST, LocalDate.parse(day), Provenance.act());
    }

    public static CloseUncured close(String day) {
        return new CloseUncured(MARK, FIRST, LocalDate.parse(day), Provenance.act());
    }

    public static DefectNoted noted(String lastDay) {
        return new DefectNoted(
                MARK,
                FIRST,
                DefectMatter.TRANSFER,
                List.of(SIMILAR),
                LocalDate.parse(lastDay),
                NOTED_ON,
                paper("defect"));
    }

    public static DefectCured cured(String day) {
        return new DefectCured(MARK, FIRST, LocalDate.parse(day), Provenance.act());
    }

    public static ApplicationDeemedGivenUp givenUp(String day) {
        return new ApplicationDeemedGivenUp(MARK, FIRST, LocalDate.parse(day), Provenance.act());
    }
}
