package ipledger.projection.figures;

import static ipledger.projection.Facts.day;
import static org.assertj.core.api.Assertions.assertThat;

import ipledger.event.AssetKind;
import ipledger.event.DealingNumber;
import ipledger.event.NoteEvent.MeritKind;
import ipledger.event.NoteEvent.MeritRecorded;
import ipledger.event.PledgeEvent.BalanceReported;
import ipledger.event.PledgeEvent.DefaultRecorded;
import ipledger.event.PledgeEvent.Loan;
import ipledger.event.PledgeEvent.LoanStated;
import ipledger.event.PledgeEvent.PledgeAgreed;
import ipledger.event.PledgeEvent.PledgeFiled;
import ipledger.event.PledgeEvent.PledgeRegistered;
import ipledger.event.PledgeEvent.PledgeRevoked;
import ipledger.event.PledgeEvent.RecoveryRecorded;
import ipledger.event.PledgeEvent.RecoverySource;
import ipledger.event.PledgeTerms;
import ipledger.event.ProgrammeEvent.DesignationEnded;
import ipledger.event.ProgrammeEvent.DesignationGranted;
import ipledger.event.ProgrammeEvent.DesignationKind;
import ipledger.event.ProgrammeEvent.DesignationLevel;
import ipledger.event.ProgrammeEvent.ParityRecorded;
import ipledger.event.ProgrammeEvent.ValueEntered;
import ipledger.event.Provenance;
import ipledger.event.RegisterEvent;
import ipledger.event.RightEvent.RightGranted;
import ipledger.event.SecuredClaim;
import ipledger.event.TitleEvent.PartyDataChanged;
import ipledger.event.ValuationEvent.Valuation;
import ipledger.event.ValuationEvent.ValuationPurpose;
import ipledger.event.ValuationEvent.ValuationRecorded;
import ipledger.figure.Answer.Cell;
import ipledger.figure.Fraction;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.CreditCode;
import ipledger.identifier.DivisionCode;
import ipledger.money.Money;
import ipledger.party.Holders;
import ipledger.party.Party;
import ipledger.party.PartyKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("质押融资与规划 Loans, valuations, currencies, designations: what is on record counts, from its day on")
class FinancingFiguresTest {
    private static final AssetNumber VALVE = AssetNumber.of("201510481495.9");
    private static final AssetNumber MARK = AssetNumber.of("CN:trademark-registration:10000001");
    private static final Party MAKER = Party.enterprise("湘南阀门有限公司（演示）", CreditCode.of("91430400MA4L16JQ9W"));
    private static final Party BANK = Party.named("示范银行", PartyKind.ENTERPRISE);
    private static final DealingNumber PLEDGE = DealingNumber.of("P1");
    private static final Provenance ACT = Provenance.act();

    private final ComputedTwice register = new ComputedTwice();

    @Test
    void the_working_days_from_application_to_registration_leave_out_the_holidays_of_the_year() {
        // 2024-02-10 to 17 were the days of the Spring Festival; 2024-02-04 and 18 were worked.
        register.given(granted(VALVE, AssetKind.INVENTION), agreed(VALVE, "2024-02-05", Money.of("100.00 CNY")));
        register.given(new PledgeFiled(VALVE, PLEDGE, day("2024-02-08"), ACT));
        register.given(registered(VALVE, "2024-02-20", Money.of("100.00 CNY"), Optional.empty()));
        assertThat(value("working-days-to-registration", "2024-12-31")).contains(Fraction.of(4));
    }

    @Test
    void the_term_runs_from_registration_to_the_due_day_and_one_dealing_counts_once() {
        register.given(granted(VALVE, AssetKind.INVENTION), granted(MARK, AssetKind.TRADEMARK));
        for (var asset : List.of(VALVE, MARK)) register.given(due(asset, PLEDGE, "2024-02-01", "2024-02-11"));
        for (int number = 2; number <= 4; number++)
            register.given(due(VALVE, DealingNumber.of("P" + number), "2024-02-01", "2024-02-2" + number));
        register.given(registered(VALVE, "2024-03-01", Money.of("100.00 CNY"), Optional.empty()));
        assertThat(value("pledge-term-mean", "2024-12-31")).contains(Fraction.of(19));
        assertThat(value("pledge-term-median", "2024-12-31")).contains(Fraction.of("43/2"));
        assertThat(value("pledge-term-lower-quartile", "2024-12-31")).contains(Fraction.of(10));
        assertThat(value("pledge-term-upper-quartile", "2024-12-31")).contains(Fraction.of(22));
        assertThat(value("pledge-term-median", "2023-12-31")).isEmpty();
    }

    @Test
    void loan_to_value_is_what_is_secured_over_the_latest_valuation() {
        register.given(
                granted(VALVE, AssetKind.INVENTION),
                valued(VALVE, "2024-01-01", "400.00 CNY"),
                registered(VALVE, "2024-02-01", Money.of("100.00 CNY"), Optional.empty()),
                valued(VALVE, "2024-06-01", "200.00 CNY"));
        assertThat(value("loan-to-value", "2024-03-01")).contains(Fraction.of("1/4"));
        assertThat(value("loan-to-value", "2024-12-31")).contains(Fraction.of("1/2"));
    }

    @Test
    void loans_balances_defaults_and_recoveries_count_each_time() {
        register.given(
                granted(VALVE, AssetKind.INVENTION),
                registered(VALVE, "2024-02-01", Money.of("100.00 CNY"), Optional.empty()),
                new LoanStated(
                        VALVE,
                        PLEDGE,
                        new Loan(
                                Optional.of(Money.of("90.00 CNY")),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        day("2024-02-03"),
                        ACT),
                new BalanceReported(VALVE, PLEDGE, Money.of("60.00 CNY"), day("2024-05-01"), ACT),
                new DefaultRecorded(VALVE, PLEDGE, Money.of("60.00 CNY"), "due", day("2024-08-01"), ACT),
                recovered("20.00 CNY", "2024-09-01"),
                recovered("10.00 CNY", "2024-10-01"));
        assertThat(value("pledge-loan-amount", "2024-12-31")).contains(Fraction.of(90));
        assertThat(value("outstanding-loan-balance", "2024-12-31")).contains(Fraction.of(60));
        assertThat(value("pledge-defaulted-amount", "2024-12-31")).contains(Fraction.of(60));
        assertThat(value("pledge-recovered-amount", "2024-12-31")).contains(Fraction.of(30));
        assertThat(value("pledge-recovery-rate", "2024-12-31")).contains(Fraction.of("1/2"));
        assertThat(value("bank-concentration", "2024-12-31")).contains(Fraction.ONE);
    }

    @Test
    void a_foreign_currency_counts_at_the_parity_of_the_registration_day_and_is_told_where_none_is_known() {
        register.given(
                granted(VALVE, AssetKind.INVENTION),
                registered(VALVE, "2024-02-10", Money.of("100.00 USD"), Optional.empty()));
        assertThat(register.told("pledge-secured-amount", "2024-12-31").total())
                .isEqualTo(new Cell(List.of(), Optional.of(Fraction.ZERO), Optional.empty(), 0, false, 1));
        register.given(parity("2024-01-26", "9.99"), parity("2024-02-08", "7.10"), parity("2024-02-18", "8.88"));
        assertThat(register.told("pledge-secured-amount", "2024-12-31").total())
                .isEqualTo(new Cell(List.of(), Optional.of(Fraction.of(710)), Optional.empty(), 1, false, 0));
    }

    @Test
    void a_revoked_registration_is_none_and_was_one_as_it_was_known_then() {
        register.given(
                granted(VALVE, AssetKind.INVENTION),
                registered(VALVE, "2024-02-01", Money.of("100.00 CNY"), Optional.empty()));
        assertThat(value("pledge-registrations", "2024-12-31")).contains(Fraction.ONE);
        register.given(new PledgeRevoked(VALVE, PLEDGE, "伪造材料", day("2024-06-01"), day("2024-02-01"), ACT));
        assertThat(value("pledge-registrations", "2024-12-31")).contains(Fraction.ZERO);
        assertThat(value("pledges-in-force", "2024-03-01")).contains(Fraction.ZERO);
    }

    @Test
    void only_what_is_held_in_the_city_counts_for_its_inhabitants() {
        register.given(granted(VALVE, AssetKind.INVENTION));
        assertThat(value("inventions-per-10000", "2024-12-31")).contains(Fraction.ZERO);
        register.given(new PartyDataChanged(
                VALVE, MAKER, MAKER.withDivision(DivisionCode.of("430408")), day("2023-01-01"), ACT));
        assertThat(value("inventions-per-10000", "2024-12-31")).contains(Fraction.of("10000/6645243"));
        assertThat(value("inventions-per-10000", "2022-12-31")).contains(Fraction.ZERO);
    }

    @Test
    void a_pledge_of_a_mark_whose_registration_ran_out_stands_no_more() {
        register.given(
                granted(MARK, AssetKind.TRADEMARK),
                registered(MARK, "2024-02-01", Money.of("100.00 CNY"), Optional.of("2025-01-31")));
        assertThat(value("pledges-in-force", "2025-01-31")).contains(Fraction.ONE);
        assertThat(value("assets-under-pledge", "2025-01-31")).contains(Fraction.ONE);
        assertThat(value("pledges-in-force", "2025-02-01")).contains(Fraction.ZERO);
        assertThat(value("assets-under-pledge", "2025-02-01")).contains(Fraction.ZERO);
    }

    @Test
    void an_invention_is_of_high_value_by_its_merit_or_a_high_pledge_or_its_age() {
        register.given(granted(VALVE, AssetKind.INVENTION));
        assertThat(value("high-value-inventions", "2024-12-31")).contains(Fraction.ZERO);
        assertThat(value("high-value-inventions", "2025-08-08")).contains(Fraction.ONE);
        register.given(registered(VALVE, "2022-02-01", Money.of("10000000.00 CNY"), Optional.empty()));
        assertThat(value("high-value-inventions", "2022-02-01")).contains(Fraction.ONE);
        assertThat(value("high-value-inventions", "2022-01-31")).contains(Fraction.ZERO);
        register.given(new MeritRecorded(VALVE, MeritKind.PATENT_AWARD, "第二十二届", day("2021-07-01"), ACT));
        assertThat(value("high-value-inventions", "2021-07-01")).contains(Fraction.ONE);
    }

    @Test
    void enterprises_above_scale_without_a_patent_are_found_by_code_or_name() {
        var bare = Party.named("示范无专利有限公司（演示）", PartyKind.ENTERPRISE);
        register.given(
                granted(VALVE, AssetKind.INVENTION),
                designated(
                        "1",
                        DesignationKind.ABOVE_SCALE_ENTERPRISE,
                        DesignationLevel.CITY,
                        MAKER.withName("旧名有限公司（演示）")),
                designated("2", DesignationKind.ABOVE_SCALE_ENTERPRISE, DesignationLevel.CITY, bare));
        assertThat(value("above-scale-enterprises", "2024-12-31")).contains(Fraction.of(2));
        assertThat(value("zero-patent-enterprises", "2024-12-31")).contains(Fraction.ONE);
        assertThat(value("zero-patent-share", "2024-12-31")).contains(Fraction.of("1/2"));
        // Before the grant neither held one.
        assertThat(value("zero-patent-enterprises", "2020-01-01")).contains(Fraction.of(2));
    }

    @Test
    void designations_count_by_level_from_their_day_until_they_end() {
        var county = Party.named("衡南县人民政府（演示）", PartyKind.PUBLIC_BODY);
        register.given(
                designated("1", DesignationKind.PILOT_COUNTY, DesignationLevel.PROVINCIAL, county),
                designated("2", DesignationKind.PILOT_COUNTY, DesignationLevel.CITY, county),
                new DesignationEnded("designation:1", "复审未通过", day("2023-01-01"), ACT));
        assertThat(value("pilot-counties", "2019-12-31")).contains(Fraction.ZERO);
        assertThat(value("pilot-counties", "2020-01-01")).contains(Fraction.ONE);
        assertThat(value("pilot-counties", "2023-01-01")).contains(Fraction.ZERO);
    }

    @Test
    void a_rank_is_the_one_that_was_entered_last() {
        assertThat(value("copyright-registrations-rank", "2024-12-31")).isEmpty();
        register.given(rank("2023-12-31", "3"), rank("2024-12-31", "4"), rank("2024-12-31", "2"));
        assertThat(value("copyright-registrations-rank", "2024-06-30")).contains(Fraction.of(3));
        assertThat(value("copyright-registrations-rank", "2024-12-31")).contains(Fraction.of(2));
    }

    private Optional<Fraction> value(String figure, String to) {
        return register.told(figure, to).total().value();
    }

    private static RegisterEvent granted(AssetNumber asset, AssetKind kind) {
        return new RightGranted(
                asset,
                kind,
                "阀门",
                List.of(),
                Optional.of(day("2015-08-07")),
                Optional.of(Holders.sole(MAKER)),
                Optional.empty(),
                day("2020-01-02"),
                ACT);
    }

    private static RegisterEvent agreed(AssetNumber asset, String on, Money amount) {
        return new PledgeAgreed(asset, PLEDGE, terms(amount, Optional.empty()), day(on), ACT);
    }

    private static RegisterEvent registered(AssetNumber asset, String on, Money amount, Optional<String> until) {
        return new PledgeRegistered(asset, PLEDGE, terms(amount, until), day(on), ACT);
    }

    private static RegisterEvent due(AssetNumber asset, DealingNumber pledge, String on, String dueOn) {
        return new PledgeRegistered(
                asset,
                pledge,
                new PledgeTerms(
                        List.of(MAKER),
                        List.of(BANK),
                        new SecuredClaim(
                                Optional.empty(),
                                Optional.of(Money.of("100.00 CNY")),
                                false,
                                Optional.empty(),
                                Optional.of(day(dueOn)),
                                Optional.empty()),
                        Optional.empty(),
                        List.of(),
                        List.of()),
                day(on),
                ACT);
    }

    private static PledgeTerms terms(Money amount, Optional<String> until) {
        var terms = new PledgeTerms(
                List.of(MAKER),
                List.of(BANK),
                new SecuredClaim(
                        Optional.empty(),
                        Optional.of(amount),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                Optional.empty(),
                List.of(),
                List.of());
        return until.map(day -> terms.registeredUntil(day(day))).orElse(terms);
    }

    private static RegisterEvent valued(AssetNumber asset, String on, String amount) {
        return new ValuationRecorded(
                asset,
                new Valuation(BANK, "R" + on, "收益法", day(on), day(on).plusYears(1), Money.of(amount)),
                ValuationPurpose.PLEDGE,
                day(on),
                ACT);
    }

    private static RegisterEvent recovered(String amount, String on) {
        return new RecoveryRecorded(VALVE, PLEDGE, Money.of(amount), RecoverySource.DEBTOR, day(on), ACT);
    }

    private static RegisterEvent parity(String on, String yuan) {
        return new ParityRecorded("parity:USD-2024", "USD", 1, yuan, day(on), ACT);
    }

    private static RegisterEvent designated(String number, DesignationKind kind, DesignationLevel level, Party holder) {
        return new DesignationGranted("designation:" + number, kind, level, holder, day("2020-01-01"), ACT);
    }

    private static RegisterEvent rank(String on, String value) {
        return new ValueEntered(
                "series:copyright-registrations-rank", "copyright-registrations-rank", value, "年报", day(on), ACT);
    }
}
