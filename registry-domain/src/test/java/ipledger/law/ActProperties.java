package ipledger.law;

import static org.assertj.core.api.Assertions.assertThat;

import ipledger.asset.Asset;
import ipledger.asset.AssetHistory;
import ipledger.asset.Entry;
import ipledger.dealing.DealingConflict;
import ipledger.dealing.UnknownAsset;
import ipledger.event.AssetEvent;
import ipledger.event.ContributionEvent.ContributionAgreed;
import ipledger.event.LicenceEvent.LicenceEntered;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.PledgeEvent.PledgeAgreed;
import ipledger.event.PledgeEvent.PledgeRegistered;
import ipledger.event.TitleEvent.Conveyance;
import ipledger.event.TitleEvent.TitleTransferred;
import ipledger.event.TitleEvent.TransferAgreed;
import ipledger.event.TitleEvent.TransferGround;
import ipledger.identifier.AssetNumber;
import ipledger.party.Share;
import ipledger.rule.Invalid;
import ipledger.rule.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Whatever acts come in whatever order, the register stays lawful and what it knew stays known")
class ActProperties {
    private static final int TRIES = 700;

    @Provide
    Arbitrary<List<Object>> acts() {
        return AnyActs.sequences();
    }

    /** One asset as it stands after each act, and how long its history was then. */
    private record Known(int entries, LocalDate on, Asset asset) {}

    @Property(tries = TRIES)
    void a_refused_act_leaves_no_event(@ForAll("acts") List<Object> acts) {
        run(acts, step -> {
            if (!step.accepted()) assertThat(step.events()).isEmpty();
        });
    }

    @Property(tries = TRIES)
    void owners_shares_add_up_to_one_and_ranks_have_no_holes(@ForAll("acts") List<Object> acts) {
        run(
                acts,
                step -> step.states().forEach(asset -> {
                    asset.title()
                            .holders()
                            .ifPresent(holders -> assertThat(holders.holdings().stream()
                                            .map(holding -> holding.share())
                                            .reduce(Share::plus))
                                    .contains(Share.of("1")));
                    var pledges = asset.pledges();
                    assertThat(pledges.inForce().stream().map(pledges::rankOf).sorted())
                            .isEqualTo(
                                    IntStream.rangeClosed(1, pledges.inForce().size())
                                            .boxed()
                                            .toList());
                }));
    }

    @Property(tries = TRIES)
    void no_two_licences_exclude_each_other(@ForAll("acts") List<Object> acts) {
        run(acts, step -> {
            for (var event : step.events()) {
                if (!(event instanceof LicenceEntered entered)) continue;
                var on = entered.effectiveOn();
                var asset = step.desk().history(event.asset()).asOf(on, Instant.MAX);
                var running = asset.licences().inForceOn(on);
                var exclusive = running.stream()
                        .filter(licence -> licence.terms().kind() == LicenceKind.EXCLUSIVE)
                        .filter(licence -> licence.dealing().equals(entered.dealing()))
                        .toList();
                for (var one : exclusive)
                    assertThat(running)
                            .filteredOn(other -> !other.dealing().equals(one.dealing()))
                            .filteredOn(other ->
                                    other.terms().scope().overlaps(one.terms().scope()))
                            .filteredOn(other -> !other.terms()
                                    .licensees()
                                    .equals(one.terms().licensors()))
                            .isEmpty();
            }
        });
    }

    @Property(tries = TRIES)
    void nothing_pledged_or_frozen_passes_without_consent_on_record(@ForAll("acts") List<Object> acts) {
        run(
                acts,
                step -> step.entered((before, event) -> {
                    if (!(event instanceof TitleTransferred passed)) return;
                    if (passed.conveyance().ground() != TransferGround.COURT_DECISION)
                        assertThat(before.hindrancesOn(passed.effectiveOn()))
                                .as("frozen or suspended: %s", passed)
                                .isEmpty();
                    if (isByWill(passed.conveyance()))
                        assertThat(before.pledges()
                                        .silentPledgees(passed.conveyance().consents(), passed.effectiveOn()))
                                .as("pledged: %s", passed)
                                .isEmpty();
                }));
    }

    private static boolean isByWill(Conveyance conveyance) {
        return conveyance.ground().isVoluntary();
    }

    @Property(tries = TRIES)
    void an_ended_right_admits_no_new_dealing(@ForAll("acts") List<Object> acts) {
        run(
                acts,
                step -> step.entered((before, event) -> {
                    boolean isNewDealing = switch (event) {
                        case TransferAgreed e -> true;
                        case TitleTransferred e -> true;
                        case LicenceEntered e -> true;
                        case ContributionAgreed e -> true;
                        case PledgeAgreed e -> true;
                        case PledgeRegistered e -> true;
                        default -> false;
                    };
                    if (isNewDealing)
                        assertThat(before.right().statusOn(event.effectiveOn()).isEnded())
                                .as("ended: %s", event)
                                .isFalse();
                }));
    }

    @Property(tries = TRIES)
    void replay_gives_what_the_acts_left_however_the_history_is_cut(@ForAll("acts") List<Object> acts) {
        var grown = new HashMap<AssetNumber, AssetHistory>();
        var desk = run(acts, step -> {
            for (var asset : AnyActs.ASSETS) {
                var before = grown.getOrDefault(asset, AssetHistory.of(asset));
                var now = step.desk().history(asset);
                var added = now.entries().subList(before.size(), now.size());
                // Asked in between, so that whatever is remembered of the shorter history is used for the longer one.
                before.latest();
                var after = before.plus(added);
                grown.put(asset, after);
                assertThat(after.latest()).isEqualTo(now.latest());
                assertThat(after.asOf(step.on(), Instant.MAX)).isEqualTo(now.asOf(step.on(), Instant.MAX));
            }
        });
        for (var asset : AnyActs.ASSETS) {
            var whole = desk.history(asset);
            var oneByOne = AssetHistory.of(asset);
            for (var entry : whole.entries()) oneByOne = oneByOne.plus(List.of(entry));
            assertThat(oneByOne.latest()).isEqualTo(whole.latest());
        }
    }

    @Property(tries = TRIES)
    void what_was_known_at_a_moment_never_changes(@ForAll("acts") List<Object> acts) {
        var known = new HashMap<AssetNumber, List<Known>>();
        var desk = run(acts, step -> {
            for (var asset : AnyActs.ASSETS) {
                var history = step.desk().history(asset);
                if (history.size() > 0)
                    known.computeIfAbsent(asset, any -> new ArrayList<>())
                            .add(new Known(history.size(), step.on(), history.asOf(step.on(), Instant.MAX)));
            }
        });
        known.forEach((asset, moments) -> {
            var whole = desk.history(asset);
            for (var moment : moments) {
                var last = whole.entries().get(moment.entries() - 1).recordedAt();
                boolean isToldApart = moment.entries() == whole.size()
                        || whole.entries().get(moment.entries()).recordedAt().isAfter(last);
                if (isToldApart) assertThat(whole.asOf(moment.on(), last)).isEqualTo(moment.asset());
            }
        });
    }

    /** A generator whose acts are all refused would prove nothing. */
    @Example
    void enough_of_the_acts_are_entered() {
        Map<String, Integer> entered = new HashMap<>();
        AnyActs.sequences().generator(1000, true).stream(new java.util.Random(20261126))
                .limit(400)
                .forEach(sequence -> run(
                        sequence.value(),
                        step -> step.events()
                                .forEach(event -> entered.merge(event.getClass().getSimpleName(), 1, Integer::sum))));
        assertThat(entered)
                .containsKeys(
                        "TransferAgreed",
                        "TitleTransferred",
                        "LicenceGranted",
                        "LicenceEnded",
                        "ContributionAgreed",
                        "PledgeAgreed",
                        "PledgeRegistered",
                        "PledgeReleased",
                        "ClaimAssigned",
                        "EntryVoided",
                        "FreezeOrdered",
                        "RightLapsed");
    }

    /** What one act did. */
    private record Step(
            Desk desk, Object act, boolean accepted, List<AssetEvent> events, Map<AssetNumber, Integer> sizes) {
        /** The latest day of what it entered, or the first day. */
        LocalDate on() {
            return events.stream()
                    .map(AssetEvent::effectiveOn)
                    .max(LocalDate::compareTo)
                    .orElse(AnyActs.FIRST_DAY);
        }

        List<Asset> states() {
            return AnyActs.ASSETS.stream()
                    .map(asset -> desk.history(asset))
                    .filter(history -> history.size() > 0)
                    .flatMap(history -> java.util.stream.Stream.of(history.latest(), history.asOf(on(), Instant.MAX)))
                    .toList();
        }

        /** Each act that it entered, with the asset just before it in the order of effect. */
        void entered(java.util.function.BiConsumer<Asset, AssetEvent> visitor) {
            sizes.forEach((asset, size) -> desk.history(asset).walk(Instant.MAX, (before, entry) -> {
                if (entry.sequence() >= size && !entry.event().provenance().isFact())
                    visitor.accept(before, entry.event());
            }));
        }
    }

    private static Desk run(List<Object> acts, java.util.function.Consumer<Step> check) {
        var desk = new Desk();
        var sizes = new HashMap<AssetNumber, Integer>();
        for (var act : acts) {
            var before = Map.copyOf(sizes);
            long size = desk.size();
            boolean accepted = accepted(desk, act);
            var events = new ArrayList<AssetEvent>();
            if (desk.size() > size)
                for (var asset : AnyActs.ASSETS) {
                    var entries = desk.history(asset).entries();
                    entries.subList(before.getOrDefault(asset, 0), entries.size()).stream()
                            .map(Entry::event)
                            .forEach(events::add);
                    sizes.put(asset, entries.size());
                }
            assertThat(desk.size() > size || events.isEmpty()).isTrue();
            if (!accepted) assertThat(desk.size()).isEqualTo(size);
            check.accept(new Step(desk, act, accepted, events, before));
        }
        return desk;
    }

    private static boolean accepted(Desk desk, Object act) {
        try {
            desk.send(act);
            return true;
        } catch (Refused | Invalid | DealingConflict | UnknownAsset no) {
            return false;
        }
    }
}
