package ipledger.right.rules;

import static ipledger.law.AssetWords.filed;
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

@DisplayName("RIGHT-01 An application is filed once")
class FilingIsEnteredOnceTest {
    @Test
    void admits_the_first() {
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
                .expectEvents(filed(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE));
    }

    @Test
    void refuses_the_second() {
        register()
                .given(filed(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(new FileApplication(
                        INVENTION,
                        AssetKind.INVENTION,
                        "一种阀门",
                        List.of(),
                        Holders.sole(XIANGNAN_VALVE),
                        List.of(),
                        LocalDate.parse("2015-08-07"),
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-01"));
    }
}
