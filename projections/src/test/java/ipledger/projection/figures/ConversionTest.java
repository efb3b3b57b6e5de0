package ipledger.projection.figures;

import static ipledger.projection.Facts.day;
import static org.assertj.core.api.Assertions.assertThat;

import ipledger.event.AssetEvent;
import ipledger.event.AssetKind;
import ipledger.event.ImplementationEvent.ImplementationRecorded;
import ipledger.event.ImplementationEvent.Use;
import ipledger.event.ImplementationEvent.UseKind;
import ipledger.event.Provenance;
import ipledger.event.RightEvent.RightGranted;
import ipledger.figure.Fraction;
import ipledger.identifier.AssetNumber;
import ipledger.party.Holders;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "转化 Products made and sold are a conversion, by the day from which they are; use without a product is none")
class ConversionTest {
    private static final AssetNumber VALVE = AssetNumber.of("201510481495.9");
    private static final Party MAKER = Party.named("衡阳湘南阀门有限公司");

    private final ComputedTwice register = new ComputedTwice();

    @Test
    void products_sold_convert_from_their_first_day() {
        register.given(granted(), used(UseKind.PRODUCT_SOLD));
        assertThat(told("conversion-rate", "2021-12-31")).contains(Fraction.ZERO);
        assertThat(told("conversion-rate", "2022-06-30")).contains(Fraction.ONE);
        assertThat(told("conversion-within-1-year", "2022-06-30")).contains(Fraction.ZERO);
        assertThat(told("conversion-within-3-years", "2022-06-30")).contains(Fraction.ONE);
        assertThat(told("days-to-conversion", "2022-06-30")).contains(Fraction.of(730));
    }

    @Test
    void use_of_every_kind_is_implementation_and_only_products_sold_industrialisation() {
        register.given(granted(), used(UseKind.MANUFACTURE));
        assertThat(told("implementation-rate", "2021-12-31")).contains(Fraction.ZERO);
        assertThat(told("implementation-rate", "2022-06-30")).contains(Fraction.ONE);
        assertThat(told("industrialisation-rate", "2022-06-30")).contains(Fraction.ZERO);
        register.given(used(UseKind.PRODUCT_SOLD));
        assertThat(told("industrialisation-rate", "2022-06-30")).contains(Fraction.ONE);
    }

    @Test
    void own_use_does_not() {
        register.given(granted(), used(UseKind.OWN_USE));
        assertThat(told("conversion-rate", "2022-06-30")).contains(Fraction.ZERO);
        assertThat(told("conversion-within-5-years", "2022-06-30")).contains(Fraction.ZERO);
        assertThat(told("days-to-conversion", "2022-06-30")).isEmpty();
    }

    private Optional<Fraction> told(String figure, String to) {
        return register.told(figure, to).total().value();
    }

    private static AssetEvent granted() {
        return new RightGranted(
                VALVE,
                AssetKind.INVENTION,
                "阀门",
                List.of(),
                Optional.of(day("2015-08-07")),
                Optional.of(Holders.sole(MAKER)),
                Optional.empty(),
                day("2020-01-02"),
                Provenance.act());
    }

    private static AssetEvent used(UseKind kind) {
        LocalDate from = day("2022-01-01");
        return new ImplementationRecorded(
                VALVE,
                new Use(
                        kind,
                        MAKER,
                        from,
                        day("2022-12-31"),
                        List.of("阀门"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                from,
                Provenance.act());
    }
}
