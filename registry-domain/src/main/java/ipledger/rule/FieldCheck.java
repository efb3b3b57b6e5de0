package ipledger.rule;

import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import ipledger.party.Party;
import ipledger.rule.Invalid.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 输入检查. Gathers what is wrong with an act's fields, so that all of it is told at once. */
public final class FieldCheck {
    /** The earliest day that any right in any register can bear. */
    private static final LocalDate EARLIEST = LocalDate.of(1700, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    /** The most assets in one act: a bundle has some hundreds. */
    public static final int MOST_ASSETS = 10_000;

    private final List<Field> wrong = new ArrayList<>();

    private FieldCheck() {}

    /** The fields that every act has. */
    public static FieldCheck of(LocalDate effectiveOn, Provenance provenance) {
        return new FieldCheck()
                .day("effectiveOn", effectiveOn)
                .that(!provenance.isFact(), "provenance.record", "act-with-source");
    }

    /** Notes {@code path} as wrong unless {@code isRight}. */
    public FieldCheck that(boolean isRight, String path, String reason, Object... particulars) {
        if (!isRight) wrong.add(new Field(path, reason, List.of(particulars)));
        return this;
    }

    /** An act is on one asset at least, and on no more than it can be judged with. */
    public FieldCheck assets(List<AssetNumber> assets) {
        return that(!assets.isEmpty(), "assets", "none").bounded(assets);
    }

    /** As {@link #assets}, where no asset means all that are concerned. */
    public FieldCheck bounded(List<AssetNumber> assets) {
        return that(assets.size() <= MOST_ASSETS, "assets", "too-many", MOST_ASSETS)
                .that(assets.stream().distinct().count() == assets.size(), "assets", "twice");
    }

    /** Somebody is named, and nobody twice. */
    public FieldCheck parties(String path, List<Party> parties) {
        return that(!parties.isEmpty(), path, "none")
                .that(parties.stream().distinct().count() == parties.size(), path, "twice");
    }

    /** A text that says something. */
    public FieldCheck text(String path, String text) {
        return that(!text.isBlank(), path, "blank");
    }

    /** A day that a register can bear. */
    public FieldCheck day(String path, LocalDate day) {
        return that(!day.isBefore(EARLIEST) && !day.isAfter(LATEST), path, "day", day, EARLIEST, LATEST);
    }

    /** {@code later} is not before {@code earlier}. */
    public FieldCheck order(String path, LocalDate earlier, LocalDate later) {
        return day(path, later).that(!later.isBefore(earlier), path, "order", later, earlier);
    }

    /** Refuses the input. @throws Invalid with every field that is wrong */
    public void orInvalid() {
        if (!wrong.isEmpty()) throw new Invalid(wrong);
    }
}
