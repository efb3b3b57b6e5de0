package ipledger.licence.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.paper;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.findingsOf;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.licence.LicenceWords.declaring;
import static ipledger.licence.LicenceWords.lumpSum;
import static ipledger.licence.LicenceWords.offer;
import static ipledger.licence.LicenceWords.until;
import static org.assertj.core.api.Assertions.assertThat;

import ipledger.event.AssetKind;
import ipledger.event.FeeTerms;
import ipledger.event.LicenceEvent.OpenLicenceDeclared;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LICENCE-64 The declaration says what is paid, how, and until when")
class DeclarationHasItsContentsTest {
    @Test
    void refuses_a_royalty_without_its_rate() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(declaring(
                        INVENTION,
                        offer(
                                new FeeTerms(
                                        FeeTerms.Manner.RUNNING,
                                        Optional.empty(),
                                        Optional.of(FeeTerms.Base.PROFIT),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        List.of(),
                                        false,
                                        Optional.empty()),
                                XIANGNAN_VALVE)))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-64"));
    }

    @Test
    void refuses_an_offer_without_an_end() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(declaring(INVENTION, until(Optional.empty(), offer(lumpSum("100000.00 CNY"), XIANGNAN_VALVE))))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-64"));
    }

    @Test
    void asks_nothing_of_a_gazette() {
        assertThat(findingsOf(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        new OpenLicenceDeclared(INVENTION, DAY, paper("open"))))
                .doesNotContain("LICENCE-64");
    }
}
