package ipledger.title.rules;

import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.frozen;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.title.TitleWords.renaming;

import ipledger.event.AssetKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("TITLE-56 TITLE-57 No party data change during a freeze or a suspension")
class PartyDataMayChangeTest {
    @Test
    void admits_the_day_after_the_freeze_ends() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), frozen(INVENTION, "2026-03-01"))
                .when(renaming(INVENTION, XIANGNAN_VALVE, A_STRANGER))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_the_last_day_of_a_freeze_on_a_patent() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), frozen(INVENTION, "2026-03-02"))
                .when(renaming(INVENTION, XIANGNAN_VALVE, A_STRANGER))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-56"));
    }

    @Test
    void refuses_the_last_day_of_a_freeze_on_a_mark() {
        register()
                .given(granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE), frozen(MARK, "2026-03-02"))
                .when(renaming(MARK, XIANGNAN_VALVE, A_STRANGER))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-57"));
    }
}
