package ipledger.projection.encumbrance;

import static ipledger.projection.Facts.BANK;
import static ipledger.projection.Facts.FIRST;
import static ipledger.projection.Facts.VALVE;
import static ipledger.projection.Facts.XIANGNAN;
import static ipledger.projection.Facts.YANFENG;
import static ipledger.projection.Facts.day;
import static ipledger.projection.Facts.granted;
import static ipledger.projection.Facts.read;
import static ipledger.projection.Facts.registered;
import static ipledger.projection.Facts.released;
import static ipledger.projection.Facts.terms;
import static ipledger.projection.Facts.valve;
import static org.assertj.core.api.Assertions.assertThat;

import ipledger.asset.EndCause;
import ipledger.asset.RightStatus;
import ipledger.event.DealingNumber;
import ipledger.event.LicenceEvent.LicenceGranted;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.LicenceEvent.LicenceRecorded;
import ipledger.event.LicenceEvent.LicenceScope;
import ipledger.event.LicenceEvent.LicenceTerms;
import ipledger.event.LicenceEvent.OpenLicenceDeclared;
import ipledger.event.PledgeEvent.PledgeRegistered;
import ipledger.event.PreservationEvent.FreezeGround;
import ipledger.event.PreservationEvent.FreezeOrdered;
import ipledger.event.PreservationEvent.SuspensionBegan;
import ipledger.event.Provenance;
import ipledger.event.RightEvent.AbandonmentSought;
import ipledger.event.RightEvent.AnnuityMissed;
import ipledger.event.RightEvent.Extent;
import ipledger.event.RightEvent.InvalidationDecided;
import ipledger.event.RightEvent.InvalidationOutcome;
import ipledger.event.RightEvent.RightLapsed;
import ipledger.event.SecuredClaim;
import ipledger.event.TitleEvent.Conveyance;
import ipledger.event.TitleEvent.PreEmptionNoticed;
import ipledger.event.TitleEvent.PreEmptionOffer;
import ipledger.event.TitleEvent.ProceedsApplied;
import ipledger.event.TitleEvent.ProceedsUse;
import ipledger.event.TitleEvent.TitleTransferred;
import ipledger.event.TitleEvent.TransferGround;
import ipledger.money.Money;
import ipledger.party.Holders;
import ipledger.party.Share;
import ipledger.projection.ReadSide;
import ipledger.projection.encumbrance.PledgeStatus.Answer;
import ipledger.projection.encumbrance.PledgeStatus.Known;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A bank's answer is judged on the day of the question, though no entry is made")
class PledgeStatusOnTheDayTest {
    private static final DealingNumber SALE = DealingNumber.of("HY-ZR-2026-0009");

    final ReadSide register = ReadSide.fresh();

    Known on(String day) {
        return (Known) register.ask(day, "201510481495.9");
    }

    List<Notice.Code> told(String day) {
        return on(day).notices().stream().map(Notice::code).toList();
    }

    @Test
    void a_right_stands_on_its_last_day_and_has_expired_on_the_next() {
        register.given(granted(VALVE, Holders.sole(XIANGNAN), "2026-08-07"));
        assertThat(on("2026-08-07").status()).isEqualTo(RightStatus.IN_FORCE);
        assertThat(on("2026-08-07").remainingDays()).contains(0L);
        assertThat(on("2026-08-08").status()).isEqualTo(RightStatus.EXPIRED);
        assertThat(on("2026-08-08").remainingDays()).isEmpty();
        assertThat(told("2026-08-08")).contains(Notice.Code.RIGHT_NOT_IN_FORCE);
    }

    @Test
    void a_freeze_ends_by_time_and_the_waiting_one_takes_its_place() {
        register.given(
                valve(),
                freeze("(2026)湘04执保1号", FreezeGround.PRESERVATION, "2026-03-01", "2026-08-31"),
                freeze("(2026)湘04执2号", FreezeGround.ENFORCEMENT, "2026-03-05", "2027-03-04"));
        assertThat(on("2026-08-31").freeze().orElseThrow().freeze().order()).isEqualTo("(2026)湘04执保1号");
        assertThat(on("2026-08-31").waitingFreezes()).hasSize(1);
        assertThat(on("2026-09-01").freeze().orElseThrow().freeze().order()).isEqualTo("(2026)湘04执2号");
        assertThat(on("2026-09-01").waitingFreezes()).isEmpty();
        assertThat(on("2027-03-05").freeze()).isEmpty();
    }

    private static FreezeOrdered freeze(String order, FreezeGround ground, String from, String lastDay) {
        return new FreezeOrdered(
                VALVE, order, "衡阳市中级人民法院", ground, Optional.of(day(lastDay)), day(from), Provenance.act());
    }

    @Test
    void a_suspension_is_told_while_it_runs() {
        register.given(valve(), new SuspensionBegan(VALVE, "D-1", day("2026-09-01"), day("2026-03-01"), read("s1")));
        assertThat(on("2026-09-01").suspensions()).hasSize(1);
        assertThat(on("2026-09-02").suspensions()).isEmpty();
    }

    @Test
    void a_licence_is_told_until_its_last_day() {
        register.given(
                valve(),
                new LicenceGranted(
                        VALVE,
                        FIRST,
                        new LicenceTerms(
                                LicenceKind.EXCLUSIVE,
                                List.of(XIANGNAN),
                                List.of(YANFENG),
                                LicenceScope.WHOLE,
                                Optional.of(day("2026-12-31")),
                                Optional.empty(),
                                Optional.empty(),
                                List.of()),
                        day("2026-01-01"),
                        Provenance.act()));
        assertThat(on("2026-12-31").licences()).hasSize(1);
        assertThat(on("2027-01-01").licences()).isEmpty();
    }

    @Test
    void a_bank_is_told_that_a_licence_excludes_others_is_not_recorded_or_was_recorded_late() {
        var terms = new LicenceTerms(
                LicenceKind.SOLE,
                List.of(XIANGNAN),
                List.of(YANFENG),
                LicenceScope.WHOLE,
                Optional.of(day("2027-12-31")),
                Optional.empty(),
                Optional.of(day("2026-01-01")),
                List.of());
        register.given(
                valve(),
                new LicenceGranted(VALVE, FIRST, terms, day("2026-01-01"), Provenance.act()),
                new LicenceRecorded(VALVE, FIRST, day("2026-04-02"), Provenance.act()));
        assertThat(told("2026-04-01")).contains(Notice.Code.LICENCE_EXCLUDES_OTHERS, Notice.Code.LICENCE_NOT_RECORDED);
        assertThat(told("2026-04-02"))
                .contains(Notice.Code.LICENCE_EXCLUDES_OTHERS, Notice.Code.LICENCE_RECORDED_LATE)
                .doesNotContain(Notice.Code.LICENCE_NOT_RECORDED);
    }

    @Test
    void a_bank_is_told_of_an_open_offer_and_of_a_share_offered_to_co_holders() {
        register.given(
                valve(),
                new OpenLicenceDeclared(VALVE, day("2026-02-01"), Provenance.act()),
                new PreEmptionNoticed(
                        VALVE,
                        SALE,
                        new PreEmptionOffer(
                                List.of(XIANGNAN), Share.of(1, 2), Optional.empty(), Optional.of(day("2026-03-31"))),
                        day("2026-03-01"),
                        Provenance.act()));
        assertThat(told("2026-03-31")).contains(Notice.Code.OPENLY_OFFERED, Notice.Code.PRE_EMPTION_RUNNING);
        assertThat(told("2026-04-01")).doesNotContain(Notice.Code.PRE_EMPTION_RUNNING);
    }

    @Test
    void a_sale_under_a_pledge_is_told_until_its_price_is_accounted_for() {
        var sale = new Conveyance(
                TransferGround.AGREEMENT,
                List.of(XIANGNAN),
                Holders.sole(YANFENG),
                Optional.empty(),
                Optional.of(Money.of("800000.00 CNY")),
                Optional.of(day("2026-04-01")),
                List.of(BANK));
        register.given(
                valve(),
                registered(FIRST, BANK, "2026-03-05"),
                new TitleTransferred(VALVE, SALE, sale, day("2026-04-10"), Provenance.act()),
                new ProceedsApplied(
                        VALVE, SALE, ProceedsUse.DEPOSIT, Optional.empty(), day("2026-04-20"), Provenance.act()));
        assertThat(told("2026-04-09")).doesNotContain(Notice.Code.PRICE_NOT_APPLIED);
        assertThat(told("2026-04-10")).contains(Notice.Code.PRICE_NOT_APPLIED);
        assertThat(told("2026-04-20")).doesNotContain(Notice.Code.PRICE_NOT_APPLIED);
    }

    @Test
    void an_annuity_in_grace_is_told_until_the_grace_ends() {
        register.given(
                valve(), new AnnuityMissed(VALVE, day("2026-02-07"), day("2026-08-07"), day("2026-02-08"), read("a1")));
        assertThat(on("2026-08-07").annuityGrace()).isPresent();
        assertThat(told("2026-08-07")).contains(Notice.Code.ANNUITY_IN_GRACE);
        assertThat(on("2026-08-08").annuityGrace()).isEmpty();
    }

    @Test
    void a_lapse_is_told_as_restorable_until_the_last_day() {
        register.given(valve(), new RightLapsed(VALVE, Optional.of(day("2026-10-01")), day("2026-03-01"), read("l1")));
        assertThat(on("2026-10-01").status()).isEqualTo(RightStatus.LAPSED);
        assertThat(on("2026-10-01").restorableUntil()).contains(day("2026-10-01"));
        assertThat(on("2026-10-02").restorableUntil()).isEmpty();
    }

    @Test
    void an_entry_recorded_before_its_day_counts_from_its_day() {
        register.given(valve(), registered(FIRST, BANK, "2026-03-05"), released(FIRST, "2026-06-01"));
        assertThat(on("2026-05-31").answer()).isEqualTo(Answer.PLEDGED);
        assertThat(on("2026-06-01").answer()).isEqualTo(Answer.NOT_PLEDGED);
    }

    @Test
    void a_day_before_the_last_recording_is_answered_from_the_history() {
        register.given(valve(), registered(FIRST, BANK, "2026-03-05"));
        assertThat(on("2026-03-04").answer()).isEqualTo(Answer.NOT_PLEDGED);
        assertThat(on("2026-03-05").answer()).isEqualTo(Answer.PLEDGED);
    }

    @Test
    void a_pledge_known_from_the_gazette_alone_says_that_no_amount_is_stated() {
        register.given(
                valve(),
                new PledgeRegistered(VALVE, FIRST, terms(BANK, SecuredClaim.UNSTATED), day("2026-03-05"), read("p1")));
        assertThat(on("2026-03-10").pledges().getFirst().amount()).isEmpty();
        assertThat(told("2026-03-10")).contains(Notice.Code.SECURED_AMOUNT_NOT_STATED, Notice.Code.DUE_DATE_NOT_STATED);
    }

    @Test
    void a_maximum_amount_pledge_is_told_as_one() {
        var ceiling = new SecuredClaim(
                Optional.empty(),
                Optional.of(Money.of("8000000.00 CNY")),
                true,
                Optional.empty(),
                Optional.of(day("2029-03-01")),
                Optional.empty());
        register.given(
                valve(), new PledgeRegistered(VALVE, FIRST, terms(BANK, ceiling), day("2026-03-05"), Provenance.act()));
        assertThat(on("2026-03-10").pledges().getFirst().maximumAmount()).isTrue();
    }

    @Test
    void shares_that_no_source_states_are_told_as_presumed() {
        register.given(granted(VALVE, Holders.unstated(List.of(XIANGNAN, YANFENG)), "2035-08-07"));
        assertThat(on("2026-03-10").holders().orElseThrow().sharesEstablished()).isFalse();
        assertThat(told("2026-03-10")).contains(Notice.Code.SHARES_NOT_ESTABLISHED);
    }

    @Test
    void findings_of_established_facts_are_told_as_open() {
        register.given(
                granted(VALVE, Holders.sole(YANFENG), "2035-08-07"),
                new PledgeRegistered(VALVE, FIRST, terms(BANK, SecuredClaim.UNSTATED), day("2026-03-05"), read("p1")));
        assertThat(on("2026-03-10").findings())
                .extracting(finding -> finding.rule())
                .contains("PLEDGE-01");
        assertThat(told("2026-03-10")).contains(Notice.Code.OPEN_FINDINGS);
    }

    @Test
    void what_stands_on_a_lapsed_right_is_told_as_closed_since_and_why() {
        register.given(valve(), new RightLapsed(VALVE, Optional.of(day("2026-10-01")), day("2026-03-01"), read("l1")));

        var closure = on("2026-04-01").closure().orElseThrow();
        assertThat(closure.since()).isEqualTo(day("2026-03-01"));
        assertThat(closure.because()).isEqualTo(EndCause.UNPAID_ANNUITY);
        assertThat(closure.mayReviveUntil()).contains(day("2026-10-01"));
        assertThat(told("2026-04-01")).contains(Notice.Code.CLOSED_WITH_THE_RIGHT, Notice.Code.LAPSE_RESTORABLE);
        assertThat(told("2026-10-02"))
                .contains(Notice.Code.CLOSED_WITH_THE_RIGHT)
                .doesNotContain(Notice.Code.LAPSE_RESTORABLE);
    }

    @Test
    void a_declared_abandonment_and_a_decision_that_is_not_final_are_told() {
        register.given(
                valve(),
                new AbandonmentSought(
                        VALVE,
                        Extent.WHOLE,
                        Optional.empty(),
                        List.of(XIANGNAN),
                        List.of(),
                        day("2026-03-01"),
                        Provenance.act()),
                new InvalidationDecided(
                        VALVE,
                        "4W1",
                        InvalidationOutcome.INVALID_IN_PART,
                        Optional.of("1-3"),
                        day("2026-03-02"),
                        read("d1")));

        assertThat(told("2026-06-02")).contains(Notice.Code.ABANDONMENT_SOUGHT, Notice.Code.INVALIDATION_PENDING);
        assertThat(told("2026-06-03")).doesNotContain(Notice.Code.INVALIDATION_PENDING);
        assertThat(on("2026-06-02").notices())
                .filteredOn(notice -> notice.code() == Notice.Code.INVALIDATION_PENDING)
                .allSatisfy(notice -> assertThat(notice.message(Locale.ENGLISH)).contains("invalid in part"));
    }
}
