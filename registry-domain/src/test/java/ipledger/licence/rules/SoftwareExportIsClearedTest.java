package ipledger.licence.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.SOFTWARE;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.licence.LicenceWords.granting;
import static ipledger.licence.LicenceWords.terms;
import static ipledger.title.TitleWords.papers;

import ipledger.event.AssetKind;
import ipledger.event.DocumentKind;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.party.Party;
import ipledger.party.PartyKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LICENCE-40 Software is licensed to a foreigner with its export document")
class SoftwareExportIsClearedTest {
    private static final Party ABROAD =
            Party.named("Demo Valve Inc.", PartyKind.ENTERPRISE).withCountry("US");
    private static final Party HONG_KONG =
            Party.named("香港演示公司", PartyKind.ENTERPRISE).withCountry("HK");

    @Test
    void refuses_without() {
        register()
                .given(granted(SOFTWARE, AssetKind.SOFTWARE, XIANGNAN_VALVE))
                .when(granting(SOFTWARE, terms(LicenceKind.NON_EXCLUSIVE_COPYRIGHT, XIANGNAN_VALVE, ABROAD)))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-40"));
    }

    @Test
    void admits_with() {
        register()
                .given(granted(SOFTWARE, AssetKind.SOFTWARE, XIANGNAN_VALVE))
                .when(granting(
                        SOFTWARE,
                        terms(LicenceKind.NON_EXCLUSIVE_COPYRIGHT, XIANGNAN_VALVE, ABROAD),
                        DAY,
                        papers(DocumentKind.TECHNOLOGY_EXPORT)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void admits_hong_kong() {
        register()
                .given(granted(SOFTWARE, AssetKind.SOFTWARE, XIANGNAN_VALVE))
                .when(granting(SOFTWARE, terms(LicenceKind.NON_EXCLUSIVE_COPYRIGHT, XIANGNAN_VALVE, HONG_KONG)))
                .expectSuccessfulHandlerExecution();
    }
}
