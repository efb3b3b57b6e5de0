package ipledger.projection.freshness;

import ipledger.event.AssetKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * 数据覆盖. What one source has given of one office's rights: from when to when, and which days are missing between.
 *
 * @param source the source, as the source records name it
 * @param office WIPO ST.3
 * @param from the first day covered
 * @param until the last day covered
 * @param holes the spans between deliveries that none covers, in order
 */
public record SourceCoverage(String source, String office, LocalDate from, LocalDate until, List<Span> holes) {
    /** Sources that speak of some kinds only; any other speaks of all that its office registers. */
    private static final Map<String, Set<AssetKind>> KINDS = Map.of(
            "CN-PRSS-10", Set.of(AssetKind.INVENTION),
            "CN-PRSS-20", Set.of(AssetKind.UTILITY_MODEL),
            "CN-PRSS-30", Set.of(AssetKind.DESIGN));

    public SourceCoverage {
        holes = List.copyOf(holes);
    }

    /** 时段. Both days included. */
    public record Span(LocalDate from, LocalDate until) {
        public Span {
            if (until.isBefore(from)) throw new IllegalArgumentException("a span from " + from + " until " + until);
        }
    }

    /** True where the source speaks of assets of that kind; an asset of unknown kind is concerned by every source. */
    public boolean concerns(Optional<AssetKind> kind) {
        return kind.map(known -> KINDS.getOrDefault(source, Set.of(known)).contains(known))
                .orElse(true);
    }

    /** The coverage that deliveries make together; they may overlap and come in any order. */
    public static SourceCoverage of(String source, String office, List<Span> deliveries) {
        var ordered =
                deliveries.stream().sorted(Comparator.comparing(Span::from)).toList();
        var until = ordered.getFirst().until();
        var holes = new ArrayList<Span>();
        for (var delivery : ordered) {
            if (delivery.from().isAfter(until.plusDays(1)))
                holes.add(new Span(until.plusDays(1), delivery.from().minusDays(1)));
            if (delivery.until().isAfter(until)) until = delivery.until();
        }
        return new SourceCoverage(source, office, ordered.getFirst().from(), until, holes);
    }
}
