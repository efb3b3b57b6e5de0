package ipledger.right.rules;

import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import ipledger.event.Provenance;
import ipledger.event.RightEvent.Extent;
import ipledger.right.CancelMark;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RIGHT-45 Until 2026-12-31 a cancellation takes effect on receipt of the request")
class CancelledOnReceiptTest {
    @Test
    void admits_the_day_of_receipt() {
        register()
                .given(granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE))
                .when(new CancelMark(
                        MARK,
                        "注销",
                        Extent.WHOLE,
                        Optional.empty(),
                        LocalDate.parse("2026-12-30"),
                        Optional.of(LocalDate.parse("2027-01-20")),
                        LocalDate.parse("2026-12-30"),
                        Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_the_gazette() {
        register()
                .given(granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE))
                .when(new CancelMark(
                        MARK,
                        "注销",
                        Extent.WHOLE,
                        Optional.empty(),
                        LocalDate.parse("2026-12-01"),
                        Optional.of(LocalDate.parse("2026-12-30")),
                        LocalDate.parse("2026-12-30"),
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-45"));
    }
}
