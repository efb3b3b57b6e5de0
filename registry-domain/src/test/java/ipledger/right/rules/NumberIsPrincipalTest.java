package ipledger.right.rules;

import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.NumberType;
import ipledger.identifier.Office;
import ipledger.party.Holders;
import ipledger.right.FileApplication;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RIGHT-08 A right is entered under its principal number")
class NumberIsPrincipalTest {
    @Test
    void admits_the_application_number() {
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
    void refuses_a_publication_number() {
        register()
                .givenNoPriorActivity()
                .when(new FileApplication(
                        AssetNumber.of(Office.US, NumberType.PATENT_GRANT, "8789601"),
                        AssetKind.INVENTION,
                        "一种阀门",
                        List.of(),
                        Holders.sole(XIANGNAN_VALVE),
                        List.of(),
                        LocalDate.parse("2015-08-07"),
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-08"));
    }
}
