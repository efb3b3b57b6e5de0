package ipledger.implementation;

import ipledger.event.NoteEvent.MeritKind;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;

/** 高价值情形登载. Records what makes an invention patent one of high value, on evidence. */
public record RecordMerit(
        AssetNumber asset, MeritKind merit, String detail, LocalDate effectiveOn, Provenance provenance) {}
