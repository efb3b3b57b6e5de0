package ipledger.licence.rules;

import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.paper;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.licence.LicenceWords.covering;
import static ipledger.licence.LicenceWords.granting;
import static ipledger.licence.LicenceWords.terms;

import ipledger.event.AssetKind;
import ipledger.event.GoodsInClass;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.LicenceEvent.LicenceScope;
import ipledger.event.LicenceEvent.LicenceTerms;
import ipledger.event.Provenance;
import ipledger.event.RightEvent.MarkDescribed;
import ipledger.event.RightEvent.RightFiled;
import ipledger.event.RightEvent.RightGranted;
import ipledger.party.Holders;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LICENCE-42 Goods licensed are within the registered classes")
class GoodsAreRegisteredTest {
    /** In two classes. */
    private static final RightFiled FILED = new RightFiled(
            MARK,
            AssetKind.TRADEMARK,
            "湘南",
            List.of(),
            Optional.of(Holders.sole(XIANGNAN_VALVE)),
            List.of("7", "9"),
            LocalDate.parse("2017-01-02"),
            Provenance.act());

    private static final RightGranted REGISTERED = granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE);

    private static LicenceTerms licenceFor(String... goods) {
        return covering(
                new LicenceScope(List.of(), List.of(), List.of(goods), List.of()),
                terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER));
    }

    @Test
    void admits_a_registered_class_on_2026_12_31() {
        register()
                .given(FILED, REGISTERED)
                .when(granting(MARK, licenceFor("9 手机", "第7类"), LocalDate.parse("2026-12-31"), Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_another_class_on_2026_12_31() {
        register()
                .given(FILED, REGISTERED)
                .when(granting(MARK, licenceFor("9 手机", "25 服装"), LocalDate.parse("2026-12-31"), Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-42"));
    }

    @Test
    void admits_a_registered_class_on_2027_01_01() {
        register()
                .given(FILED, REGISTERED)
                .when(granting(MARK, licenceFor("9 手机", "第7类"), LocalDate.parse("2027-01-01"), Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_another_class_on_2027_01_01() {
        register()
                .given(FILED, REGISTERED)
                .when(granting(MARK, licenceFor("9 手机", "25 服装"), LocalDate.parse("2027-01-01"), Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-42"));
    }

    @Test
    void refuses_goods_without_a_class() {
        register()
                .given(FILED, REGISTERED)
                .when(granting(MARK, licenceFor("手机")))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-42"));
    }

    @Test
    void says_nothing_where_no_class_is_known() {
        register().given(REGISTERED).when(granting(MARK, licenceFor("25 服装"))).expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_good_of_the_class_that_is_not_among_the_registered() {
        register()
                .given(
                        REGISTERED,
                        new MarkDescribed(
                                MARK,
                                List.of(),
                                List.of(new GoodsInClass(7, List.of("阀门"))),
                                LocalDate.parse("2018-05-04"),
                                paper("mark")))
                .when(granting(MARK, licenceFor("7 球阀门", "7 泵")))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-42"));
    }
}
