package ipledger.licence;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.LAYOUT;
import static ipledger.law.AssetWords.UTILITY_MODEL;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.SECOND;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.YANFENG_PUMP;
import static ipledger.licence.LicenceWords.allowingSubLicences;
import static ipledger.licence.LicenceWords.beginning;
import static ipledger.licence.LicenceWords.lumpSum;
import static ipledger.licence.LicenceWords.offer;
import static ipledger.licence.LicenceWords.terms;
import static ipledger.licence.LicenceWords.under;
import static ipledger.title.TitleWords.papers;
import static ipledger.title.TitleWords.sale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ipledger.asset.Licence;
import ipledger.event.AssetKind;
import ipledger.event.DealingEvent.PaymentMade;
import ipledger.event.DealingEvent.PaymentUse;
import ipledger.event.DealingNumber;
import ipledger.event.DocumentKind;
import ipledger.event.LicenceEvent.LicenceEnd;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.LicenceEvent.LicenceTerms;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import ipledger.law.Desk;
import ipledger.money.Money;
import ipledger.party.Holders;
import ipledger.right.GrantRight;
import ipledger.rule.Invalid;
import ipledger.rule.Refused;
import ipledger.rule.Violation;
import ipledger.title.RegisterTransfer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("许可 The life of licences on the register: cross, open, sub-licence, payment, transfer of the right")
class LicenceLifeTest {
    private static final DealingNumber THIRD = DealingNumber.of("HY-2026-0003");
    private final Desk desk = new Desk();

    @BeforeEach
    void two_patents_of_two_holders() {
        desk.send(grant(INVENTION, AssetKind.INVENTION, Holders.sole(XIANGNAN_VALVE)));
        desk.send(grant(UTILITY_MODEL, AssetKind.UTILITY_MODEL, Holders.sole(YANFENG_PUMP)));
    }

    @Test
    void a_cross_licence_is_two_licences_that_name_each_other() {
        desk.send(cross(LicenceKind.ORDINARY));
        assertThat(licence(INVENTION, FIRST).terms().counterpart()).contains(SECOND);
        assertThat(licence(UTILITY_MODEL, SECOND).terms().counterpart()).contains(FIRST);
        assertThat(desk.dealing(FIRST)).hasSize(1);
        assertThat(desk.dealing(SECOND)).hasSize(1);
    }

    @Test
    void a_cross_licence_is_entered_whole_or_not_at_all() {
        desk.send(new GrantLicence(
                THIRD,
                List.of(UTILITY_MODEL),
                terms(LicenceKind.EXCLUSIVE, YANFENG_PUMP, A_STRANGER),
                DAY,
                Provenance.act()));
        long before = desk.size();
        assertThatThrownBy(() -> desk.send(cross(LicenceKind.ORDINARY)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::rule)
                                .containsExactly("LICENCE-10"));
        assertThat(desk.size()).isEqualTo(before);
    }

    @Test
    void a_cross_licence_of_strangers_to_each_other_is_none() {
        var act = new GrantCrossLicence(
                new GrantCrossLicence.Half(
                        FIRST, List.of(INVENTION), terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER)),
                new GrantCrossLicence.Half(
                        SECOND, List.of(UTILITY_MODEL), terms(LicenceKind.ORDINARY, YANFENG_PUMP, XIANGNAN_VALVE)),
                DAY,
                Provenance.act());
        assertThatThrownBy(() -> desk.send(act)).isInstanceOf(Invalid.class);
    }

    @Test
    void an_open_licence_outlives_the_withdrawal_of_the_offer_and_reduces_the_annuities_once_recorded() {
        desk.send(new DeclareOpenLicence(
                List.of(INVENTION), offer(lumpSum("100000.00 CNY"), XIANGNAN_VALVE), DAY, Provenance.act()));
        desk.send(new AcceptOpenLicence(
                FIRST,
                List.of(INVENTION),
                List.of(A_STRANGER),
                Optional.empty(),
                Optional.of(Money.of("100000.00 CNY")),
                DAY.plusDays(1),
                papers(DocumentKind.LICENCE_NOTICE, DocumentKind.PAYMENT_PROOF)));
        assertThat(desk.asset(INVENTION).licences().reduceAnnuitiesOn(DAY.plusDays(2)))
                .isFalse();
        desk.send(new RecordLicence(FIRST, List.of(), Optional.empty(), DAY.plusDays(2), Provenance.act()));
        desk.send(new WithdrawOpenLicence(List.of(INVENTION), DAY.plusDays(3), Provenance.act()));
        var licences = desk.asset(INVENTION).licences();
        assertThat(licences.openSince()).isEmpty();
        assertThat(licence(INVENTION, FIRST).inForceOn(DAY.plusDays(4))).isTrue();
        assertThat(licence(INVENTION, FIRST).terms().kind()).isEqualTo(LicenceKind.OPEN);
        assertThat(licences.reduceAnnuitiesOn(DAY.plusDays(4))).isTrue();
        assertThat(desk.dealing(FIRST)).hasAtLeastOneElementOfType(PaymentMade.class);
    }

    @Test
    void a_sub_licence_goes_with_its_head_licence() {
        desk.send(new GrantLicence(
                FIRST,
                List.of(INVENTION),
                allowingSubLicences(terms(LicenceKind.EXCLUSIVE, XIANGNAN_VALVE, YANFENG_PUMP)),
                DAY,
                Provenance.act()));
        desk.send(new GrantLicence(
                SECOND,
                List.of(INVENTION),
                under(FIRST, terms(LicenceKind.ORDINARY, YANFENG_PUMP, A_STRANGER)),
                DAY.plusDays(1),
                Provenance.act()));
        assertThat(desk.asset(INVENTION).licences().inForceOn(DAY.plusDays(2))).hasSize(2);
        desk.send(new EndLicence(FIRST, List.of(), LicenceEnd.EARLY_TERMINATION, DAY.plusDays(3), Provenance.act()));
        assertThat(desk.asset(INVENTION).licences().inForceOn(DAY.plusDays(3))).isEmpty();
    }

    @Test
    void a_licence_survives_the_transfer_of_the_right_and_pays_the_new_holder() {
        desk.send(new GrantLicence(
                FIRST,
                List.of(INVENTION),
                terms(LicenceKind.EXCLUSIVE, XIANGNAN_VALVE, A_STRANGER),
                DAY,
                Provenance.act()));
        desk.send(new RegisterTransfer(
                SECOND,
                List.of(INVENTION),
                Optional.of(sale(XIANGNAN_VALVE, YANFENG_PUMP)),
                DAY.plusDays(1),
                Provenance.act().withOfficeNumber("国知办2026-2")));
        assertThat(licence(INVENTION, FIRST).inForceOn(DAY.plusDays(2))).isTrue();
        desk.send(new PayLicenceFee(
                FIRST,
                Money.of("50000.00 CNY"),
                PaymentUse.TO_HOLDER,
                Optional.of("2026"),
                DAY.plusDays(3),
                Provenance.act()));
        assertThat(desk.dealing(FIRST)).hasSize(2);
    }

    @Test
    void a_licence_that_begins_later_is_not_in_force_but_stands_in_the_way() {
        desk.send(new GrantLicence(
                FIRST,
                List.of(INVENTION),
                beginning("2027-01-01", terms(LicenceKind.EXCLUSIVE, XIANGNAN_VALVE, A_STRANGER)),
                DAY,
                Provenance.act()));
        assertThat(desk.asset(INVENTION).licences().inForceOn(DAY)).isEmpty();
        assertThat(desk.asset(INVENTION).licences().standingOn(DAY)).hasSize(1);
        assertThatThrownBy(() -> desk.send(new GrantLicence(
                        SECOND,
                        List.of(INVENTION),
                        terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, YANFENG_PUMP),
                        DAY,
                        Provenance.act())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_layout_design_is_recorded_late_only_by_the_text_of_2026() {
        desk.send(grant(LAYOUT, AssetKind.LAYOUT_DESIGN, Holders.sole(XIANGNAN_VALVE)));
        assertThat(recordedAfterFourMonths(FIRST, "2026-10-14").recordedLate()).isFalse();
        assertThat(recordedAfterFourMonths(SECOND, "2026-10-15").recordedLate()).isTrue();
    }

    private Licence recordedAfterFourMonths(DealingNumber dealing, String agreedOn) {
        var day = LocalDate.parse(agreedOn);
        var usual = terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER);
        var terms = new LicenceTerms(
                usual.kind(),
                usual.licensors(),
                usual.licensees(),
                usual.scope(),
                usual.lastDay(),
                usual.fee(),
                Optional.of(day),
                usual.consents());
        desk.send(new GrantLicence(dealing, List.of(LAYOUT), terms, day, Provenance.act()));
        desk.send(new RecordLicence(dealing, List.of(), Optional.empty(), day.plusMonths(4), Provenance.act()));
        return licence(LAYOUT, dealing);
    }

    private static GrantCrossLicence cross(LicenceKind kind) {
        return new GrantCrossLicence(
                new GrantCrossLicence.Half(FIRST, List.of(INVENTION), terms(kind, XIANGNAN_VALVE, YANFENG_PUMP)),
                new GrantCrossLicence.Half(SECOND, List.of(UTILITY_MODEL), terms(kind, YANFENG_PUMP, XIANGNAN_VALVE)),
                DAY,
                Provenance.act());
    }

    private Licence licence(AssetNumber asset, DealingNumber dealing) {
        return desk.asset(asset).licences().of(dealing).orElseThrow();
    }

    private static GrantRight grant(AssetNumber number, AssetKind kind, Holders holders) {
        return new GrantRight(
                number,
                kind,
                "一种阀门",
                List.of(),
                Optional.of(LocalDate.parse("2020-08-07")),
                Optional.of(holders),
                Optional.empty(),
                LocalDate.parse("2022-05-04"),
                Provenance.act());
    }
}
