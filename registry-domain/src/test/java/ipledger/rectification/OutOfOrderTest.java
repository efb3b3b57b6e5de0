package ipledger.rectification;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.SOFTWARE;
import static ipledger.law.Changed.changed;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.HENGYANG_BANK;
import static ipledger.law.Register.SECOND;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.YANFENG_PUMP;
import static ipledger.title.TitleWords.registered;
import static ipledger.title.TitleWords.registering;
import static ipledger.title.TitleWords.sale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ipledger.asset.AssetHistory;
import ipledger.asset.Entry;
import ipledger.asset.Pledge;
import ipledger.event.AssetKind;
import ipledger.event.DealingNumber;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.Provenance;
import ipledger.event.TitleEvent.Conveyance;
import ipledger.event.TitleEvent.TitleTransferred;
import ipledger.law.Desk;
import ipledger.licence.GrantLicence;
import ipledger.licence.LicenceWords;
import ipledger.party.Holders;
import ipledger.party.Party;
import ipledger.pledge.Pledges;
import ipledger.pledge.RegisterPledge;
import ipledger.right.GrantRight;
import ipledger.rule.Refused;
import ipledger.title.TitleWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An entry made out of order takes its place by its day, and what stands after it is judged again")
class OutOfOrderTest {
    private static final DealingNumber LICENCE = DealingNumber.of("HY-2026-0007");
    private static final LocalDate LATE = DAY.plusDays(10);

    private final Desk desk = new Desk();

    @BeforeEach
    void software_of_one() {
        desk.send(new GrantRight(
                SOFTWARE,
                AssetKind.SOFTWARE,
                "阀门控制软件",
                List.of(),
                Optional.empty(),
                Optional.of(Holders.sole(XIANGNAN_VALVE)),
                Optional.empty(),
                LocalDate.parse("2018-05-04"),
                Provenance.act()));
    }

    @Test
    void it_is_entered_where_nothing_after_it_is_touched() {
        licenceOf(XIANGNAN_VALVE, LATE);
        licence(FIRST, XIANGNAN_VALVE, DAY);
        var history = desk.history(SOFTWARE);
        assertThat(history.asOf(DAY, Instant.MAX).licences().inForceOn(DAY)).hasSize(1);
        assertThat(history.asOf(LATE, Instant.MAX).licences().inForceOn(LATE)).hasSize(2);
    }

    @Test
    void the_licence_that_an_earlier_pledgee_has_not_consented_to_is_listed() {
        licenceOf(XIANGNAN_VALVE, LATE);
        assertThatThrownBy(() -> desk.send(pledging(FIRST, DAY)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.violations())
                                .singleElement()
                                .satisfies(violation -> {
                                    assertThat(violation.rule()).isEqualTo("LICENCE-24");
                                    assertThat(violation.entry()).contains(1L);
                                }));
    }

    @Test
    void the_licence_that_would_lose_its_licensor_is_listed() {
        licenceOf(XIANGNAN_VALVE, LATE);
        long before = desk.size();
        assertThatThrownBy(() -> desk.send(registering(SOFTWARE, sale(XIANGNAN_VALVE, YANFENG_PUMP), DAY)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.violations())
                                .singleElement()
                                .satisfies(violation -> {
                                    assertThat(violation.rule()).isEqualTo("LICENCE-22");
                                    assertThat(violation.entry()).contains(1L);
                                }));
        assertThat(desk.size()).isEqualTo(before);
    }

    @Test
    void the_licence_falls_in_the_act_that_enters_the_earlier_sale() {
        licenceOf(XIANGNAN_VALVE, LATE);
        desk.send(new RectifyEntry(
                SOFTWARE, List.of(1L), List.of(earlierSale()), "转让合同后交来", "转让合同", LATE.plusDays(5), Provenance.act()));
        assertThat(desk.asset(SOFTWARE).holders()).containsExactly(YANFENG_PUMP);
        assertThat(desk.asset(SOFTWARE).licences().all()).isEmpty();
    }

    @Test
    void both_answers_stay_what_was_believed_and_what_is_right() {
        licenceOf(XIANGNAN_VALVE, LATE);
        var entered = desk.history(SOFTWARE).size();
        desk.send(new RectifyEntry(
                SOFTWARE, List.of(1L), List.of(earlierSale()), "转让合同后交来", "转让合同", LATE.plusDays(5), Provenance.act()));
        var first = Instant.parse("2026-03-12T08:00:00Z");
        var then = first.plusSeconds(3600);
        var history = AssetHistory.of(
                SOFTWARE,
                desk.history(SOFTWARE).entries().stream()
                        .map(entry ->
                                new Entry(entry.sequence(), entry.sequence() < entered ? first : then, entry.event()))
                        .toList());
        assertThat(history.asOf(LATE, first).holders()).containsExactly(XIANGNAN_VALVE);
        assertThat(history.asOf(LATE, first).licences().inForceOn(LATE)).hasSize(1);
        assertThat(history.asOf(LATE, then).holders()).containsExactly(YANFENG_PUMP);
        assertThat(history.asOf(DAY.minusDays(1), then).holders()).containsExactly(XIANGNAN_VALVE);
        assertThat(history.asOf(LATE, then).licences().inForceOn(LATE)).isEmpty();
    }

    @Test
    void a_pledge_of_an_earlier_day_ranks_before_one_that_was_entered_first() {
        desk.send(pledging(SECOND, LATE));
        desk.send(pledging(FIRST, DAY));
        assertThat(desk.asset(SOFTWARE).pledges().inForce())
                .extracting(Pledge::dealing)
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void an_earlier_exclusive_licence_lists_the_ordinary_one_that_came_after_it() {
        licenceOf(XIANGNAN_VALVE, LATE);
        assertThatThrownBy(() -> desk.send(new GrantLicence(
                        FIRST,
                        List.of(SOFTWARE),
                        LicenceWords.covering(
                                LicenceWords.uses("复制权"),
                                LicenceWords.terms(LicenceKind.EXCLUSIVE_COPYRIGHT, XIANGNAN_VALVE, A_STRANGER)),
                        DAY,
                        Provenance.act())))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.violations())
                                .extracting(violation -> violation.entry())
                                .containsOnly(Optional.of(1L)));
    }

    private void licenceOf(Party licensor, LocalDate day) {
        licence(LICENCE, licensor, day);
    }

    private void licence(DealingNumber dealing, Party licensor, LocalDate day) {
        desk.send(new GrantLicence(
                dealing,
                List.of(SOFTWARE),
                LicenceWords.covering(
                        LicenceWords.uses("复制权"),
                        LicenceWords.terms(LicenceKind.NON_EXCLUSIVE_COPYRIGHT, licensor, HENGYANG_BANK)),
                day,
                Provenance.act()));
    }

    private static RegisterPledge pledging(DealingNumber dealing, LocalDate day) {
        var terms = Pledges.with(Pledges.terms(XIANGNAN_VALVE, "2029-03-01"), HENGYANG_BANK);
        return new RegisterPledge(
                dealing,
                List.of(SOFTWARE),
                Optional.of(changed(terms, "licencesBefore", Optional.of("见许可合同"))),
                day,
                Provenance.act());
    }

    private static TitleTransferred earlierSale() {
        Conveyance sale = TitleWords.agreedOn("2026-02-27", sale(XIANGNAN_VALVE, YANFENG_PUMP));
        return new TitleTransferred(SOFTWARE, FIRST, sale, DAY, registered(sale));
    }
}
