package ipledger.licence.rules;

import static ipledger.law.AssetWords.LAYOUT;
import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.SOFTWARE;
import static ipledger.law.AssetWords.both;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.YANFENG_PUMP;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.licence.LicenceWords.covering;
import static ipledger.licence.LicenceWords.granting;
import static ipledger.licence.LicenceWords.terms;
import static ipledger.licence.LicenceWords.uses;
import static ipledger.licence.LicenceWords.with;

import ipledger.event.AssetKind;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.Provenance;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LICENCE-05 LICENCE-31 LICENCE-32 LICENCE-38 Co-holders consent to exclusive and sole licences")
class CoHoldersConsentTest {
    @Test
    void admits_an_ordinary_one_by_one_holder_alone() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, both(XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(granting(INVENTION, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void admits_a_sole_one_with_consent() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, both(XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(granting(INVENTION, with(terms(LicenceKind.SOLE, XIANGNAN_VALVE, A_STRANGER), YANFENG_PUMP)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_sole_one_without() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, both(XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(granting(INVENTION, terms(LicenceKind.SOLE, XIANGNAN_VALVE, A_STRANGER)))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-05"));
    }

    @Test
    void refuses_exclusive_copyright_without() {
        register()
                .given(granted(SOFTWARE, AssetKind.SOFTWARE, both(XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(granting(
                        SOFTWARE,
                        covering(uses("复制"), terms(LicenceKind.EXCLUSIVE_COPYRIGHT, XIANGNAN_VALVE, A_STRANGER))))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-31"));
    }

    @Test
    void refuses_an_exclusive_one_on_a_mark_by_analogy() {
        register()
                .given(granted(MARK, AssetKind.TRADEMARK, both(XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(granting(MARK, terms(LicenceKind.EXCLUSIVE, XIANGNAN_VALVE, A_STRANGER)))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-32"));
    }

    @Test
    void refuses_a_layout_design_by_analogy_before_the_text_of_2026_and_by_it_after() {
        for (var day : new String[] {"2026-10-14", "2026-10-15"})
            register()
                    .given(granted(LAYOUT, AssetKind.LAYOUT_DESIGN, both(XIANGNAN_VALVE, YANFENG_PUMP)))
                    .when(granting(
                            LAYOUT,
                            terms(LicenceKind.SOLE, XIANGNAN_VALVE, A_STRANGER),
                            LocalDate.parse(day),
                            Provenance.act()))
                    .expectNoEvents()
                    .expectException(refusedBy("LICENCE-38"));
    }
}
