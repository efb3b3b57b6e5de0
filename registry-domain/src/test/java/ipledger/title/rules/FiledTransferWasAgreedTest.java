package ipledger.title.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.opened;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.title.TitleWords.agreed;
import static ipledger.title.TitleWords.sale;
import static ipledger.title.TitleWords.transferred;

import ipledger.event.AssetKind;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.Provenance;
import ipledger.event.TitleEvent.TransferFiled;
import ipledger.title.FileTransfer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("TITLE-51 Registration is applied for what was agreed")
class FiledTransferWasAgreedTest {
    @Test
    void admits_what_was_agreed() {
        register(opened(FIRST, DealingKind.TRANSFER, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        agreed(INVENTION, sale(XIANGNAN_VALVE, A_STRANGER)))
                .when(new FileTransfer(FIRST, DAY.plusDays(1), Provenance.act()))
                .expectEvents(new TransferFiled(INVENTION, FIRST, DAY.plusDays(1), Provenance.act()));
    }

    @Test
    void refuses_what_was_not() {
        register(opened(FIRST, DealingKind.TRANSFER, INVENTION))
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(new FileTransfer(FIRST, DAY.plusDays(1), Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-51"));
    }

    @Test
    void refuses_what_has_moved_title() {
        register(opened(FIRST, DealingKind.TRANSFER, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        transferred(INVENTION, sale(XIANGNAN_VALVE, A_STRANGER)))
                .when(new FileTransfer(FIRST, DAY.plusDays(1), Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-51"));
    }
}
