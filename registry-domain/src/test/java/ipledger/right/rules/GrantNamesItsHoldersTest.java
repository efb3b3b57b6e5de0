package ipledger.right.rules;

import static ipledger.law.AssetWords.filed;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import ipledger.event.Provenance;
import ipledger.right.GrantRight;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RIGHT-05 A grant names its holders")
class GrantNamesItsHoldersTest {
    @Test
    void admits_the_applicants_on_record() {
        register()
                .given(filed(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(new GrantRight(
                        INVENTION,
                        AssetKind.INVENTION,
                        "一种阀门",
                        List.of(),
                        Optional.of(LocalDate.parse("2015-08-07")),
                        Optional.empty(),
                        Optional.empty(),
                        LocalDate.parse("2018-05-04"),
                        Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_grant_to_nobody() {
        register()
                .givenNoPriorActivity()
                .when(new GrantRight(
                        INVENTION,
                        AssetKind.INVENTION,
                        "一种阀门",
                        List.of(),
                        Optional.of(LocalDate.parse("2015-08-07")),
                        Optional.empty(),
                        Optional.empty(),
                        LocalDate.parse("2018-05-04"),
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-05"));
    }
}
