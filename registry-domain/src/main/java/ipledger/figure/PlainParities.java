package ipledger.figure;

import ipledger.event.ProgrammeEvent.ParityRecorded;
import ipledger.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** 折算. Amounts in yuan, by the parities that were known at a moment. */
record PlainParities(List<ParityRecorded> known) {
    static PlainParities of(Collection<ProgrammeEntry> programme, Instant knownAt) {
        var known = new ArrayList<ParityRecorded>();
        for (var entry : programme)
            if (entry.event() instanceof ParityRecorded parity
                    && !entry.recordedAt().isAfter(knownAt)) known.add(parity);
        return new PlainParities(known);
    }

    /** At the parity of that day, else of the last day before it that has one; absent where none is near enough. */
    Optional<BigDecimal> yuan(Money amount, LocalDate on) {
        if (amount.currency().equals("CNY")) return Optional.of(amount.amount());
        ParityRecorded best = null;
        for (var parity : known) {
            boolean isNear = !parity.effectiveOn().isAfter(on)
                    && parity.effectiveOn().isAfter(on.minusDays(Parameters.PARITY_DAYS));
            if (!parity.currency().equals(amount.currency()) || !isNear) continue;
            // Of several for one day the one recorded last counts.
            if (best == null || !parity.effectiveOn().isBefore(best.effectiveOn())) best = parity;
        }
        return best == null ? Optional.empty() : Optional.of(best.yuanOfOne().multiply(amount.amount()));
    }
}
