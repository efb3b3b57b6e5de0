package ipledger.law;

import static org.assertj.core.api.Assertions.assertThat;

import ipledger.asset.Asset;
import ipledger.asset.Preservation.Effect;
import ipledger.event.ContributionEvent.ContributionAgreed;
import ipledger.event.LicenceEvent.LicenceEntered;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.LicenceEvent.OpenLicenceDeclared;
import ipledger.event.PledgeEvent.PledgeAgreed;
import ipledger.event.PledgeEvent.PledgeRegistered;
import ipledger.event.PreservationEvent.FrozenAct;
import ipledger.event.TitleEvent.TitleTransferred;
import ipledger.event.TitleEvent.TransferAgreed;
import ipledger.event.TitleEvent.TransferGround;
import ipledger.law.ActRun.Step;
import ipledger.party.Share;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What holds after every act, whatever came before it. */
final class Promises {
    private Promises() {}

    static void aRefusedActLeavesNoEvent(Step step) {
        if (!step.accepted())
            assertThat(step.added()).as("a refused act leaves no event").isZero();
    }

    static void sharesAddUpToOne(Step step) {
        for (var asset : step.touched())
            asset.title()
                    .holders()
                    .ifPresent(holders -> assertThat(holders.holdings().stream()
                                    .map(holding -> holding.share())
                                    .reduce(Share::plus))
                            .as("shares of %s", asset.number())
                            .contains(Share.of("1")));
    }

    static void ranksOfPledgesHaveNoHoles(Step step) {
        for (var asset : step.touched()) {
            var pledges = asset.pledges();
            assertThat(pledges.inForce().stream().map(pledges::rankOf).sorted())
                    .as("ranks of pledges")
                    .isEqualTo(IntStream.rangeClosed(1, pledges.inForce().size())
                            .boxed()
                            .toList());
        }
    }

    /** No two freezes of the same have effect at once, and who waits, waits for one that was there before. */
    static void ranksOfFreezesHaveNoHoles(Step step) {
        for (var asset : step.touched())
            step.on().ifPresent(day -> {
                var preservation = asset.preservation();
                var inEffect = preservation.freezesOn(day, asset.kind());
                var waiting = preservation.waitingOn(day, asset.kind());
                for (var one : inEffect)
                    assertThat(inEffect)
                            .as("beside %s", one)
                            .filteredOn(other -> !other.equals(one) && meet(one, other))
                            .isEmpty();
                for (var one : waiting)
                    assertThat(Stream.concat(inEffect.stream(), waiting.stream()))
                            .as("for whom %s waits", one)
                            .anyMatch(other -> !other.equals(one) && meet(one, other));
            });
    }

    private static boolean meet(Effect one, Effect other) {
        return one.freeze().scope().meets(other.freeze().scope());
    }

    static void noTwoLicencesExcludeEachOther(Step step) {
        step.entered((before, event) -> {
            if (!(event instanceof LicenceEntered entered)) return;
            var on = entered.effectiveOn();
            var asset = Asset.evolve(before, event);
            var running = asset.licences().inForceOn(on);
            for (var one : running)
                if (one.terms().kind().excludesAll() && one.dealing().equals(entered.dealing()))
                    assertThat(running)
                            .as("beside the exclusive %s", one)
                            .filteredOn(other -> !other.dealing().equals(one.dealing()))
                            .filteredOn(other -> other.terms().kind() != LicenceKind.COMPULSORY)
                            .filteredOn(other ->
                                    other.terms().scope().overlaps(one.terms().scope()))
                            .filteredOn(other -> !Asset.allAmong(
                                    other.terms().licensees(), one.terms().consents()))
                            .filteredOn(other -> !Asset.allAmong(
                                    one.terms().licensors(), other.terms().licensees()))
                            .filteredOn(other -> !Asset.allAmong(
                                    other.terms().licensors(), one.terms().licensees()))
                            .isEmpty();
        });
    }

    static void nothingPledgedOrFrozenPassesWithoutConsent(Step step) {
        step.entered((before, event) -> {
            if (!(event instanceof TitleTransferred passed)) return;
            var ground = passed.conveyance().ground();
            if (ground != TransferGround.COURT_DECISION)
                assertThat(before.hindrancesTo(
                                FrozenAct.TRANSFER, passed.conveyance().from(), passed.effectiveOn()))
                        .as("frozen or suspended: %s", passed)
                        .isEmpty();
            if (ground.isVoluntary())
                assertThat(before.pledges().silentPledgees(passed.conveyance().consents(), passed.effectiveOn()))
                        .as("pledged: %s", passed)
                        .isEmpty();
        });
    }

    static void anEndedRightAdmitsNoNewDealing(Step step) {
        step.entered((before, event) -> {
            boolean isNewDealing = switch (event) {
                case TransferAgreed e -> true;
                case TitleTransferred e -> true;
                case LicenceEntered e -> true;
                case OpenLicenceDeclared e -> true;
                case ContributionAgreed e -> true;
                case PledgeAgreed e -> true;
                case PledgeRegistered e -> true;
                default -> false;
            };
            if (isNewDealing)
                assertThat(isEnded(before, event.effectiveOn()))
                        .as("ended: %s", event)
                        .isFalse();
        });
    }

    private static boolean isEnded(Asset asset, LocalDate day) {
        return asset.right().statusOn(day).isEnded();
    }
}
