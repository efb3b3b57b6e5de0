package ipledger.right.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.openOfferWithdrawn;
import static ipledger.law.AssetWords.openlyOffered;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import ipledger.event.Provenance;
import ipledger.event.RightEvent.Extent;
import ipledger.right.SeekAbandonment;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RIGHT-28 An open licence is withdrawn before the patent is given up")
class OpenLicenceIsWithdrawnFirstTest {
    @Test
    void admits_once_withdrawn() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        openlyOffered(INVENTION),
                        openOfferWithdrawn(INVENTION))
                .when(new SeekAbandonment(
                        INVENTION,
                        Extent.WHOLE,
                        Optional.empty(),
                        List.of(XIANGNAN_VALVE),
                        List.of(),
                        DAY,
                        Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_while_open() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), openlyOffered(INVENTION))
                .when(new SeekAbandonment(
                        INVENTION,
                        Extent.WHOLE,
                        Optional.empty(),
                        List.of(XIANGNAN_VALVE),
                        List.of(),
                        DAY,
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-28"));
    }
}
