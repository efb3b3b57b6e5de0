package ipledger.rectification;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.SOFTWARE;
import static ipledger.law.AssetWords.VARIETY;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.SECOND;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.YANFENG_PUMP;
import static ipledger.title.TitleWords.registered;
import static ipledger.title.TitleWords.sale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ipledger.asset.AssetHistory;
import ipledger.asset.Pledge;
import ipledger.dealing.DealingConflict;
import ipledger.event.AssetKind;
import ipledger.event.DealingEvent.DealingStage;
import ipledger.event.DealingEvent.DealingStageReached;
import ipledger.event.DealingNumber;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.PledgeEvent.ReleaseGround;
import ipledger.event.Provenance;
import ipledger.event.TitleEvent.TitleTransferred;
import ipledger.identifier.AssetNumber;
import ipledger.law.Desk;
import ipledger.licence.LicenceWords;
import ipledger.licence.RecordLicence;
import ipledger.party.Holders;
import ipledger.party.Party;
import ipledger.pledge.Pledges;
import ipledger.pledge.RegisterPledge;
import ipledger.pledge.ReleasePledge;
import ipledger.rectification.RectifyDealing.Correction;
import ipledger.right.GrantRight;
import ipledger.rule.Invalid;
import ipledger.rule.Refused;
import ipledger.title.RegisterTransfer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A whole dealing is rectified or voided on all its assets in one act, with what was built on it")
class DealingRectificationTest {
    private static final LocalDate MENDED_ON = DAY.plusDays(30);
    private static final DealingNumber THIRD = DealingNumber.of("HY-2026-0003");
    private static final List<AssetNumber> SOLD = List.of(INVENTION, VARIETY);

    private final Desk desk = new Desk();

    @BeforeEach
    void two_rights_sold_together() {
        grant(INVENTION, AssetKind.INVENTION);
        grant(VARIETY, AssetKind.PLANT_VARIETY);
        grant(SOFTWARE, AssetKind.SOFTWARE);
        var sale = sale(XIANGNAN_VALVE, YANFENG_PUMP);
        desk.send(new RegisterTransfer(FIRST, SOLD, Optional.of(sale), DAY, registered(sale)));
    }

    private void grant(AssetNumber asset, AssetKind kind) {
        desk.send(new GrantRight(
                asset,
                kind,
                "一种阀门",
                List.of(),
                Optional.of(LocalDate.parse("2015-08-07")),
                Optional.of(Holders.sole(XIANGNAN_VALVE)),
                Optional.empty(),
                LocalDate.parse("2018-05-04"),
                Provenance.act()));
    }

    @Test
    void voided_it_falls_on_every_asset_and_ends() {
        desk.send(rectifying());
        for (var asset : SOLD)
            assertThat(desk.asset(asset).holders()).as("%s", asset).containsExactly(XIANGNAN_VALVE);
        assertThat(desk.dealing(FIRST).getLast()).isInstanceOfSatisfying(DealingStageReached.class, reached -> {
            assertThat(reached.stage()).isEqualTo(DealingStage.ENDED);
            assertThat(reached.assets()).containsExactlyElementsOf(SOLD);
        });
    }

    @Test
    void what_was_built_on_it_is_listed_on_every_asset_and_nothing_is_entered() {
        pledgeByTheBuyer(INVENTION, SECOND);
        licenceByTheBuyer(VARIETY, THIRD);
        long before = desk.size();
        assertThatThrownBy(() -> desk.send(rectifying()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.violations())
                                .extracting(violation -> violation.asset(), violation -> violation.entry())
                                .contains(tuple(INVENTION, Optional.of(2L)), tuple(VARIETY, Optional.of(2L)))
                                .allMatch(tuple -> ((Optional<?>) tuple.toList().getLast()).isPresent()));
        assertThat(desk.size()).isEqualTo(before);
    }

    @Test
    void one_asset_left_unresolved_refuses_all() {
        pledgeByTheBuyer(INVENTION, SECOND);
        licenceByTheBuyer(VARIETY, THIRD);
        long before = desk.size();
        assertThatThrownBy(() -> desk.send(rectifying(new Correction(INVENTION, List.of(2L), List.of()))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.violations())
                                .isNotEmpty()
                                .allMatch(violation -> violation.asset().equals(VARIETY)));
        assertThat(desk.size()).isEqualTo(before);
    }

    @Test
    void what_was_built_on_it_falls_in_the_same_act() {
        pledgeByTheBuyer(INVENTION, SECOND);
        licenceByTheBuyer(VARIETY, THIRD);
        desk.send(rectifying(
                new Correction(INVENTION, List.of(2L), List.of()),
                new Correction(VARIETY, List.of(2L, 3L), List.of())));
        assertThat(desk.asset(INVENTION).pledges().inForce()).isEmpty();
        assertThat(desk.asset(VARIETY).licences().all()).isEmpty();
        assertThat(desk.asset(VARIETY).holders()).containsExactly(XIANGNAN_VALVE);
    }

    @Test
    void what_is_right_stands_in_its_place_on_each_asset_and_carries_what_was_built() {
        desk.send(rectifying(
                new Correction(INVENTION, List.of(), List.of(sold(INVENTION, A_STRANGER))),
                new Correction(VARIETY, List.of(), List.of(sold(VARIETY, A_STRANGER)))));
        for (var asset : SOLD) {
            assertThat(desk.asset(asset).holders()).as("%s", asset).containsExactly(A_STRANGER);
            assertThat(desk.asset(asset).title().of(FIRST)).as("%s", asset).isPresent();
        }
    }

    @Test
    void entered_on_the_wrong_asset_it_moves_to_the_right_one() {
        desk.send(rectifying(
                new Correction(INVENTION, List.of(), List.of(sold(INVENTION, YANFENG_PUMP))),
                new Correction(SOFTWARE, List.of(), List.of(sold(SOFTWARE, YANFENG_PUMP)))));
        assertThat(desk.asset(VARIETY).holders()).containsExactly(XIANGNAN_VALVE);
        assertThat(desk.asset(SOFTWARE).holders()).containsExactly(YANFENG_PUMP);
        assertThat(desk.asset(INVENTION).holders()).containsExactly(YANFENG_PUMP);
    }

    @Test
    void what_is_right_is_judged_like_any_act() {
        assertThatThrownBy(() -> desk.send(rectifying(
                        new Correction(SOFTWARE, List.of(), List.of(soldBy(A_STRANGER, SOFTWARE, YANFENG_PUMP))))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.violations())
                                .extracting(violation -> violation.rule())
                                .containsExactly("TITLE-03"));
    }

    @Test
    void every_entry_under_its_number_falls_also_those_that_came_later() {
        pledgeByTheBuyer(INVENTION, SECOND);
        desk.send(new ReleasePledge(SECOND, List.of(), ReleaseGround.DEBT_PAID, DAY.plusDays(9), Provenance.act()));
        desk.send(new RectifyDealing(SECOND, List.of(), "合同从未成立", "判决书", MENDED_ON, Provenance.act()));
        assertThat(desk.asset(INVENTION).pledges().all()).isEmpty();
    }

    @Test
    void an_earlier_moment_still_shows_what_was_believed() {
        pledgeByTheBuyer(INVENTION, SECOND);
        var believed = desk.history(INVENTION);
        desk.send(new RectifyDealing(SECOND, List.of(), "合同从未成立", "判决书", MENDED_ON, Provenance.act()));
        var known = desk.history(INVENTION);
        var before = AssetHistory.of(INVENTION, known.entries().subList(0, believed.size()));
        var pledgedDay = DAY.plusDays(6);
        assertThat(before.asOf(pledgedDay, Instant.MAX).pledges().inForce())
                .extracting(Pledge::dealing)
                .containsExactly(SECOND);
        assertThat(known.asOf(pledgedDay, Instant.MAX).pledges().inForce()).isEmpty();
    }

    @Test
    void a_dealing_that_fell_already_and_one_that_never_was_are_told_apart() {
        desk.send(rectifying());
        assertThatThrownBy(() -> desk.send(rectifying())).isInstanceOf(Invalid.class);
        assertThatThrownBy(() ->
                        desk.send(new RectifyDealing(THIRD, List.of(), "录入错误", "更正申请书", MENDED_ON, Provenance.act())))
                .isInstanceOf(DealingConflict.class);
    }

    private void pledgeByTheBuyer(AssetNumber asset, DealingNumber dealing) {
        desk.send(new RegisterPledge(
                dealing,
                List.of(asset),
                Optional.of(Pledges.terms(YANFENG_PUMP, "2029-03-01")),
                DAY.plusDays(5),
                Provenance.act()));
    }

    private void licenceByTheBuyer(AssetNumber asset, DealingNumber dealing) {
        desk.send(new RecordLicence(
                dealing,
                List.of(asset),
                Optional.of(LicenceWords.terms(LicenceKind.ORDINARY, YANFENG_PUMP, A_STRANGER)),
                DAY.plusDays(6),
                Provenance.act()));
    }

    private static TitleTransferred sold(AssetNumber asset, Party to) {
        return soldBy(XIANGNAN_VALVE, asset, to);
    }

    private static TitleTransferred soldBy(Party from, AssetNumber asset, Party to) {
        var sale = sale(from, to);
        return new TitleTransferred(asset, FIRST, sale, DAY, registered(sale));
    }

    private static RectifyDealing rectifying(Correction... corrections) {
        return new RectifyDealing(FIRST, List.of(corrections), "录入错误", "更正申请书", MENDED_ON, Provenance.act());
    }
}
