package ipledger.asset;

import ipledger.event.NoteEvent.MeritKind;
import ipledger.event.NoteEvent.MeritRecorded;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** 高价值情形. What is on record of one asset that makes it one of high value, in the order in which it was recorded. */
public record Merits(List<Merit> all) {
    public static final Merits NONE = new Merits(List.of());

    public Merits {
        all = List.copyOf(all);
    }

    /** 情形. One of them, with what shows it. */
    public record Merit(MeritKind kind, String detail, LocalDate since) {}

    Merits plus(MeritRecorded event) {
        return new Merits(
                Stream.concat(all.stream(), Stream.of(new Merit(event.merit(), event.detail(), event.effectiveOn())))
                        .toList());
    }
}
