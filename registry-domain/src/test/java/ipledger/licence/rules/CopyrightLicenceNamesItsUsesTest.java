package ipledger.licence.rules;

import static ipledger.law.AssetWords.EARLIER;
import static ipledger.law.AssetWords.SOFTWARE;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.YANFENG_PUMP;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.licence.LicenceWords.covering;
import static ipledger.licence.LicenceWords.given;
import static ipledger.licence.LicenceWords.granting;
import static ipledger.licence.LicenceWords.terms;
import static ipledger.licence.LicenceWords.uses;

import ipledger.event.AssetKind;
import ipledger.event.LicenceEvent.LicenceKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LICENCE-36 An exclusive licence of copyright names its ways of use")
class CopyrightLicenceNamesItsUsesTest {
    @Test
    void admits_ways_of_use() {
        register()
                .given(granted(SOFTWARE, AssetKind.SOFTWARE, XIANGNAN_VALVE))
                .when(granting(
                        SOFTWARE,
                        covering(uses("复制", "发行"), terms(LicenceKind.EXCLUSIVE_COPYRIGHT, XIANGNAN_VALVE, A_STRANGER))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void admits_a_non_exclusive_one_without() {
        register()
                .given(granted(SOFTWARE, AssetKind.SOFTWARE, XIANGNAN_VALVE))
                .when(granting(SOFTWARE, terms(LicenceKind.NON_EXCLUSIVE_COPYRIGHT, XIANGNAN_VALVE, A_STRANGER)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_an_exclusive_one_without() {
        register()
                .given(granted(SOFTWARE, AssetKind.SOFTWARE, XIANGNAN_VALVE))
                .when(granting(SOFTWARE, terms(LicenceKind.EXCLUSIVE_COPYRIGHT, XIANGNAN_VALVE, A_STRANGER)))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-36"));
    }

    @Test
    void admits_another_exclusive_one_for_another_use() {
        register()
                .given(
                        granted(SOFTWARE, AssetKind.SOFTWARE, XIANGNAN_VALVE),
                        given(
                                SOFTWARE,
                                EARLIER,
                                covering(
                                        uses("信息网络传播"),
                                        terms(LicenceKind.EXCLUSIVE_COPYRIGHT, XIANGNAN_VALVE, YANFENG_PUMP))))
                .when(granting(
                        SOFTWARE,
                        covering(uses("复制", "发行"), terms(LicenceKind.EXCLUSIVE_COPYRIGHT, XIANGNAN_VALVE, A_STRANGER))))
                .expectSuccessfulHandlerExecution();
    }
}
