package ipledger.title.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.title.TitleWords.by;
import static ipledger.title.TitleWords.papers;
import static ipledger.title.TitleWords.registering;
import static ipledger.title.TitleWords.sale;

import ipledger.event.AssetKind;
import ipledger.event.TitleEvent.TransferGround;
import ipledger.party.Party;
import ipledger.party.PartyKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("TITLE-23 Heirs inherit from persons; bodies merge, divide and are wound up")
class GroundFitsThePartiesTest {
    @Test
    void admits_the_heirs_of_a_person() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, Party.person("演示人甲")))
                .when(registering(INVENTION, by(TransferGround.INHERITANCE, sale(Party.person("演示人甲"), A_STRANGER))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_the_heirs_of_an_enterprise() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, Party.named("湘南阀门有限公司（演示）", PartyKind.ENTERPRISE)))
                .when(registering(
                        INVENTION,
                        by(
                                TransferGround.INHERITANCE,
                                sale(Party.named("湘南阀门有限公司（演示）", PartyKind.ENTERPRISE), A_STRANGER))))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-23"));
    }

    @Test
    void refuses_the_merger_of_a_person_beside_a_missing_document() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, Party.person("演示人甲")))
                .when(registering(
                        INVENTION,
                        by(TransferGround.MERGER, sale(Party.person("演示人甲"), A_STRANGER)),
                        DAY,
                        papers().withOfficeNumber("国知办2026-1")))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-20", "TITLE-23"));
    }
}
