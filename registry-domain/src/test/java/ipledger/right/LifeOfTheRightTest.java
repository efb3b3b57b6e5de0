package ipledger.right;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.UTILITY_MODEL;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.paper;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.YANFENG_PUMP;
import static org.assertj.core.api.Assertions.assertThat;

import ipledger.asset.Asset;
import ipledger.asset.EndCause;
import ipledger.asset.RightStatus;
import ipledger.event.AssetEvent;
import ipledger.event.AssetKind;
import ipledger.event.PreservationEvent.FreezeGround;
import ipledger.event.Provenance;
import ipledger.event.RightEvent.Extent;
import ipledger.event.RightEvent.InvalidationContested;
import ipledger.event.RightEvent.InvalidationDecided;
import ipledger.event.RightEvent.InvalidationOutcome;
import ipledger.event.RightEvent.InvalidationSetAside;
import ipledger.event.RightEvent.RevocationGround;
import ipledger.event.RightEvent.RightCancelled;
import ipledger.event.RightEvent.RightGranted;
import ipledger.event.RightEvent.RightInvalidated;
import ipledger.event.RightEvent.RightLapsed;
import ipledger.event.RightEvent.RightRestored;
import ipledger.event.RightEvent.RightRevoked;
import ipledger.event.RightEvent.TermFactsStated;
import ipledger.event.TermFacts;
import ipledger.law.AssetWords;
import ipledger.law.Desk;
import ipledger.party.Holders;
import ipledger.party.Holding;
import ipledger.party.Share;
import ipledger.preservation.OrderFreeze;
import ipledger.preservation.RenewFreeze;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("权利的一生 The life of a right, from its term to its end and back")
class LifeOfTheRightTest {
    private static final RightGranted PATENT = granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE);
    private static final RightGranted REGISTERED = granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE);

    private static Asset after(AssetEvent... events) {
        return Stream.of(events).reduce(Asset.unregistered(events[0].asset()), Asset::evolve, (one, other) -> other);
    }

    @Test
    void what_stands_on_a_right_that_lapsed_is_closed_and_stands_again_when_it_is_restored() {
        var lapse = new RightLapsed(
                INVENTION, Optional.of(LocalDate.parse("2026-05-01")), LocalDate.parse("2025-08-07"), paper("lapse"));
        var lapsed = after(PATENT, lapse);

        var closure = lapsed.closureOn(DAY).orElseThrow();
        assertThat(closure.since()).isEqualTo("2025-08-07");
        assertThat(closure.because()).isEqualTo(EndCause.UNPAID_ANNUITY);
        assertThat(closure.mayReviveUntil()).contains(LocalDate.parse("2026-05-01"));
        assertThat(lapsed.closureOn(LocalDate.parse("2026-05-02")).orElseThrow().mayReviveUntil())
                .isEmpty();
        assertThat(after(PATENT, lapse, new RightRestored(INVENTION, DAY, paper("restored")))
                        .closureOn(DAY))
                .isEmpty();
    }

    @Test
    void a_term_that_runs_out_closes_without_an_entry() {
        assertThat(after(PATENT).closureOn(LocalDate.parse("2034-05-01"))).isEmpty();
        assertThat(after(PATENT)
                        .closureOn(LocalDate.parse("2034-05-02"))
                        .orElseThrow()
                        .because())
                .isEqualTo(EndCause.TERM_RAN_OUT);
    }

    @Test
    void a_mark_unrenewed_is_cancelled_after_its_grace() {
        assertThat(after(REGISTERED).right().statusOn(LocalDate.parse("2034-11-01")))
                .isEqualTo(RightStatus.EXPIRED);
        assertThat(after(REGISTERED).right().statusOn(LocalDate.parse("2034-11-02")))
                .isEqualTo(RightStatus.CANCELLED);
        assertThat(after(REGISTERED)
                        .closureOn(LocalDate.parse("2034-11-02"))
                        .orElseThrow()
                        .because())
                .isEqualTo(EndCause.NOT_RENEWED);
    }

    @Test
    void cancellation_revocation_and_invalidation_are_three_ends() {
        var cancelled = after(REGISTERED, new RightCancelled(MARK, "注销", DAY, paper("cancelled")));
        var revoked = after(
                REGISTERED,
                new RightRevoked(
                        MARK, RevocationGround.NON_USE, Extent.WHOLE, Optional.empty(), DAY, paper("revoked")));
        var invalid =
                after(REGISTERED, new RightInvalidated(MARK, Extent.WHOLE, Optional.empty(), DAY, paper("invalid")));

        assertThat(cancelled.right().statusOn(DAY)).isEqualTo(RightStatus.CANCELLED);
        assertThat(revoked.right().statusOn(DAY)).isEqualTo(RightStatus.REVOKED);
        assertThat(invalid.right().statusOn(DAY)).isEqualTo(RightStatus.INVALIDATED);
        assertThat(Stream.of(cancelled, revoked, invalid)
                        .map(one -> one.closureOn(DAY).orElseThrow().neverExisted()))
                .containsExactly(false, false, true);
    }

    @Test
    void an_end_for_single_goods_leaves_the_mark_with_the_others() {
        var mark = after(
                REGISTERED,
                new RightRevoked(
                        MARK, RevocationGround.NON_USE, Extent.PART, Optional.of("阀门"), DAY, paper("revoked")));

        assertThat(mark.right().statusOn(DAY)).isEqualTo(RightStatus.IN_FORCE);
        assertThat(mark.right().remaining()).contains("阀门");
    }

    @Test
    void a_right_revives_when_the_decision_that_ended_it_is_set_aside() {
        var decided = new InvalidationDecided(
                INVENTION, "4W1", InvalidationOutcome.INVALID_WHOLE, Optional.empty(), DAY, paper("decision"));
        var ended = new RightInvalidated(INVENTION, Extent.WHOLE, Optional.empty(), DAY.plusDays(1), paper("invalid"));
        var contested = new InvalidationContested(INVENTION, "4W1", "北京知识产权法院", DAY.plusDays(2), paper("suit"));
        var setAside = new InvalidationSetAside(INVENTION, "4W1", "判决", DAY.plusDays(300), paper("judgment"));

        assertThat(after(PATENT, decided, contested)
                        .right()
                        .invalidation()
                        .decisions()
                        .getFirst()
                        .isPendingOn(DAY.plusYears(1)))
                .isTrue();
        assertThat(after(PATENT, decided, ended, contested).right().status()).isEqualTo(RightStatus.INVALIDATED);
        var revived = after(PATENT, decided, ended, contested, setAside);
        assertThat(revived.right().status()).isEqualTo(RightStatus.IN_FORCE);
        assertThat(revived.right().invalidation().challenges()).containsExactly("4W1");
        assertThat(revived.closureOn(DAY.plusDays(301))).isEmpty();
    }

    @Test
    void the_share_that_a_co_holder_gives_up_falls_to_the_others_by_their_shares() {
        var desk = new Desk();
        desk.send(new GrantRight(
                INVENTION,
                AssetKind.INVENTION,
                "一种阀门",
                List.of(),
                Optional.of(LocalDate.parse("2015-08-07")),
                Optional.of(Holders.of(List.of(
                        new Holding(XIANGNAN_VALVE, Share.of(1, 2)),
                        new Holding(YANFENG_PUMP, Share.of(1, 4)),
                        new Holding(A_STRANGER, Share.of(1, 4))))),
                Optional.empty(),
                LocalDate.parse("2018-05-04"),
                Provenance.act()));
        desk.send(new WithdrawCoHolder(INVENTION, A_STRANGER, List.of(), DAY, Provenance.act()));

        var holders = desk.asset(INVENTION).title().holders().orElseThrow();
        assertThat(holders.shareOf(XIANGNAN_VALVE)).contains(Share.of(2, 3));
        assertThat(holders.shareOf(YANFENG_PUMP)).contains(Share.of(1, 3));
    }

    @Test
    void a_utility_model_ends_with_the_grant_of_its_invention_in_one_act() {
        var desk = new Desk();
        for (var kind : List.of(AssetKind.INVENTION, AssetKind.UTILITY_MODEL))
            desk.send(new GrantRight(
                    kind == AssetKind.INVENTION ? INVENTION : UTILITY_MODEL,
                    kind,
                    "一种阀门",
                    List.of(),
                    Optional.of(LocalDate.parse("2018-08-07")),
                    Optional.of(Holders.sole(XIANGNAN_VALVE)),
                    Optional.empty(),
                    LocalDate.parse("2020-05-04"),
                    Provenance.act()));
        desk.send(new NoteSameDayInvention(UTILITY_MODEL, INVENTION, DAY, Provenance.act()));
        desk.send(new ReplaceUtilityModel(UTILITY_MODEL, INVENTION, DAY, Provenance.act()));

        assertThat(desk.asset(UTILITY_MODEL).closureOn(DAY).orElseThrow().because())
                .isEqualTo(EndCause.REPLACED_BY_INVENTION);
        assertThat(desk.asset(INVENTION).right().replacedUtilityModel()).contains(UTILITY_MODEL);
    }

    @Test
    void a_layout_design_s_end_moves_when_its_first_exploitation_becomes_known() {
        var desk = new Desk();
        desk.send(new GrantRight(
                AssetWords.LAYOUT,
                AssetKind.LAYOUT_DESIGN,
                "布图",
                List.of(),
                Optional.of(LocalDate.parse("2018-08-07")),
                Optional.of(Holders.sole(XIANGNAN_VALVE)),
                Optional.empty(),
                LocalDate.parse("2018-12-04"),
                Provenance.act()));
        assertThat(desk.asset(AssetWords.LAYOUT).right().lastDay()).contains(LocalDate.parse("2028-08-06"));

        desk.send(new StateTermFacts(
                AssetWords.LAYOUT,
                new TermFacts(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(LocalDate.parse("2017-01-10")),
                        Optional.empty()),
                DAY,
                Provenance.act()));
        assertThat(desk.asset(AssetWords.LAYOUT).right().lastDay()).contains(LocalDate.parse("2027-01-09"));
    }

    @Test
    void a_stated_term_is_not_moved_by_what_becomes_known() {
        var stated = after(PATENT, new TermFactsStated(INVENTION, TermFacts.NONE, DAY, paper("facts")));

        assertThat(stated.right().lastDay()).contains(LocalDate.parse(AssetWords.LAST_DAY));
    }

    @Test
    void a_renewed_freeze_keeps_its_rank_before_the_one_that_waits() {
        var desk = new Desk();
        desk.send(new GrantRight(
                INVENTION,
                AssetKind.INVENTION,
                "一种阀门",
                List.of(),
                Optional.of(LocalDate.parse("2015-08-07")),
                Optional.of(Holders.sole(XIANGNAN_VALVE)),
                Optional.empty(),
                LocalDate.parse("2018-05-04"),
                Provenance.act()));
        for (var order : List.of("保1号", "保2号"))
            desk.send(new OrderFreeze(
                    INVENTION,
                    order,
                    "衡阳市中级人民法院（演示）",
                    FreezeGround.PRESERVATION,
                    Optional.empty(),
                    DAY,
                    Provenance.act()));
        desk.send(new RenewFreeze(
                INVENTION, "保1号", "保1号之一", Optional.empty(), LocalDate.parse("2026-09-01"), Provenance.act()));

        var asset = desk.asset(INVENTION);
        var running = asset.preservation()
                .freezeOn(LocalDate.parse("2027-03-01"), asset.kind())
                .orElseThrow();
        assertThat(running.freeze().order()).isEqualTo("保1号");
        assertThat(running.lastDay()).isEqualTo("2027-03-01");
        assertThat(asset.preservation()
                        .freezeOn(LocalDate.parse("2027-03-02"), asset.kind())
                        .orElseThrow()
                        .freeze()
                        .order())
                .isEqualTo("保2号");
    }
}
