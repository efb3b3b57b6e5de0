package ipledger.projection.figures;

import static ipledger.projection.Facts.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ipledger.event.AssetKind;
import ipledger.event.DealingNumber;
import ipledger.event.ImplementationEvent.ImplementationRecorded;
import ipledger.event.ImplementationEvent.Use;
import ipledger.event.ImplementationEvent.UseKind;
import ipledger.event.ProgrammeEvent.AffiliationEnded;
import ipledger.event.ProgrammeEvent.AffiliationKind;
import ipledger.event.ProgrammeEvent.AffiliationRecorded;
import ipledger.event.Provenance;
import ipledger.event.RegisterEvent;
import ipledger.event.RightEvent.RightGranted;
import ipledger.event.TitleEvent.Conveyance;
import ipledger.event.TitleEvent.TitleTransferred;
import ipledger.event.TitleEvent.TransferGround;
import ipledger.figure.Dimension;
import ipledger.figure.Fraction;
import ipledger.figure.Question.Relations;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.CreditCode;
import ipledger.party.Holders;
import ipledger.party.Party;
import ipledger.party.PartyKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("关联交易 Dealings within one group are known by the memberships of their day, and can be left out")
class RelatedDealingsTest {
    private static final AssetNumber VALVE = AssetNumber.of("201510481495.9");
    private static final AssetNumber PUMP = AssetNumber.of("202111286633.X");
    private static final Party MAKER = Party.enterprise("湘南阀门有限公司（演示）", CreditCode.of("91430400MA4L16JQ9W"));
    private static final Party DAUGHTER = Party.named("湘南阀门销售有限公司（演示）", PartyKind.ENTERPRISE);
    private static final Party STRANGER = Party.named("雁峰泵业有限公司（演示）", PartyKind.ENTERPRISE);
    private static final Party INVENTOR = Party.named("演示人甲", PartyKind.NATURAL_PERSON);
    private static final Provenance ACT = Provenance.act();
    private static final String TO = "2026-01-01";

    private final ComputedTwice register = new ComputedTwice();

    @Test
    void a_transfer_within_the_group_is_no_conversion_where_it_is_left_out() {
        register.given(granted(VALVE, MAKER), granted(PUMP, MAKER));
        register.given(
                transferred(VALVE, "T1", MAKER, DAUGHTER, "2022-03-01"),
                transferred(PUMP, "T2", MAKER, STRANGER, "2022-03-01"));
        register.given(
                member("1", "湘南集团", MAKER.withName("旧名有限公司（演示）"), "2020-01-01"),
                member("2", "湘南集团", DAUGHTER, "2021-01-01"));
        assertThat(counted("conversion-rate")).contains(Fraction.ONE);
        assertThat(leftOut("conversion-rate")).contains(Fraction.of("1/2"));
        assertThat(leftOut("transfer-rate-ever")).contains(Fraction.of("1/2"));
        assertThat(leftOut("transferred-assets")).contains(Fraction.ONE);
        assertThat(leftOut("conversion-within-3-years")).contains(Fraction.of("1/2"));
        assertThat(leftOut("conversion-curve")).contains(Fraction.of("1/2"));
        assertThat(register.told("transfers", TO, List.of(Dimension.RELATION)).cells())
                .extracting(cell -> cell.at().getFirst(), cell -> cell.value().orElseThrow())
                .containsExactly(tuple("related", Fraction.ONE), tuple("unrelated", Fraction.ONE));
    }

    @Test
    void the_day_of_the_dealing_decides_who_was_a_member() {
        register.given(granted(VALVE, MAKER), transferred(VALVE, "T1", MAKER, DAUGHTER, "2022-03-01"));
        register.given(member("1", "湘南集团", MAKER, "2020-01-01"), member("2", "湘南集团", DAUGHTER, "2022-03-02"));
        assertThat(leftOut("transfers")).contains(Fraction.ONE);
        register.given(member("3", "湘南集团", DAUGHTER, "2022-03-01"));
        assertThat(leftOut("transfers")).contains(Fraction.ZERO);
        register.given(new AffiliationEnded("affiliation:3", "股权转让", day("2022-03-01"), ACT));
        assertThat(leftOut("transfers")).contains(Fraction.ONE);
    }

    @Test
    void members_of_different_groups_are_strangers() {
        register.given(granted(VALVE, MAKER), transferred(VALVE, "T1", MAKER, DAUGHTER, "2022-03-01"));
        register.given(member("1", "湘南集团", MAKER, "2020-01-01"), member("2", "雁峰集团", DAUGHTER, "2020-01-01"));
        assertThat(leftOut("transfers")).contains(Fraction.ONE);
    }

    @Test
    void a_person_and_their_own_company_are_of_one_group() {
        register.given(granted(VALVE, INVENTOR), transferred(VALVE, "T1", INVENTOR, DAUGHTER, "2022-03-01"));
        for (var member : List.of(INVENTOR, DAUGHTER))
            register.given(new AffiliationRecorded(
                    "affiliation:" + member.name(),
                    AffiliationKind.OWN_COMPANY,
                    "演示人甲",
                    member,
                    day("2020-01-01"),
                    ACT));
        assertThat(leftOut("conversion-rate")).contains(Fraction.ZERO);
    }

    @Test
    void products_that_are_sold_convert_whoever_sells_them() {
        register.given(granted(VALVE, MAKER), transferred(VALVE, "T1", MAKER, DAUGHTER, "2022-03-01"), sold());
        register.given(member("1", "湘南集团", MAKER, "2020-01-01"), member("2", "湘南集团", DAUGHTER, "2020-01-01"));
        assertThat(leftOut("conversion-rate")).contains(Fraction.ONE);
        assertThat(leftOut("days-to-conversion")).contains(Fraction.of(1096));
        assertThat(counted("days-to-conversion")).contains(Fraction.of(789));
    }

    @Test
    void a_figure_that_looks_at_no_dealings_has_nothing_to_leave_out() {
        assertThatThrownBy(() -> leftOut("stock")).isInstanceOf(IllegalArgumentException.class);
    }

    private Optional<Fraction> counted(String figure) {
        return register.told(figure, TO).total().value();
    }

    private Optional<Fraction> leftOut(String figure) {
        return register.told(figure, TO, List.of(), Relations.LEFT_OUT).total().value();
    }

    private static RegisterEvent granted(AssetNumber asset, Party holder) {
        return new RightGranted(
                asset,
                AssetKind.INVENTION,
                "阀门",
                List.of(),
                Optional.empty(),
                Optional.of(Holders.sole(holder)),
                Optional.empty(),
                day("2020-01-02"),
                ACT);
    }

    private static RegisterEvent transferred(AssetNumber asset, String dealing, Party from, Party to, String on) {
        return new TitleTransferred(
                asset,
                DealingNumber.of(dealing),
                new Conveyance(
                        TransferGround.AGREEMENT,
                        List.of(from),
                        Holders.sole(to),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()),
                day(on),
                ACT);
    }

    private static RegisterEvent member(String number, String group, Party member, String from) {
        return new AffiliationRecorded("affiliation:" + number, AffiliationKind.GROUP, group, member, day(from), ACT);
    }

    private static RegisterEvent sold() {
        return new ImplementationRecorded(
                VALVE,
                new Use(
                        UseKind.PRODUCT_SOLD,
                        MAKER,
                        day("2023-01-02"),
                        day("2023-12-31"),
                        List.of("阀门"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                day("2023-01-02"),
                ACT);
    }
}
