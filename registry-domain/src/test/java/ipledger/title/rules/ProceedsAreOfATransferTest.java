package ipledger.title.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.title.TitleWords.sale;
import static ipledger.title.TitleWords.transferred;

import ipledger.event.AssetKind;
import ipledger.event.Provenance;
import ipledger.event.TitleEvent.ProceedsUse;
import ipledger.title.ApplyProceeds;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("TITLE-59 What is told of a price concerns a transfer on record")
class ProceedsAreOfATransferTest {
    @Test
    void admits_the_price_of_what_passed() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        transferred(INVENTION, sale(XIANGNAN_VALVE, A_STRANGER)))
                .when(new ApplyProceeds(
                        FIRST,
                        List.of(INVENTION),
                        ProceedsUse.DEPOSIT,
                        Optional.empty(),
                        DAY.plusDays(1),
                        Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_where_nothing_passed() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(new ApplyProceeds(
                        FIRST,
                        List.of(INVENTION),
                        ProceedsUse.DEPOSIT,
                        Optional.empty(),
                        DAY.plusDays(1),
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-59"));
    }
}
