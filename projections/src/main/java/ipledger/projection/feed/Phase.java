package ipledger.projection.feed;

import ipledger.asset.Asset;
import ipledger.asset.AssetHistory;
import ipledger.asset.Entry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * 时段. The asset from a day on, until the next phase begins. An entry may be recorded before the day on which it takes
 * effect; so a row keeps the asset as of the day of the last recording and once more for every later day of effect, and
 * the day of the question picks. Terms and freezes that run out by time are the asset's own answer for that day.
 */
public record Phase(LocalDate from, Asset asset) {
    /** The zone of the register's days. */
    public static final ZoneId REGISTER_ZONE = ZoneId.of("Asia/Shanghai");

    /** The phases of a history, a pure function of it. */
    public static List<Phase> of(AssetHistory history) {
        var recordedOn =
                history.entries().getLast().recordedAt().atZone(REGISTER_ZONE).toLocalDate();
        var days = new TreeSet<LocalDate>();
        days.add(recordedOn);
        history.standing(Instant.MAX).stream()
                .map(Entry::effectiveOn)
                .filter(day -> day.isAfter(recordedOn))
                .forEach(days::add);
        var phases = new ArrayList<Phase>();
        for (var day : days) phases.add(new Phase(day, history.asOf(day, Instant.MAX)));
        return phases;
    }

    /** The asset on {@code day}; absent where the day lies before the last recording: then the history must be asked. */
    public static Optional<Asset> on(LocalDate day, List<Phase> phases) {
        return phases.stream()
                .filter(phase -> !phase.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(Phase::asset);
    }
}
