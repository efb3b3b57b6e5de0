package ipledger.licence.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.licence.LicenceWords.declaring;
import static ipledger.licence.LicenceWords.lumpSum;
import static ipledger.licence.LicenceWords.offer;
import static ipledger.licence.LicenceWords.royalty;
import static ipledger.title.TitleWords.papers;

import ipledger.event.AssetKind;
import ipledger.event.DocumentKind;
import ipledger.event.FeeTerms;
import ipledger.licence.DeclareOpenLicence;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LICENCE-65 The fee of an open licence keeps to what is admitted")
class FeeIsNotTooHighTest {
    @Test
    void admits_twenty_million() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(declaring(INVENTION, offer(lumpSum("20000000.00 CNY"), XIANGNAN_VALVE)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_cent_more() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(declaring(INVENTION, offer(lumpSum("20000000.01 CNY"), XIANGNAN_VALVE)))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-65"));
    }

    @Test
    void admits_more_with_an_explanation() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(new DeclareOpenLicence(
                        List.of(INVENTION),
                        offer(lumpSum("20000000.01 CNY"), XIANGNAN_VALVE),
                        DAY,
                        papers(DocumentKind.FEE_JUSTIFICATION)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void admits_a_fifth_of_net_sales() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(declaring(INVENTION, offer(royalty(FeeTerms.Base.NET_SALES, "20%"), XIANGNAN_VALVE)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_more_of_net_sales() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(declaring(INVENTION, offer(royalty(FeeTerms.Base.NET_SALES, "20.1%"), XIANGNAN_VALVE)))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-65"));
    }

    @Test
    void admits_two_fifths_of_profit() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(declaring(INVENTION, offer(royalty(FeeTerms.Base.PROFIT, "40%"), XIANGNAN_VALVE)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_more_of_profit() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(declaring(INVENTION, offer(royalty(FeeTerms.Base.PROFIT, "40.1%"), XIANGNAN_VALVE)))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-65"));
    }
}
