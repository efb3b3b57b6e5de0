package ipledger.event;

import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.List;

/** 备注. What an office published about the asset that moves neither right, title nor encumbrance. */
public sealed interface NoteEvent extends AssetEvent {

    /**
     * 官方记载. Kept word for word, with the office's code.
     *
     * @param code the office's code of the event, such as {@code SE01} or {@code 17Q}
     */
    @Recorded(
            value = "note.recorded.v1",
            st27 = "W00",
            gazette = {"SE01", "DD01"})
    record OfficeNoteRecorded(AssetNumber asset, String code, String text, LocalDate effectiveOn, Provenance provenance)
            implements NoteEvent {}

    /** 别号. Further numbers of the same right became known. */
    @Recorded(value = "asset.numbers-added.v1", st27 = "W00")
    record NumbersAdded(AssetNumber asset, List<AssetNumber> otherNumbers, LocalDate effectiveOn, Provenance provenance)
            implements NoteEvent {
        public NumbersAdded {
            otherNumbers = List.copyOf(otherNumbers);
        }
    }
}
