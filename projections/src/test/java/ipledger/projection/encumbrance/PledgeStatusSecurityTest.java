package ipledger.projection.encumbrance;

import static ipledger.projection.Facts.BANK;
import static ipledger.projection.Facts.FIRST;
import static ipledger.projection.Facts.OTHER_BANK;
import static ipledger.projection.Facts.SECOND;
import static ipledger.projection.Facts.VALVE;
import static ipledger.projection.Facts.day;
import static ipledger.projection.Facts.fiveMillion;
import static ipledger.projection.Facts.read;
import static ipledger.projection.Facts.registered;
import static ipledger.projection.Facts.terms;
import static ipledger.projection.Facts.valve;
import static org.assertj.core.api.Assertions.assertThat;

import ipledger.event.PledgeEvent.BalanceReported;
import ipledger.event.PledgeEvent.ClaimFixed;
import ipledger.event.PledgeEvent.EnforcementBegan;
import ipledger.event.PledgeEvent.EnforcementDemand;
import ipledger.event.PledgeEvent.EnforcementWay;
import ipledger.event.PledgeEvent.ExtensionBasis;
import ipledger.event.PledgeEvent.FixingGround;
import ipledger.event.PledgeEvent.PledgeRegistered;
import ipledger.event.PledgeEvent.PledgeRegistrationExtended;
import ipledger.event.PledgeEvent.SecuredClaimChanged;
import ipledger.event.PledgeTerms;
import ipledger.event.PledgeTerms.PledgeePart;
import ipledger.event.PreservationEvent.FreezeGround;
import ipledger.event.PreservationEvent.FreezeOrdered;
import ipledger.event.Provenance;
import ipledger.event.SecuredClaim;
import ipledger.event.ValuationEvent.Valuation;
import ipledger.event.ValuationEvent.ValuationPurpose;
import ipledger.event.ValuationEvent.ValuationRecorded;
import ipledger.money.Money;
import ipledger.party.Party;
import ipledger.party.Share;
import ipledger.projection.ReadSide;
import ipledger.projection.encumbrance.PledgeStatus.Answer;
import ipledger.projection.encumbrance.PledgeStatus.Known;
import ipledger.projection.encumbrance.PledgeStatus.PledgeLine;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A bank is told how far each pledge secures, in which order, and how it stands with the loan")
class PledgeStatusSecurityTest {
    final ReadSide register = ReadSide.fresh();

    Known on(String day) {
        return (Known) register.ask(day, "201510481495.9");
    }

    PledgeLine first(String day) {
        return on(day).pledges().getFirst();
    }

    List<Notice.Code> told(String day) {
        return on(day).notices().stream().map(Notice::code).toList();
    }

    private static SecuredClaim ceiling(Optional<String> dueOn) {
        return new SecuredClaim(
                Optional.of("借款"),
                Optional.of(Money.of("8000000.00 CNY")),
                true,
                Optional.empty(),
                dueOn.map(text -> day(text)),
                Optional.empty());
    }

    private static Valuation worth(String amount) {
        return new Valuation(
                Party.named("演示资产评估有限公司"),
                "演评报字[2026]第001号",
                "收益法",
                day("2026-01-01"),
                day("2026-12-31"),
                Money.of(amount));
    }

    private static PledgeTerms full(List<PledgeePart> parts, Optional<Valuation> valuation) {
        var t = terms(BANK, fiveMillion());
        return new PledgeTerms(
                t.pledgors(),
                parts.isEmpty()
                        ? t.pledgees()
                        : parts.stream().map(PledgeePart::pledgee).toList(),
                t.claim(),
                t.agreedOn(),
                List.of(),
                List.of(),
                parts,
                Optional.of(day("2029-06-30")),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                true,
                Optional.empty(),
                List.of(),
                valuation);
    }

    private static PledgeRegistered entered(PledgeTerms terms) {
        return new PledgeRegistered(VALVE, FIRST, terms, day("2026-03-05"), Provenance.act());
    }

    @Test
    void an_open_ceiling_is_fixed_from_the_day_after_its_period() {
        register.given(valve(), entered(terms(BANK, ceiling(Optional.of("2026-09-30")))));
        assertThat(first("2026-09-30").fixedOn()).isEmpty();
        assertThat(first("2026-10-01").fixedOn()).contains(day("2026-10-01"));
    }

    @Test
    void a_freeze_is_told_to_fix_the_claim_until_the_notice_is_on_record() {
        register.given(
                valve(),
                entered(terms(BANK, ceiling(Optional.empty()))),
                new FreezeOrdered(
                        VALVE,
                        "(2026)湘04执2号",
                        "衡阳市中级人民法院",
                        FreezeGround.ENFORCEMENT,
                        Optional.empty(),
                        day("2026-04-01"),
                        read("f1")),
                new ClaimFixed(
                        VALVE,
                        FIRST,
                        FixingGround.SEIZURE_KNOWN,
                        Optional.of(Money.of("3000000.00 CNY")),
                        day("2026-04-10"),
                        Provenance.act()));
        assertThat(told("2026-04-09")).contains(Notice.Code.FREEZE_MAY_FIX);
        assertThat(told("2026-04-10")).doesNotContain(Notice.Code.FREEZE_MAY_FIX);
        assertThat(first("2026-04-10").fixedOn()).contains(day("2026-04-10"));
    }

    @Test
    void an_increase_is_told_with_the_day_from_which_it_ranks() {
        register.given(
                valve(),
                registered(FIRST, BANK, "2026-03-05"),
                registered(SECOND, OTHER_BANK, "2026-03-09"),
                new SecuredClaimChanged(
                        VALVE,
                        FIRST,
                        new SecuredClaim(
                                Optional.empty(),
                                Optional.of(Money.of("6000000.00 CNY")),
                                false,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        day("2026-04-01"),
                        Provenance.act()));
        assertThat(first("2026-04-02").rank()).contains(1);
        assertThat(first("2026-04-02").amount()).contains(Money.of("6000000.00 CNY"));
        assertThat(first("2026-04-02").increases()).singleElement().satisfies(part -> {
            assertThat(part.amount()).contains(Money.of("1000000.00 CNY"));
            assertThat(part.from()).isEqualTo(day("2026-04-01"));
        });
        assertThat(told("2026-04-02")).contains(Notice.Code.INCREASE_RANKS_LATER);
        assertThat(told("2026-03-31")).doesNotContain(Notice.Code.INCREASE_RANKS_LATER);
    }

    @Test
    void several_pledgees_are_told_with_their_shares() {
        var parts = List.of(
                new PledgeePart(BANK, Optional.of(Share.of("60%")), Optional.empty()),
                new PledgeePart(OTHER_BANK, Optional.of(Share.of("40%")), Optional.empty()));
        register.given(valve(), entered(full(parts, Optional.empty())));
        assertThat(first("2026-04-01").pledgeeParts()).isEqualTo(parts);
        assertThat(first("2026-04-01").pledgees()).containsExactly(BANK, OTHER_BANK);
    }

    @Test
    void the_registration_runs_out_by_itself_and_may_be_extended_before() {
        register.given(valve(), entered(full(List.of(), Optional.empty())));
        assertThat(on("2029-06-30").answer()).isEqualTo(Answer.PLEDGED);
        assertThat(on("2029-07-01").answer()).isEqualTo(Answer.NOT_PLEDGED);
        assertThat(told("2029-07-01")).contains(Notice.Code.REGISTRATION_RUN_OUT);
        register.given(new PledgeRegistrationExtended(
                VALVE,
                FIRST,
                day("2031-06-30"),
                ExtensionBasis.AGREEMENT,
                Optional.empty(),
                Optional.empty(),
                day("2029-05-01"),
                Provenance.act()));
        assertThat(on("2029-07-01").answer()).isEqualTo(Answer.PLEDGED);
    }

    @Test
    void enforcement_and_the_balance_are_told() {
        register.given(
                valve(),
                registered(FIRST, BANK, "2026-03-05"),
                new BalanceReported(VALVE, FIRST, Money.of("4200000.00 CNY"), day("2028-12-31"), Provenance.act()),
                new EnforcementBegan(
                        VALVE,
                        FIRST,
                        EnforcementWay.AUCTION,
                        EnforcementDemand.PLEDGEE,
                        day("2029-04-01"),
                        Provenance.act()));
        assertThat(first("2029-03-31").enforcement()).isEmpty();
        assertThat(first("2029-04-01").enforcement()).isPresent();
        assertThat(told("2029-04-01")).contains(Notice.Code.ENFORCEMENT_UNDER_WAY);
        assertThat(first("2029-04-01").balance().orElseThrow().outstanding()).isEqualTo(Money.of("4200000.00 CNY"));
    }

    @Test
    void loan_to_value_is_told_only_where_both_are_stated() {
        register.given(valve(), entered(full(List.of(), Optional.of(worth("4000000.00 CNY")))));
        var ratio = first("2026-04-01").loanToValue().orElseThrow();
        assertThat(ratio.over()).isEqualTo(Money.of("5000000.00 CNY"));
        assertThat(ratio.under()).isEqualTo(Money.of("4000000.00 CNY"));
        assertThat(told("2026-04-01"))
                .contains(Notice.Code.SECURED_ABOVE_VALUATION, Notice.Code.FORFEITURE_GIVES_PRIORITY_ONLY);
    }

    @Test
    void a_gazette_that_says_nothing_leaves_all_of_it_open() {
        register.given(
                valve(),
                new PledgeRegistered(VALVE, FIRST, terms(BANK, SecuredClaim.UNSTATED), day("2026-03-05"), read("p1")));
        var line = first("2026-04-01");
        assertThat(line.loanToValue()).isEmpty();
        assertThat(line.valuation()).isEmpty();
        assertThat(line.loan()).isEmpty();
        assertThat(line.protectedUntil()).isEmpty();
        assertThat(line.fixedOn()).isEmpty();
        assertThat(on("2026-04-01").valuation()).isEmpty();
    }

    @Test
    void the_latest_valuation_of_the_asset_is_told() {
        register.given(
                valve(),
                new ValuationRecorded(
                        VALVE, worth("4000000.00 CNY"), ValuationPurpose.PLEDGE, day("2026-02-01"), Provenance.act()));
        assertThat(on("2026-01-31").valuation()).isEmpty();
        assertThat(on("2026-02-01").valuation().orElseThrow().valuation().amount())
                .isEqualTo(Money.of("4000000.00 CNY"));
    }

    @Test
    void limitation_is_warned_of_three_years_after_the_debt_was_due() {
        register.given(valve(), registered(FIRST, BANK, "2026-03-05"));
        assertThat(told("2032-03-01")).doesNotContain(Notice.Code.LIMITATION_MAY_HAVE_RUN);
        assertThat(told("2032-03-02")).contains(Notice.Code.LIMITATION_MAY_HAVE_RUN);
    }
}
