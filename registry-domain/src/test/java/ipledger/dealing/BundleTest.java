package ipledger.dealing;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.SOFTWARE;
import static ipledger.law.AssetWords.UTILITY_MODEL;
import static ipledger.law.AssetWords.frozen;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.title.TitleWords.sale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ipledger.contribution.AgreeContribution;
import ipledger.contribution.AgreeContribution.Contributed;
import ipledger.contribution.ContributionWords;
import ipledger.event.AssetEvent;
import ipledger.event.AssetKind;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.PledgeEvent.ReleaseGround;
import ipledger.event.Provenance;
import ipledger.event.RectificationEvent.SourceKey;
import ipledger.fact.RecordFacts;
import ipledger.identifier.AssetNumber;
import ipledger.law.Desk;
import ipledger.licence.GrantLicence;
import ipledger.licence.LicenceWords;
import ipledger.licence.RecordLicence;
import ipledger.party.Holders;
import ipledger.pledge.Pledges;
import ipledger.pledge.RegisterPledge;
import ipledger.pledge.ReleasePledge;
import ipledger.right.GrantRight;
import ipledger.rule.Invalid;
import ipledger.rule.Invalid.Field;
import ipledger.rule.Refused;
import ipledger.rule.Violation;
import ipledger.title.AgreeTransfer;
import ipledger.title.FileTransfer;
import ipledger.title.RegisterTransfer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("One act over several assets: all of it is entered, or nothing")
class BundleTest {
    private final Desk desk = new Desk();

    @BeforeEach
    void two_patents_and_a_program_of_one_holder() {
        desk.send(grant(INVENTION, AssetKind.INVENTION));
        desk.send(grant(UTILITY_MODEL, AssetKind.UTILITY_MODEL));
        desk.send(grant(SOFTWARE, AssetKind.SOFTWARE));
    }

    @Test
    void a_transfer_moves_every_asset_and_its_dealing() {
        desk.send(new RegisterTransfer(
                FIRST,
                List.of(UTILITY_MODEL, INVENTION),
                Optional.of(sale(XIANGNAN_VALVE, A_STRANGER)),
                DAY,
                Provenance.act().withOfficeNumber("国知办2026-1")));
        assertThat(desk.asset(INVENTION).holders()).containsExactly(A_STRANGER);
        assertThat(desk.asset(UTILITY_MODEL).holders()).containsExactly(A_STRANGER);
        assertThat(desk.dealing(FIRST)).hasSize(1);
    }

    @Test
    void one_frozen_asset_stops_all_and_leaves_nothing() {
        desk.send(facts(frozen(UTILITY_MODEL, "2026-12-31")));
        long before = desk.size();
        assertThatThrownBy(() -> desk.send(new AgreeTransfer(
                        FIRST,
                        List.of(INVENTION, UTILITY_MODEL),
                        sale(XIANGNAN_VALVE, A_STRANGER),
                        DAY,
                        Provenance.act())))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::asset)
                                .containsExactly(UTILITY_MODEL));
        assertThat(desk.size()).isEqualTo(before);
    }

    @Test
    void agreement_alone_moves_what_the_law_moves_by_contract() {
        desk.send(new AgreeTransfer(
                FIRST, List.of(INVENTION, SOFTWARE), sale(XIANGNAN_VALVE, A_STRANGER), DAY, Provenance.act()));
        assertThat(desk.asset(SOFTWARE).holders()).containsExactly(A_STRANGER);
        assertThat(desk.asset(INVENTION).holders()).containsExactly(XIANGNAN_VALVE);
        desk.send(new FileTransfer(FIRST, DAY.plusDays(1), Provenance.act()));
        desk.send(new RegisterTransfer(
                FIRST,
                List.of(),
                Optional.empty(),
                DAY.plusDays(9),
                Provenance.act().withOfficeNumber("国知办2026-1")));
        assertThat(desk.asset(INVENTION).holders()).containsExactly(A_STRANGER);
    }

    @Test
    void what_was_never_agreed_cannot_be_registered_as_agreed() {
        assertThatThrownBy(() -> desk.send(
                        new RegisterTransfer(FIRST, List.of(INVENTION), Optional.empty(), DAY, Provenance.act())))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.fields())
                                .extracting(Field::reason)
                                .containsExactly("terms-missing"));
    }

    @Test
    void each_contributed_asset_has_its_own_terms() {
        var dear = ContributionWords.terms(XIANGNAN_VALVE, "2000000.00 CNY", "2000000.00 CNY", "2026-12-30");
        var cheap = ContributionWords.terms(XIANGNAN_VALVE, "500000.00 CNY", "400000.00 CNY", "2026-12-30");
        desk.send(new AgreeContribution(
                FIRST,
                List.of(new Contributed(INVENTION, dear), new Contributed(UTILITY_MODEL, cheap)),
                DAY,
                Provenance.act()));
        assertThat(desk.asset(INVENTION).contributions().of(FIRST).orElseThrow().terms())
                .isEqualTo(dear);
        assertThat(desk.asset(UTILITY_MODEL)
                        .contributions()
                        .of(FIRST)
                        .orElseThrow()
                        .isBelowValuation())
                .isTrue();
    }

    @Test
    void a_pledge_is_released_over_a_part_of_its_assets() {
        desk.send(new RegisterPledge(
                FIRST,
                List.of(INVENTION, UTILITY_MODEL),
                Optional.of(Pledges.terms(XIANGNAN_VALVE, "2029-03-01")),
                DAY,
                Provenance.act()));
        desk.send(new ReleasePledge(
                FIRST, List.of(UTILITY_MODEL), ReleaseGround.GIVEN_UP, DAY.plusDays(5), Provenance.act()));
        assertThat(desk.asset(UTILITY_MODEL).pledges().inForce()).isEmpty();
        assertThat(desk.asset(INVENTION).pledges().inForce()).hasSize(1);
        desk.send(new ReleasePledge(FIRST, List.of(), ReleaseGround.DEBT_PAID, DAY.plusDays(9), Provenance.act()));
        assertThat(desk.asset(INVENTION).pledges().inForce()).isEmpty();
    }

    @Test
    void an_asset_outside_the_pledge_is_not_released() {
        desk.send(new RegisterPledge(
                FIRST,
                List.of(INVENTION),
                Optional.of(Pledges.terms(XIANGNAN_VALVE, "2029-03-01")),
                DAY,
                Provenance.act()));
        var act = new ReleasePledge(
                FIRST, List.of(INVENTION, UTILITY_MODEL), ReleaseGround.DEBT_PAID, DAY.plusDays(5), Provenance.act());
        assertThatThrownBy(() -> desk.send(act))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::rule)
                                .containsExactly("PLEDGE-51"));
        assertThat(desk.asset(INVENTION).pledges().inForce()).hasSize(1);
    }

    @Test
    void an_unknown_asset_stops_the_act() {
        var act = new AgreeTransfer(
                FIRST, List.of(INVENTION, MARK), sale(XIANGNAN_VALVE, A_STRANGER), DAY, Provenance.act());
        assertThatThrownBy(() -> desk.send(act)).isInstanceOf(UnknownAsset.class);
    }

    @Test
    void a_late_recordal_is_taken_and_marked() {
        var terms = LicenceWords.terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER);
        desk.send(new GrantLicence(FIRST, List.of(INVENTION), terms, LocalDate.parse("2025-06-02"), Provenance.act()));
        desk.send(
                new RecordLicence(FIRST, List.of(), Optional.empty(), LocalDate.parse("2025-09-02"), Provenance.act()));
        assertThat(desk.asset(INVENTION).licences().of(FIRST).orElseThrow().recordedLate())
                .isTrue();
    }

    @Test
    void a_recordal_on_the_last_day_of_the_three_months_is_in_time() {
        var terms = LicenceWords.terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER);
        desk.send(new GrantLicence(FIRST, List.of(INVENTION), terms, LocalDate.parse("2025-06-02"), Provenance.act()));
        desk.send(
                new RecordLicence(FIRST, List.of(), Optional.empty(), LocalDate.parse("2025-09-01"), Provenance.act()));
        assertThat(desk.asset(INVENTION).licences().of(FIRST).orElseThrow().recordedLate())
                .isFalse();
    }

    private static GrantRight grant(AssetNumber number, AssetKind kind) {
        return new GrantRight(
                number,
                kind,
                "一种阀门",
                List.of(),
                Optional.of(LocalDate.parse("2020-08-07")),
                Optional.of(Holders.sole(XIANGNAN_VALVE)),
                Optional.empty(),
                LocalDate.parse("2022-05-04"),
                Provenance.act());
    }

    private static RecordFacts facts(AssetEvent fact) {
        return new RecordFacts(new SourceKey("paper", "freeze"), List.of(), List.of(fact), Optional.empty());
    }
}
