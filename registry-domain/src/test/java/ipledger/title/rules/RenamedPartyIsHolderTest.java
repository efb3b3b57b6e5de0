package ipledger.title.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.YANFENG_PUMP;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.title.TitleWords.renaming;

import ipledger.event.AssetKind;
import ipledger.event.Provenance;
import ipledger.event.TitleEvent.PartyDataChanged;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("TITLE-54 A change of party data names a holder")
class RenamedPartyIsHolderTest {
    @Test
    void admits_the_holder() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(renaming(INVENTION, XIANGNAN_VALVE, A_STRANGER))
                .expectEvents(new PartyDataChanged(INVENTION, XIANGNAN_VALVE, A_STRANGER, DAY, Provenance.act()));
    }

    @Test
    void refuses_somebody_else() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(renaming(INVENTION, YANFENG_PUMP, A_STRANGER))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-54"));
    }
}
