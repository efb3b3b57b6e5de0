package ipledger.projection.feed;

import static ipledger.projection.Facts.BANK;
import static ipledger.projection.Facts.XIANGNAN;
import static ipledger.projection.Facts.YANFENG;
import static ipledger.projection.Facts.day;
import static ipledger.projection.Facts.fiveMillion;
import static ipledger.projection.Facts.granted;
import static ipledger.projection.Facts.read;
import static ipledger.projection.Facts.terms;
import static org.assertj.core.api.Assertions.assertThat;

import ipledger.event.AssetEvent;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.DealingEvent.DealingOpened;
import ipledger.event.DealingEvent.DealingStage;
import ipledger.event.DealingNumber;
import ipledger.event.NoteEvent.NumbersAdded;
import ipledger.event.PledgeEvent.PledgeAgreed;
import ipledger.event.PledgeEvent.PledgeRegistered;
import ipledger.event.PledgeEvent.PledgeReleased;
import ipledger.event.PledgeEvent.ReleaseGround;
import ipledger.event.PledgeReference;
import ipledger.event.PreservationEvent.FreezeGround;
import ipledger.event.PreservationEvent.FreezeOrdered;
import ipledger.event.Provenance;
import ipledger.event.RectificationEvent.EntryReference;
import ipledger.event.RectificationEvent.EntryVoided;
import ipledger.event.RegisterEvent;
import ipledger.event.RightEvent.RightLapsed;
import ipledger.event.SourceEvent.CoverageStated;
import ipledger.identifier.AssetNumber;
import ipledger.party.Holders;
import ipledger.projection.ReadSide;
import ipledger.projection.register.RegisterProjection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("What is fed event by event and what is built in bulk are the same rows")
class RebuildEqualsFeedProperties {
    static final List<AssetNumber> ASSETS = List.of(
            AssetNumber.of("201510481495.9"),
            AssetNumber.of("202111286633.X"),
            AssetNumber.of("CN:software-registration:2024SR0000001"));

    /** What happens next, to which asset, on which day of the spring. */
    record Step(int what, int asset, int dayOfSpring) {}

    @Provide
    Arbitrary<List<Step>> lives() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, ASSETS.size() - 1),
                        Arbitraries.integers().between(0, 60))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    @Property(tries = 15)
    void whatever_happened(@ForAll("lives") List<Step> life) {
        var register = ReadSide.fresh();
        var entries = new int[ASSETS.size()];
        int number = 0;
        for (var step : life) {
            var events = new ArrayList<RegisterEvent>();
            // An asset begins with its grant, so that each later entry has something to act on.
            int what = entries[step.asset()] == 0 ? 0 : step.what();
            events.addAll(happening(what, step, number++, entries[step.asset()]));
            entries[step.asset()] +=
                    (int) events.stream().filter(e -> e instanceof AssetEvent).count();
            register.recordedAt("2026-03-10T02:00:00Z", events.toArray(RegisterEvent[]::new));
            if (number % 5 == 0) register.fed();
        }
        register.fed();
        for (var model : ReadSide.MODELS) {
            var report = register.rebuild().run(model);
            assertThat(report.examples()).isEmpty();
            assertThat(report.equal()).isTrue();
            assertThat(report.events()).isEqualTo(register.ledger().size());
            assertThat(report.parkedAfter()).isZero();
        }
        for (var report : register.rebuild().run(ReadSide.MODELS))
            assertThat(report.equal()).isTrue();
        register.snapshot()
                .of(RegisterProjection.MODEL, view -> view.tables()
                        .jdbc()
                        .queryForList(view.tables().at("select state from $.asset"), String.class))
                .forEach(state ->
                        assertThat(RowState.ofJson(state).toJson()).isEqualTo(state));
    }

    private static List<RegisterEvent> happening(int what, Step step, int number, int entries) {
        var asset = ASSETS.get(step.asset());
        var on = day("2026-03-01").plusDays(step.dayOfSpring());
        var dealing = DealingNumber.of("D" + number);
        var earlier = DealingNumber.of("D" + number / 2);
        return switch (what) {
            case 0 -> List.of(granted(asset, Holders.equally(List.of(XIANGNAN, YANFENG)), "2035-08-07"));
            case 1 ->
                List.of(
                        new PledgeRegistered(asset, dealing, terms(BANK, fiveMillion()), on, Provenance.act()),
                        new DealingOpened(
                                dealing,
                                DealingKind.PLEDGE,
                                DealingStage.REGISTERED,
                                List.of(asset),
                                Optional.empty(),
                                on,
                                Provenance.act()));
            case 2 -> List.of(new PledgeAgreed(asset, dealing, terms(BANK, fiveMillion()), on, Provenance.act()));
            case 3, 4 ->
                List.of(new PledgeReleased(
                        asset, PledgeReference.to(earlier), ReleaseGround.DEBT_PAID, on, Provenance.act()));
            case 5 ->
                List.of(new FreezeOrdered(
                        asset, "F" + number, "法院", FreezeGround.PRESERVATION, Optional.empty(), on, Provenance.act()));
            case 6 ->
                List.of(new EntryVoided(
                        asset, EntryReference.at(number % entries), "wrong", "notice", on, Provenance.act()));
            case 7 -> List.of(new RightLapsed(asset, Optional.of(on.plusMonths(8)), on, read("r" + number)));
            case 8 ->
                List.of(new NumbersAdded(
                        asset,
                        List.of(AssetNumber.of("CN:patent-publication:CN10508987" + number % 10 + "A")),
                        on,
                        Provenance.act()));
            default ->
                List.of(new CoverageStated(
                        "CN-PRSS-10", "CN", on, on.plusDays(2), "delivery " + number, 1, Provenance.act()));
        };
    }
}
