package ipledger.implementation.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.paper;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import ipledger.event.Document;
import ipledger.event.ImplementationEvent.ImplementationRecorded;
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

@DisplayName("IMPLEMENTATION-06 The same use is entered once for one time")
class UseIsEnteredOnceTest {
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
    void refuses_a_period_that_overlaps() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        new ImplementationRecorded(
                                INVENTION,
                                using(INVENTION, UseKind.PRODUCT_SOLD, XIANGNAN_VALVE, "2025-01-01", "2025-12-31")
                                        .use(),
                                DAY.minusDays(1),
                                paper("survey")))
                .when(using(INVENTION, UseKind.PRODUCT_SOLD, XIANGNAN_VALVE, "2025-12-31", "2026-02-28"))
                .expectNoEvents()
                .expectException(refusedBy("IMPLEMENTATION-06"));
    }

    @Test
    void admits_the_period_that_follows() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        new ImplementationRecorded(
                                INVENTION,
                                using(INVENTION, UseKind.PRODUCT_SOLD, XIANGNAN_VALVE, "2025-01-01", "2025-12-31")
                                        .use(),
                                DAY.minusDays(1),
                                paper("survey")))
                .when(using(INVENTION, UseKind.PRODUCT_SOLD, XIANGNAN_VALVE, "2026-01-01", "2026-02-28"))
                .expectSuccessfulHandlerExecution();
    }
}
