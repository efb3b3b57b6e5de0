package ipledger.law.acts;

import ipledger.asset.AssetHistory;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Any acts on a few assets, with a few facts between: most are plausible where they come, some are not. What is drawn are
 * numbers; the act is made from them when its turn comes, so that it can go on with what stands on the register then.
 */
public final class AnyActs {
    /** The days lie on both sides of 2025-06-01, 2026-10-15 and 2027-01-01. */
    static final LocalDate FIRST_DAY = LocalDate.parse("2025-04-01");

    private static final int DAYS = 730;
    private static final int CHOICES = 60;
    private static final int ONE_IN_SO_MANY_IS_WILD = 8;
    private static final int MOST_ACTS = 40;
    private static final int BEGINNINGS = 11;

    /** Every act, chapter by chapter. */
    public static final List<Maker<?>> ALL = Stream.of(
                    RightActs.ALL,
                    EndActs.ALL,
                    InvalidationActs.ALL,
                    TransferActs.ALL,
                    PreEmptionActs.ALL,
                    LicenceActs.ALL,
                    OpenLicenceActs.ALL,
                    ContributionActs.ALL,
                    PledgeActs.ALL,
                    PledgeChangeActs.ALL,
                    EnforcementActs.ALL,
                    PreservationActs.ALL,
                    DefectActs.ALL,
                    WorthActs.ALL,
                    NotificationActs.ALL,
                    RectificationActs.ALL,
                    FactActs.ALL)
            .<Maker<?>>flatMap(List::stream)
            .toList();

    private AnyActs() {}

    /** Days rise in three cases of four and jump in the fourth. */
    public static Arbitrary<Plot> plots() {
        return Combinators.combine(
                        AnyAssets.some(),
                        Arbitraries.integers().between(0, BEGINNINGS).list().ofSize(AnyAssets.IN_A_RUN),
                        draws().list().ofMinSize(1).ofMaxSize(MOST_ACTS),
                        Arbitraries.integers().between(0, 3))
                .as((assets, beginnings, draws, order) ->
                        new Plot(assets, beginnings, order == 0 ? draws : inOrderOfDays(draws)));
    }

    private static List<Draw> inOrderOfDays(List<Draw> draws) {
        var days =
                draws.stream().map(Draw::day).sorted(Comparator.naturalOrder()).toList();
        var ordered = new ArrayList<Draw>();
        for (var draw : draws) ordered.add(draw.on(days.get(ordered.size())));
        return ordered;
    }

    private static Arbitrary<Draw> draws() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9_999).withoutEdgeCases(),
                        Arbitraries.integers().between(0, AnyAssets.IN_A_RUN - 1),
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.integers()
                                .between(0, ONE_IN_SO_MANY_IS_WILD - 1)
                                .withoutEdgeCases(),
                        Arbitraries.integers().between(0, CHOICES - 1).withoutEdgeCases(),
                        Arbitraries.integers().between(0, CHOICES - 1).withoutEdgeCases())
                .as(Draw::new);
    }

    /** The acts with which a run begins. */
    public static List<Object> beginnings(Plot plot) {
        var acts = new ArrayList<Object>();
        for (int i = 0; i < plot.assets().size(); i++) beginning(plot, i).ifPresent(acts::add);
        return acts;
    }

    private static Optional<Object> beginning(Plot plot, int place) {
        return AnyAssets.beginning(plot.assets().get(place), plot.beginnings().get(place));
    }

    /** The act that comes at that place, as the register stands now. */
    public static Object act(Function<AssetNumber, AssetHistory> register, Plot plot, int place) {
        var draw = plot.draws().get(place);
        var scene = new Scene(register, plot, draw, place);
        if (scene.isWild()) return ALL.get(draw.act() % ALL.size()).make().apply(scene);
        var fitting = new ArrayList<Maker<?>>();
        for (var maker : ALL) if (maker.fits().test(scene)) for (int i = 0; i < maker.weight(); i++) fitting.add(maker);
        return fitting.get(draw.act() % fitting.size()).make().apply(scene);
    }
}
