package ipledger.licence.rules;

import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.pledged;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.SECOND;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.YANFENG_PUMP;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.licence.LicenceWords.compelling;
import static ipledger.licence.LicenceWords.given;
import static ipledger.licence.LicenceWords.terms;
import static ipledger.title.TitleWords.papers;

import ipledger.event.AssetKind;
import ipledger.event.DocumentKind;
import ipledger.event.LicenceEvent.LicenceKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LICENCE-82 A compulsory licence names its decision")
class CompulsoryLicenceIsDecidedTest {
    @Test
    void admits_beside_an_exclusive_licence_and_without_the_pledgee() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        pledged(INVENTION, XIANGNAN_VALVE),
                        given(INVENTION, SECOND, terms(LicenceKind.EXCLUSIVE, XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(compelling(
                        INVENTION,
                        A_STRANGER,
                        papers(DocumentKind.COMPULSORY_DECISION).withOfficeNumber("强许字2026-1")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_without_its_number() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(compelling(INVENTION, A_STRANGER, papers(DocumentKind.COMPULSORY_DECISION)))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-82"));
    }

    @Test
    void refuses_without_the_document() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(compelling(INVENTION, A_STRANGER, papers().withOfficeNumber("强许字2026-1")))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-82"));
    }
}
