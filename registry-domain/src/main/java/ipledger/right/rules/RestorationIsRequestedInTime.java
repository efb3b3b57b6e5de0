package ipledger.right.rules;

import ipledger.asset.Asset;
import ipledger.event.RightEvent.RestorationRequested;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 在期限内请求恢复. Restoration is asked for within two months of the notice, or of the end of the obstacle and at most two years after the limit. */
public record RestorationIsRequestedInTime(Provision provision) implements Rule<RestorationRequested> {
    @Override
    public Class<RestorationRequested> concerns() {
        return RestorationRequested.class;
    }

    @Override
    public boolean permits(Asset before, RestorationRequested event) {
        return lastDay(before, event).filter(event.effectiveOn()::isAfter).isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, RestorationRequested event) {
        return List.of(event.effectiveOn(), lastDay(before, event).orElseThrow());
    }

    private static final int MONTHS_FROM_OBSTACLE = 2;
    private static final int GRACE_MONTHS = 6;
    private static final int MOST_YEARS = 2;

    private static Optional<LocalDate> lastDay(Asset before, RestorationRequested event) {
        return switch (event.ground()) {
            case JUSTIFIED_REASON -> before.right().restorableUntil();
            case FORCE_MAJEURE -> {
                var fromObstacle = event.obstacleEndedOn().map(day -> day.plusMonths(MONTHS_FROM_OBSTACLE));
                var atMost = before.right()
                        .endedOn()
                        .map(day -> day.plusMonths(GRACE_MONTHS).plusYears(MOST_YEARS));
                yield fromObstacle
                        .map(day -> atMost.filter(day::isAfter).orElse(day))
                        .or(() -> atMost);
            }
        };
    }
}
