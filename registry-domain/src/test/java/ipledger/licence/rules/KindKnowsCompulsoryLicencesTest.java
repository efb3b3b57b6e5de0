package ipledger.licence.rules;

import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.UTILITY_MODEL;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.licence.LicenceWords.compelling;
import static ipledger.title.TitleWords.papers;

import ipledger.event.AssetKind;
import ipledger.event.DocumentKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LICENCE-81 Compulsory licences are of inventions and utility models")
class KindKnowsCompulsoryLicencesTest {
    @Test
    void admits_an_invention() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(compelling(
                        INVENTION,
                        A_STRANGER,
                        papers(DocumentKind.COMPULSORY_DECISION).withOfficeNumber("强许字2026-1")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void admits_a_utility_model() {
        register()
                .given(granted(UTILITY_MODEL, AssetKind.UTILITY_MODEL, XIANGNAN_VALVE))
                .when(compelling(
                        UTILITY_MODEL,
                        A_STRANGER,
                        papers(DocumentKind.COMPULSORY_DECISION).withOfficeNumber("强许字2026-1")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_design() {
        register()
                .given(granted(INVENTION, AssetKind.DESIGN, XIANGNAN_VALVE))
                .when(compelling(
                        INVENTION,
                        A_STRANGER,
                        papers(DocumentKind.COMPULSORY_DECISION).withOfficeNumber("强许字2026-1")))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-81"));
    }

    @Test
    void refuses_a_mark() {
        register()
                .given(granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE))
                .when(compelling(
                        MARK,
                        A_STRANGER,
                        papers(DocumentKind.COMPULSORY_DECISION).withOfficeNumber("强许字2026-1")))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-81"));
    }
}
