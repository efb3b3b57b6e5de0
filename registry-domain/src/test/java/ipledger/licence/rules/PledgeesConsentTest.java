package ipledger.licence.rules;

import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.pledged;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.HENGYANG_BANK;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.licence.LicenceWords.granting;
import static ipledger.licence.LicenceWords.terms;
import static ipledger.licence.LicenceWords.with;

import ipledger.event.AssetKind;
import ipledger.event.LicenceEvent.LicenceKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LICENCE-09 LICENCE-24 What is pledged is licensed with the pledgees' consent")
class PledgeesConsentTest {
    @Test
    void admits_with_it() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), pledged(INVENTION, XIANGNAN_VALVE))
                .when(granting(INVENTION, with(terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER), HENGYANG_BANK)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_patent_without() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), pledged(INVENTION, XIANGNAN_VALVE))
                .when(granting(INVENTION, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER)))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-09"));
    }

    @Test
    void refuses_a_mark_without() {
        register()
                .given(granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE), pledged(MARK, XIANGNAN_VALVE))
                .when(granting(MARK, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER)))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-24"));
    }
}
