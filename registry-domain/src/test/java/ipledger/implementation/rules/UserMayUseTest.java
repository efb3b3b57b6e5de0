package ipledger.implementation.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.licensed;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.YANFENG_PUMP;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import ipledger.event.Document;
import ipledger.event.ImplementationEvent.Use;
import ipledger.event.ImplementationEvent.UseKind;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import ipledger.implementation.RecordImplementation;
import ipledger.licence.LicenceWords;
import ipledger.money.Money;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("IMPLEMENTATION-02 Who uses the asset holds it, has held it or is its licensee")
class UserMayUseTest {
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
    void admits_the_holder() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(using(INVENTION, UseKind.PRODUCT_SOLD, XIANGNAN_VALVE, "2025-01-01", "2025-12-31"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void admits_a_licensee() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        licensed(INVENTION, LicenceWords.terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(using(INVENTION, UseKind.PRODUCT_SOLD, YANFENG_PUMP, "2025-07-01", "2025-12-31"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_stranger() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(using(INVENTION, UseKind.PRODUCT_SOLD, A_STRANGER, "2025-01-01", "2025-12-31"))
                .expectNoEvents()
                .expectException(refusedBy("IMPLEMENTATION-02"));
    }

    @Test
    void is_reported_beside_every_other_rule_broken() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(using(INVENTION, UseKind.PRODUCT_SOLD, A_STRANGER, "2025-01-01", "2026-03-03"))
                .expectNoEvents()
                .expectException(refusedBy("IMPLEMENTATION-02", "IMPLEMENTATION-03"));
    }
}
