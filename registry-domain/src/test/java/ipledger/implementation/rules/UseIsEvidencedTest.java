package ipledger.implementation.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.paper;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.findingsOf;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static org.assertj.core.api.Assertions.assertThat;

import ipledger.event.AssetKind;
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

@DisplayName("IMPLEMENTATION-05 A use recorded here rests on a document")
class UseIsEvidencedTest {
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
                Provenance.act());
    }

    @Test
    void refuses_it_without() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(using(INVENTION, UseKind.PRODUCT_SOLD, XIANGNAN_VALVE, "2025-01-01", "2025-12-31"))
                .expectNoEvents()
                .expectException(refusedBy("IMPLEMENTATION-05"));
    }

    @Test
    void a_fact_names_its_source_instead() {
        var use = new Use(
                UseKind.OWN_USE,
                XIANGNAN_VALVE,
                LocalDate.parse("2025-01-01"),
                LocalDate.parse("2025-12-31"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(findingsOf(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        new ImplementationRecorded(INVENTION, use, DAY, paper("survey"))))
                .isEmpty();
    }
}
