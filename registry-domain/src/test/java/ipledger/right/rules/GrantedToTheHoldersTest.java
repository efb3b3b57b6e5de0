package ipledger.right.rules;

import static ipledger.law.AssetWords.both;
import static ipledger.law.AssetWords.filed;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.YANFENG_PUMP;
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

@DisplayName("RIGHT-06 A right is granted to those who hold the application")
class GrantedToTheHoldersTest {
    @Test
    void admits_the_applicant() {
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
    void refuses_another() {
        register()
                .given(filed(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(new GrantRight(
                        INVENTION,
                        AssetKind.INVENTION,
                        "一种阀门",
                        List.of(),
                        Optional.of(LocalDate.parse("2015-08-07")),
                        Optional.of(Holders.sole(A_STRANGER)),
                        Optional.empty(),
                        LocalDate.parse("2018-05-04"),
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-06"));
    }

    @Test
    void refuses_a_part_of_the_applicants() {
        register()
                .given(filed(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(new GrantRight(
                        INVENTION,
                        AssetKind.INVENTION,
                        "一种阀门",
                        List.of(),
                        Optional.of(LocalDate.parse("2015-08-07")),
                        Optional.of(both(XIANGNAN_VALVE, YANFENG_PUMP)),
                        Optional.empty(),
                        LocalDate.parse("2018-05-04"),
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-06"));
    }
}
