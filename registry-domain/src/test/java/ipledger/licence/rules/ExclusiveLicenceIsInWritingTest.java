package ipledger.licence.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.SOFTWARE;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.licence.LicenceWords.covering;
import static ipledger.licence.LicenceWords.granting;
import static ipledger.licence.LicenceWords.terms;
import static ipledger.licence.LicenceWords.uses;
import static ipledger.licence.LicenceWords.withoutDay;
import static ipledger.title.TitleWords.papers;

import ipledger.event.AssetKind;
import ipledger.event.DocumentKind;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.NumberType;
import ipledger.identifier.Office;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LICENCE-37 LICENCE-39 An exclusive licence of copyright is in writing")
class ExclusiveLicenceIsInWritingTest {
    private static final AssetNumber WORK =
            AssetNumber.of(Office.CN, NumberType.WORK_REGISTRATION, "国作登字-2020-F-01012345");

    @Test
    void admits_a_stated_day() {
        register()
                .given(granted(SOFTWARE, AssetKind.SOFTWARE, XIANGNAN_VALVE))
                .when(granting(
                        SOFTWARE,
                        covering(uses("复制", "发行"), terms(LicenceKind.EXCLUSIVE_COPYRIGHT, XIANGNAN_VALVE, A_STRANGER))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void admits_the_contract_among_the_documents() {
        register()
                .given(granted(SOFTWARE, AssetKind.SOFTWARE, XIANGNAN_VALVE))
                .when(granting(
                        SOFTWARE,
                        withoutDay(covering(
                                uses("复制", "发行"), terms(LicenceKind.EXCLUSIVE_COPYRIGHT, XIANGNAN_VALVE, A_STRANGER))),
                        DAY,
                        papers(DocumentKind.CONTRACT)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_program_without() {
        register()
                .given(granted(SOFTWARE, AssetKind.SOFTWARE, XIANGNAN_VALVE))
                .when(granting(
                        SOFTWARE,
                        withoutDay(covering(
                                uses("复制", "发行"), terms(LicenceKind.EXCLUSIVE_COPYRIGHT, XIANGNAN_VALVE, A_STRANGER)))))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-39"));
    }

    @Test
    void refuses_a_work_without() {
        register()
                .given(granted(WORK, AssetKind.WORK, XIANGNAN_VALVE))
                .when(granting(
                        WORK,
                        withoutDay(covering(
                                uses("复制", "发行"), terms(LicenceKind.EXCLUSIVE_COPYRIGHT, XIANGNAN_VALVE, A_STRANGER)))))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-37"));
    }
}
