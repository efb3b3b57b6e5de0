package ipledger.licence.rules;

import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.frozen;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.licence.LicenceWords.granting;
import static ipledger.licence.LicenceWords.terms;
import static ipledger.licence.LicenceWords.with;

import ipledger.event.AssetKind;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.party.Party;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LICENCE-45 A frozen mark is licensed with the consent of the court")
class CourtConsentsTest {
    @Test
    void refuses_without() {
        register()
                .given(granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE), frozen(MARK, "2026-03-02"))
                .when(granting(MARK, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER)))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-45"));
    }

    @Test
    void admits_with() {
        register()
                .given(granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE), frozen(MARK, "2026-03-02"))
                .when(granting(
                        MARK,
                        with(terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER), Party.named("衡阳市中级人民法院（演示）"))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void admits_the_day_after_the_freeze() {
        register()
                .given(granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE), frozen(MARK, "2026-03-01"))
                .when(granting(MARK, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER)))
                .expectSuccessfulHandlerExecution();
    }
}
