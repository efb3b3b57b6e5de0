package ipledger.right.rules;

import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.UTILITY_MODEL;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import ipledger.event.Provenance;
import ipledger.party.Holders;
import ipledger.right.FileApplication;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RIGHT-07 The number fits the kind")
class NumberFitsKindTest {
    @Test
    void admits_an_invention_number() {
        register()
                .givenNoPriorActivity()
                .when(new FileApplication(
                        INVENTION,
                        AssetKind.INVENTION,
                        "一种阀门",
                        List.of(),
                        Holders.sole(XIANGNAN_VALVE),
                        List.of(),
                        LocalDate.parse("2015-08-07"),
                        Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void admits_a_mark() {
        register()
                .givenNoPriorActivity()
                .when(new FileApplication(
                        MARK,
                        AssetKind.TRADEMARK,
                        "一种阀门",
                        List.of(),
                        Holders.sole(XIANGNAN_VALVE),
                        List.of(),
                        LocalDate.parse("2015-08-07"),
                        Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_an_invention_number_for_a_design() {
        register()
                .givenNoPriorActivity()
                .when(new FileApplication(
                        INVENTION,
                        AssetKind.DESIGN,
                        "一种阀门",
                        List.of(),
                        Holders.sole(XIANGNAN_VALVE),
                        List.of(),
                        LocalDate.parse("2015-08-07"),
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-07"));
    }

    @Test
    void refuses_a_mark_number_for_software() {
        register()
                .givenNoPriorActivity()
                .when(new FileApplication(
                        MARK,
                        AssetKind.SOFTWARE,
                        "一种阀门",
                        List.of(),
                        Holders.sole(XIANGNAN_VALVE),
                        List.of(),
                        LocalDate.parse("2015-08-07"),
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-07"));
    }

    @Test
    void admits_an_old_utility_model_number() {
        register()
                .givenNoPriorActivity()
                .when(new FileApplication(
                        UTILITY_MODEL,
                        AssetKind.UTILITY_MODEL,
                        "一种阀门",
                        List.of(),
                        Holders.sole(XIANGNAN_VALVE),
                        List.of(),
                        LocalDate.parse("2015-08-07"),
                        Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }
}
