package ipledger.event;

import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.Optional;

/** 更正. Acts on the history below, not on the state: the original stays. */
public sealed interface RectificationEvent extends AssetEvent {

    /**
     * 更正, 作废. The entry meant is wrong and counts no longer; what is right, if anything, is entered beside it in the
     * same append.
     *
     * @param target the entry that falls
     * @param reason why
     * @param basis the document that shows it
     */
    @Recorded(
            value = "entry.voided.v1",
            st27 = "Y00",
            gazette = {"CI01", "CU01", "CD01"})
    record EntryVoided(
            AssetNumber asset,
            EntryReference target,
            String reason,
            String basis,
            LocalDate effectiveOn,
            Provenance provenance)
            implements RectificationEvent {}

    /**
     * 疑点处理. A clerk settled a finding; it is kept, with how it was settled.
     *
     * @param sequence the entry beside which the finding stands
     * @param rule the rule's id
     */
    @Recorded(value = "finding.settled.v1", st27 = "W00")
    record FindingSettled(
            AssetNumber asset,
            long sequence,
            String rule,
            String resolution,
            LocalDate effectiveOn,
            Provenance provenance)
            implements RectificationEvent {}

    /**
     * 所指记录. An entry by its sequence in the asset's stream, or every entry read in one record of a source.
     *
     * @param source source and record id, as {@link SourceRecord} has them
     */
    record EntryReference(Optional<Long> sequence, Optional<SourceKey> source) {
        public EntryReference {
            if (sequence.isPresent() == source.isPresent())
                throw new IllegalArgumentException("an entry is meant by its sequence or by its source record");
        }

        public static EntryReference at(long sequence) {
            return new EntryReference(Optional.of(sequence), Optional.empty());
        }

        public static EntryReference read(String source, String recordId) {
            return new EntryReference(Optional.empty(), Optional.of(new SourceKey(source, recordId)));
        }

        /** As it is named to a person: the number of the entry, or the record of the source. */
        public String text() {
            return sequence.map(String::valueOf)
                    .or(() -> source.map(key -> key.source() + " " + key.recordId()))
                    .orElseThrow();
        }
    }

    /** 来源键. Source and record id. */
    record SourceKey(String source, String recordId) {}
}
