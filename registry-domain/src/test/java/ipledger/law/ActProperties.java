package ipledger.law;

import static org.assertj.core.api.Assertions.assertThat;

import ipledger.asset.Asset;
import ipledger.asset.AssetHistory;
import ipledger.identifier.AssetNumber;
import ipledger.law.ActRun.Step;
import ipledger.law.acts.AnyActs;
import ipledger.law.acts.Plot;
import ipledger.rectification.SettleFinding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Whatever acts come in whatever order, the register stays lawful and what it knew stays known")
class ActProperties {
    /** Together some thousands of runs, and some tens of thousands of acts. */
    private static final int TRIES = 1_200;

    private static final int TRIES_OF_HISTORIES = 400;
    private static final int TRIES_OF_REFUSALS = 200;

    @Provide
    Arbitrary<Plot> plots() {
        return AnyActs.plots();
    }

    @Property(tries = TRIES)
    void the_register_stays_lawful(@ForAll("plots") Plot plot) {
        ActRun.play(plot, new Desk(), step -> {
            Promises.aRefusedActLeavesNoEvent(step);
            if (!step.accepted()) return;
            Promises.sharesAddUpToOne(step);
            Promises.ranksOfPledgesHaveNoHoles(step);
            Promises.ranksOfFreezesHaveNoHoles(step);
            Promises.noTwoLicencesExcludeEachOther(step);
            Promises.nothingPledgedOrFrozenPassesWithoutConsent(step);
            Promises.anEndedRightAdmitsNoNewDealing(step);
        });
    }

    /** One asset as it stands after an act, and when that was known. */
    private record Known(AssetNumber asset, Instant at, LocalDate on, Asset state) {}

    @Property(tries = TRIES_OF_HISTORIES)
    void what_was_known_at_a_moment_never_changes(@ForAll("plots") Plot plot) {
        var known = new ArrayList<Known>();
        var run = ActRun.play(
                plot,
                new Desk(),
                step -> step.on()
                        .ifPresent(day -> step.after()
                                .forEach((asset, history) ->
                                        known.add(new Known(asset, step.at(), day, history.asOf(day, Instant.MAX))))));
        for (var moment : known)
            assertThat(run.history(moment.asset()).asOf(moment.on(), moment.at()))
                    .as("%s", moment)
                    .isEqualTo(moment.state());
    }

    /** The histories of a run have grown act by act; those made at once, or entry by entry, give the same. */
    @Property(tries = TRIES_OF_HISTORIES)
    void replay_gives_what_the_acts_left_however_the_history_is_cut(@ForAll("plots") Plot plot) {
        // Asked in between, so that whatever is remembered of the shorter history is used for the longer one.
        var run = ActRun.play(plot, new Desk(), step -> step.after().values().forEach(AssetHistory::latest));
        for (var asset : run.assets()) {
            var grown = run.history(asset);
            var whole = AssetHistory.of(asset, grown.entries());
            assertThat(grown.latest()).isEqualTo(whole.latest());
            var oneByOne = AssetHistory.of(asset);
            for (var entry : grown.entries()) {
                oneByOne = oneByOne.plus(List.of(entry));
                var day = entry.effectiveOn();
                assertThat(grown.asOf(day, Instant.MAX)).isEqualTo(whole.asOf(day, Instant.MAX));
            }
            assertThat(oneByOne.latest()).isEqualTo(whole.latest());
        }
    }

    @Property(tries = TRIES_OF_REFUSALS)
    void a_refusal_names_every_broken_rule(@ForAll("plots") Plot plot) {
        var judged = new Judged();
        ActRun.play(plot, new Desk(judged.law()), step -> {
            step.refusal().filter(no -> isJudgedRuleByRule(step)).ifPresent(judged::namesAll);
            judged.forget();
        });
    }

    /** Whether a finding stands open is asked of the whole law, so that one rule alone cannot answer it. */
    private static boolean isJudgedRuleByRule(Step step) {
        return !(step.act() instanceof SettleFinding);
    }
}
