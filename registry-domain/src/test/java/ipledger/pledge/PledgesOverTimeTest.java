package ipledger.pledge;

import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.SOFTWARE;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.HENGYANG_BANK;
import static ipledger.law.Register.SECOND;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.pledge.Pledges.DAY;
import static ipledger.pledge.Pledges.claim;
import static ipledger.pledge.Pledges.maximum;
import static ipledger.pledge.Pledges.registering;
import static ipledger.pledge.Pledges.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ipledger.asset.Pledge;
import ipledger.asset.Pledges.Ranked;
import ipledger.event.AssetKind;
import ipledger.event.DealingNumber;
import ipledger.event.PledgeEvent.ReleaseGround;
import ipledger.event.PledgeTerms;
import ipledger.event.Provenance;
import ipledger.event.SecuredClaim;
import ipledger.identifier.AssetNumber;
import ipledger.law.Desk;
import ipledger.money.Money;
import ipledger.party.Holders;
import ipledger.right.GrantRight;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A pledge over many acts: ranks, fixing, revocation, assets exchanged")
class PledgesOverTimeTest {
    private final Desk desk = new Desk();

    private void granting(AssetNumber number, AssetKind kind) {
        desk.send(new GrantRight(
                number,
                kind,
                "雁城",
                List.of(),
                Optional.of(LocalDate.parse("2016-08-07")),
                Optional.of(Holders.sole(XIANGNAN_VALVE)),
                Optional.of(LocalDate.parse("2036-08-07")),
                LocalDate.parse("2018-05-04"),
                Provenance.act()));
    }

    private void registering(DealingNumber dealing, PledgeTerms secured, LocalDate day) {
        desk.send(new RegisterPledge(dealing, List.of(MARK), Optional.of(secured), day, Provenance.act()));
    }

    @Test
    void an_increase_ranks_after_the_pledge_that_came_between_and_a_decrease_takes_from_it() {
        granting(MARK, AssetKind.TRADEMARK);
        registering(FIRST, terms(XIANGNAN_VALVE, "2029-03-01"), DAY);
        registering(SECOND, terms(XIANGNAN_VALVE, "2029-03-01").heldBy(List.of(A_STRANGER)), DAY.plusDays(3));
        desk.send(new ChangeSecuredClaim(
                FIRST, claim("7000000.00 CNY", "2029-03-01"), List.of(), DAY.plusDays(9), Provenance.act()));
        assertThat(desk.asset(MARK).pledges().ranking(DAY.plusDays(9)))
                .extracting(Ranked::pledge, ranked -> ranked.amount().orElseThrow())
                .containsExactly(
                        tuple(FIRST, Money.of("5000000.00 CNY")),
                        tuple(SECOND, Money.of("5000000.00 CNY")),
                        tuple(FIRST, Money.of("2000000.00 CNY")));
        desk.send(new ChangeSecuredClaim(
                FIRST, claim("4000000.00 CNY", "2029-03-01"), List.of(), DAY.plusDays(20), Provenance.act()));
        assertThat(desk.asset(MARK).pledges().ranking(DAY.plusDays(20)))
                .extracting(Ranked::pledge, ranked -> ranked.amount().orElseThrow())
                .containsExactly(tuple(FIRST, Money.of("4000000.00 CNY")), tuple(SECOND, Money.of("5000000.00 CNY")));
    }

    @Test
    void a_maximum_amount_pledge_is_fixed_by_the_end_of_its_period_without_an_entry() {
        granting(MARK, AssetKind.TRADEMARK);
        registering(FIRST, maximum(XIANGNAN_VALVE, Optional.of("2029-03-01")), DAY);
        var pledge = desk.asset(MARK).pledges().of(FIRST).orElseThrow();
        assertThat(pledge.fixedOn(LocalDate.parse("2029-03-01"))).isEmpty();
        assertThat(pledge.fixedOn(LocalDate.parse("2029-03-02"))).contains(LocalDate.parse("2029-03-02"));
    }

    @Test
    void a_registration_that_runs_out_ends_by_itself_and_the_next_moves_up() {
        granting(MARK, AssetKind.TRADEMARK);
        registering(FIRST, terms(XIANGNAN_VALVE, "2027-03-01").registeredUntil(LocalDate.parse("2027-06-30")), DAY);
        registering(SECOND, terms(XIANGNAN_VALVE, "2029-03-01").heldBy(List.of(A_STRANGER)), DAY.plusDays(3));
        var pledges = desk.asset(MARK).pledges();
        var second = pledges.of(SECOND).orElseThrow();
        assertThat(pledges.rankOf(second, LocalDate.parse("2027-06-30"))).isEqualTo(2);
        assertThat(pledges.rankOf(second, LocalDate.parse("2027-07-01"))).isEqualTo(1);
    }

    @Test
    void a_revoked_registration_never_was_though_a_balance_was_reported() {
        granting(MARK, AssetKind.TRADEMARK);
        registering(FIRST, terms(XIANGNAN_VALVE, "2029-03-01"), DAY);
        desk.send(new ReportBalance(FIRST, Money.of("3000000.00 CNY"), DAY.plusDays(30), Provenance.act()));
        desk.send(new RevokePledge(FIRST, List.of(), "出质人不是注册人", DAY.plusDays(60), Provenance.act()));
        assertThat(desk.history(MARK)
                        .asOf(DAY.plusDays(40), Instant.MAX)
                        .pledges()
                        .inForce())
                .isEmpty();
        assertThat(desk.asset(MARK).pledges().of(FIRST).orElseThrow().stage()).isEqualTo(Pledge.Stage.REVOKED);
    }

    @Test
    void an_asset_is_exchanged_for_another_that_ranks_from_the_day_of_the_change() {
        granting(MARK, AssetKind.TRADEMARK);
        granting(SOFTWARE, AssetKind.SOFTWARE);
        registering(FIRST, terms(XIANGNAN_VALVE, "2029-03-01"), DAY);
        desk.send(new ChangePledgedAssets(
                FIRST, List.of(SOFTWARE), List.of(MARK), Optional.empty(), DAY.plusDays(40), Provenance.act()));
        assertThat(desk.asset(MARK).pledges().inForce()).isEmpty();
        assertThat(desk.asset(SOFTWARE).pledges().of(FIRST).flatMap(Pledge::registeredOn))
                .contains(DAY.plusDays(40));
        desk.send(new ReleasePledge(FIRST, List.of(), ReleaseGround.DEBT_PAID, DAY.plusDays(50), Provenance.act()));
        assertThat(desk.asset(SOFTWARE).pledges().inForce()).isEmpty();
    }

    @Test
    void the_assignee_of_a_part_shares_in_the_pledge_where_agreed() {
        granting(MARK, AssetKind.TRADEMARK);
        registering(FIRST, maximum(XIANGNAN_VALVE, Optional.empty()), DAY);
        desk.send(new AssignPartOfClaim(
                FIRST, List.of(A_STRANGER), Money.of("1000000.00 CNY"), false, DAY.plusDays(5), Provenance.act()));
        assertThat(desk.asset(MARK).pledges().of(FIRST).orElseThrow().pledgees())
                .containsExactly(HENGYANG_BANK);
        desk.send(new AssignPartOfClaim(
                FIRST, List.of(A_STRANGER), Money.of("1000000.00 CNY"), true, DAY.plusDays(6), Provenance.act()));
        assertThat(desk.asset(MARK).pledges().of(FIRST).orElseThrow().pledgees())
                .containsExactly(HENGYANG_BANK, A_STRANGER);
    }

    @Test
    void a_change_that_states_the_due_date_alone_leaves_the_rest() {
        granting(MARK, AssetKind.TRADEMARK);
        registering(FIRST, terms(XIANGNAN_VALVE, "2029-03-01"), DAY);
        var later = new SecuredClaim(
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.of(LocalDate.parse("2030-03-01")),
                Optional.empty());
        desk.send(new ChangeSecuredClaim(FIRST, later, List.of(), DAY.plusDays(9), Provenance.act()));
        assertThat(desk.asset(MARK).pledges().of(FIRST).orElseThrow().claim())
                .isEqualTo(claim("5000000.00 CNY", "2030-03-01"));
    }
}
