package ipledger.right.rules;

import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import ipledger.event.Provenance;
import ipledger.party.Holders;
import ipledger.right.GrantRight;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RIGHT-03 A grant is not before its filing")
class GrantIsNotBeforeFilingTest {
    @Test
    void admits_the_day_of_filing() {
        register()
                .givenNoPriorActivity()
                .when(new GrantRight(
                        INVENTION,
                        AssetKind.INVENTION,
                        "一种阀门",
                        List.of(),
                        Optional.of(LocalDate.parse("2015-08-07")),
                        Optional.of(Holders.sole(XIANGNAN_VALVE)),
                        Optional.empty(),
                        LocalDate.parse("2015-08-07"),
                        Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_the_day_before() {
        register()
                .givenNoPriorActivity()
                .when(new GrantRight(
                        INVENTION,
                        AssetKind.INVENTION,
                        "一种阀门",
                        List.of(),
                        Optional.of(LocalDate.parse("2015-08-07")),
                        Optional.of(Holders.sole(XIANGNAN_VALVE)),
                        Optional.empty(),
                        LocalDate.parse("2015-08-06"),
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-03"));
    }
}
