package ipledger.implementation.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.lapsed;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import ipledger.event.Document;
import ipledger.event.ImplementationEvent.Use;
import ipledger.event.ImplementationEvent.UseKind;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import ipledger.implementation.RecordImplementation;
import ipledger.money.Money;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("IMPLEMENTATION-03 The period of use is within the life of the right")
class UseIsWithinTheLifeOfTheRightTest {
    private static RecordImplementation using(AssetNumber asset, UseKind kind, Party by, String from, String until) {
        return new RecordImplementation(
                asset,
                new Use(
                        kind,
                        by,
                        LocalDate.parse(from),
                        LocalDate.parse(until),
                        List.of("高压阀门"),
                        Optional.of(Money.of("30000000.00 CNY")),
                        Optional.empty(),
                        Optional.empty()),
                DAY,
                Provenance.act().withDocuments(List.of(new Document("销售合同 contract", "合同.pdf", "3c".repeat(32)))));
    }

    @Test
    void admits_the_day_of_filing_and_the_day_of_the_record() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(using(INVENTION, UseKind.PRODUCT_SOLD, XIANGNAN_VALVE, "2015-08-07", "2026-03-02"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_the_day_before_filing() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(using(INVENTION, UseKind.PRODUCT_SOLD, XIANGNAN_VALVE, "2015-08-06", "2026-03-02"))
                .expectNoEvents()
                .expectException(refusedBy("IMPLEMENTATION-03"));
    }

    @Test
    void refuses_a_period_that_is_not_over() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(using(INVENTION, UseKind.PRODUCT_SOLD, XIANGNAN_VALVE, "2025-01-01", "2026-03-03"))
                .expectNoEvents()
                .expectException(refusedBy("IMPLEMENTATION-03"));
    }

    @Test
    void refuses_a_period_that_begins_when_it_has_lapsed() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), lapsed(INVENTION))
                .when(using(INVENTION, UseKind.PRODUCT_SOLD, XIANGNAN_VALVE, "2025-08-07", "2025-12-31"))
                .expectNoEvents()
                .expectException(refusedBy("IMPLEMENTATION-03"));
    }

    @Test
    void admits_one_that_began_the_day_before() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), lapsed(INVENTION))
                .when(using(INVENTION, UseKind.PRODUCT_SOLD, XIANGNAN_VALVE, "2025-08-06", "2025-12-31"))
                .expectSuccessfulHandlerExecution();
    }
}
