package ipledger.asset;

import static ipledger.law.AssetWords.paper;
import static ipledger.law.Register.INVENTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import ipledger.event.AssetEvent;
import ipledger.event.NoteEvent.OfficeNoteRecorded;
import ipledger.event.Provenance;
import ipledger.event.RectificationEvent.EntryReference;
import ipledger.event.RectificationEvent.EntryVoided;
import ipledger.event.RightEvent.RightLapsed;
import ipledger.finding.Findings;
import ipledger.law.Law;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("Whatever the facts and their order, the asset's history holds together")
class AssetHistoryProperties {
    private static final Instant FIRST_RECORDED = Instant.parse("2026-01-01T00:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2022-06-01");
    private static final Findings FINDINGS = new Findings(Law.ALL);

    @Provide
    Arbitrary<List<AssetEvent>> facts() {
        return AnyFacts.lists();
    }

    @Property(tries = 500)
    void the_fold_and_the_rules_are_total_and_shares_add_up_to_one(@ForAll("facts") List<AssetEvent> facts) {
        var history = recorded(facts);
        history.walk(Instant.MAX, (before, entry) -> assertSharesAddUp(before));
        assertSharesAddUp(history.latest());
        assertThat(FINDINGS.of(history, Instant.MAX))
                .allSatisfy(finding ->
                        assertThat(finding.violation().message(Locale.ENGLISH)).isNotBlank());
    }

    @Property(tries = 500)
    void pledges_in_force_rank_without_holes(@ForAll("facts") List<AssetEvent> facts) {
        var pledges = recorded(facts).latest().pledges();
        var ranks = pledges.inForce().stream().map(pledges::rankOf).toList();
        assertThat(ranks)
                .isEqualTo(IntStream.rangeClosed(1, pledges.inForce().size())
                        .boxed()
                        .toList());
        assertThat(pledges.inForce())
                .isSortedAccordingTo(
                        Comparator.comparing(pledge -> pledge.registeredOn().orElseThrow()));
    }

    @Property(tries = 500)
    void the_order_of_import_is_of_no_consequence(@ForAll("facts") List<AssetEvent> facts, @ForAll Random random) {
        var shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);
        var one = recorded(facts);
        var other = recorded(shuffled);
        assertThat(other.latest()).isEqualTo(one.latest());
        assertThat(other.asOf(TODAY, Instant.MAX)).isEqualTo(one.asOf(TODAY, Instant.MAX));
        assertThat(findings(other)).isEqualTo(findings(one));
    }

    @Property(tries = 300)
    void what_was_known_at_a_moment_never_changes(
            @ForAll("facts") List<AssetEvent> facts, @ForAll @IntRange(max = 20) int seen) {
        int then = Math.min(seen, facts.size());
        var moment = FIRST_RECORDED.plusSeconds(then).minusMillis(1);
        var asKnownThen = recorded(facts.subList(0, then));
        var later = recorded(facts);
        assertThat(later.asOf(TODAY, moment)).isEqualTo(asKnownThen.asOf(TODAY, Instant.MAX));
        assertThat(FINDINGS.of(later, moment)).isEqualTo(FINDINGS.of(asKnownThen, Instant.MAX));
    }

    @Property(tries = 300)
    void voiding_what_was_recorded_last_brings_back_what_was_before(@ForAll("facts") List<AssetEvent> facts) {
        var before = recorded(facts);
        var mistaken = before.with(List.of(A_LAPSE), FIRST_RECORDED.plusSeconds(100));
        var mended = mistaken.with(
                List.of(new EntryVoided(
                        INVENTION, EntryReference.at(facts.size()), "录入错误", "更正申请书", TODAY, Provenance.act())),
                FIRST_RECORDED.plusSeconds(200));
        assertThat(mended.latest()).isEqualTo(before.latest());
    }

    @Property(tries = 500)
    void a_history_that_grew_is_the_one_that_was_read_whole(
            @ForAll("facts") List<AssetEvent> facts, @ForAll @IntRange(max = 20) int first) {
        var whole = recorded(facts);
        int begun = Math.min(first, facts.size());
        var grown = recorded(facts.subList(0, begun));
        for (int i = begun; i < facts.size(); i++)
            grown = grown.plus(List.of(whole.entries().get(i)));
        assertThat(grown.entries()).isEqualTo(whole.entries());
        assertThat(grown.standing(Instant.MAX)).isEqualTo(whole.standing(Instant.MAX));
        assertThat(grown.latest()).isEqualTo(whole.latest());
        assertThat(grown.lastEffect()).isEqualTo(whole.lastEffect());
        assertThat(grown.asOf(TODAY, Instant.MAX)).isEqualTo(whole.asOf(TODAY, Instant.MAX));
        assertThat(walked(grown, begun)).isEqualTo(walked(whole, begun));
    }

    @Property(tries = 500)
    void what_would_be_recorded_next_is_walked_as_if_it_were_recorded(
            @ForAll("facts") List<AssetEvent> facts, @ForAll @IntRange(max = 20) int first) {
        int begun = Math.min(first, facts.size());
        var history = recorded(facts.subList(0, begun));
        var next = facts.subList(begun, facts.size());
        var seen = new ArrayList<Map.Entry<Asset, Entry>>();
        history.walkOn(next, (before, entry) -> seen.add(Map.entry(before, entry)));
        assertThat(seen).isEqualTo(walked(history.with(next, Instant.MAX), begun));
    }

    private static List<Map.Entry<Asset, Entry>> walked(AssetHistory history, int from) {
        var seen = new ArrayList<Map.Entry<Asset, Entry>>();
        history.walkFrom(from, (before, entry) -> seen.add(Map.entry(before, entry)));
        return seen;
    }

    @Example
    void ten_thousand_entries_are_folded_within_a_second() {
        var events = new ArrayList<AssetEvent>();
        for (int i = 0; i < 10_000; i++)
            events.add(new OfficeNoteRecorded(INVENTION, "SE01", "note " + i, TODAY, paper("note-" + i)));
        var history = recorded(events);
        assertTimeout(Duration.ofSeconds(1), () -> history.asOf(TODAY, Instant.MAX));
    }

    private static final AssetEvent A_LAPSE = new RightLapsed(INVENTION, Optional.empty(), TODAY, paper("mistake"));

    private static AssetHistory recorded(List<AssetEvent> facts) {
        var entries = new ArrayList<Entry>();
        for (var fact : facts) entries.add(new Entry(entries.size(), FIRST_RECORDED.plusSeconds(entries.size()), fact));
        return AssetHistory.of(INVENTION, entries);
    }

    private static void assertSharesAddUp(Asset asset) {
        for (var holders : asset.title().holders().stream().toList()) {
            var sum = BigInteger.ZERO;
            var denominator = holders.holdings().stream()
                    .map(holding -> holding.share().denominator())
                    .reduce(BigInteger.ONE, BigInteger::multiply);
            for (var holding : holders.holdings())
                sum = sum.add(denominator
                        .divide(holding.share().denominator())
                        .multiply(holding.share().numerator()));
            assertThat(sum).isEqualTo(denominator);
        }
    }

    /** Findings apart from the place of their entry, which is the order of arrival. */
    private static List<String> findings(AssetHistory history) {
        return FINDINGS.of(history, Instant.MAX).stream()
                .map(finding -> finding.effectiveOn() + " " + finding.violation())
                .sorted()
                .toList();
    }
}
