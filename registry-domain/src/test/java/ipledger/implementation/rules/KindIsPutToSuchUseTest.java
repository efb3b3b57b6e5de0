package ipledger.implementation.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.DOMAIN;
import static ipledger.law.AssetWords.HERITAGE;
import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.granted;
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

@DisplayName("IMPLEMENTATION-01 An asset of this kind is put to such use")
class KindIsPutToSuchUseTest {
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
    void admits_a_product_of_an_invention() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(using(INVENTION, UseKind.PRODUCT_SOLD, XIANGNAN_VALVE, "2025-01-01", "2025-12-31"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_to_make_something_with_a_mark() {
        register()
                .given(granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE))
                .when(using(MARK, UseKind.MANUFACTURE, XIANGNAN_VALVE, "2025-01-01", "2025-12-31"))
                .expectNoEvents()
                .expectException(refusedBy("IMPLEMENTATION-01"));
    }

    @Test
    void admits_own_use_of_a_domain_name() {
        register()
                .given(granted(DOMAIN, AssetKind.DOMAIN_NAME, XIANGNAN_VALVE))
                .when(using(DOMAIN, UseKind.OWN_USE, XIANGNAN_VALVE, "2025-01-01", "2025-12-31"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_heritage_entry() {
        register()
                .given(granted(HERITAGE, AssetKind.HERITAGE_ENTRY, XIANGNAN_VALVE))
                .when(using(HERITAGE, UseKind.PRODUCT_SOLD, XIANGNAN_VALVE, "2025-01-01", "2025-12-31"))
                .expectNoEvents()
                .expectException(refusedBy("IMPLEMENTATION-01"));
    }
}
