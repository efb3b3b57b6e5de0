package ipledger.right.rules;

import static ipledger.law.AssetWords.filed;
import static ipledger.law.AssetWords.granted;
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

@DisplayName("RIGHT-02 A right is granted once")
class GrantIsEnteredOnceTest {
    @Test
    void admits_the_first() {
        register()
                .given(filed(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(new GrantRight(
                        INVENTION,
                        AssetKind.INVENTION,
                        "一种阀门",
                        List.of(),
                        Optional.of(LocalDate.parse("2015-08-07")),
                        Optional.of(Holders.sole(XIANGNAN_VALVE)),
                        Optional.empty(),
                        LocalDate.parse("2018-05-04"),
                        Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_the_second() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(new GrantRight(
                        INVENTION,
                        AssetKind.INVENTION,
                        "一种阀门",
                        List.of(),
                        Optional.of(LocalDate.parse("2015-08-07")),
                        Optional.of(Holders.sole(XIANGNAN_VALVE)),
                        Optional.empty(),
                        LocalDate.parse("2018-05-05"),
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-02"));
    }
}
