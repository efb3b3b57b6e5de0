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

    /**
     * 高价值情形登载. What makes an invention patent one of high value beside its age and its pledges, as the evidence shows.
     *
     * @param detail the industry's code, the counterpart's number, the award and its year
     */
    @Recorded(value = "asset.merit-recorded.v1", st27 = "W00")
    record MeritRecorded(
            AssetNumber asset, MeritKind merit, String detail, LocalDate effectiveOn, Provenance provenance)
            implements NoteEvent {}

    /** 高价值情形. */
    enum MeritKind {
        /** 战略性新兴产业的发明专利. */
        STRATEGIC_INDUSTRY,
        /** 在海外有同族专利权. */
        FOREIGN_COUNTERPART,
        /** 获得国家科学技术奖. */
        STATE_AWARD,
        /** 获得中国专利奖. */
        PATENT_AWARD
    }

    /** 别号. Further numbers of the same right became known. */
    @Recorded(value = "asset.numbers-added.v1", st27 = "W00")
    record NumbersAdded(AssetNumber asset, List<AssetNumber> otherNumbers, LocalDate effectiveOn, Provenance provenance)
            implements NoteEvent {
        public NumbersAdded {
            otherNumbers = List.copyOf(otherNumbers);
        }
    }
}
