package ipledger.right.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.lapsed;
import static ipledger.law.AssetWords.licensed;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.SECOND;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.YANFENG_PUMP;
import static ipledger.law.Register.findingsOf;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static org.assertj.core.api.Assertions.assertThat;

import ipledger.event.AssetKind;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.Provenance;
import ipledger.licence.GrantLicence;
import ipledger.licence.LicenceWords;
import ipledger.licence.RecordLicence;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RIGHT-60 What is dealt in is known by its kind")
class KindIsOnRecordTest {
    private static final GrantLicence LICENSING = new GrantLicence(
            SECOND,
            List.of(INVENTION),
            LicenceWords.terms(LicenceKind.SOLE, XIANGNAN_VALVE, YANFENG_PUMP),
            DAY,
            Provenance.act());

    @Test
    void admits_a_licence_of_a_granted_patent() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(LICENSING)
                .expectSuccessfulHandlerExecution();
    }

    /** It had lapsed, too; but no rule on the end of a right binds a right of unknown kind. */
    @Test
    void refuses_a_licence_where_only_the_lapse_is_known() {
        register().given(lapsed(INVENTION)).when(LICENSING).expectNoEvents().expectException(refusedBy("RIGHT-60"));
    }

    @Test
    void is_reported_beside_every_other_rule_broken() {
        register()
                .given(lapsed(INVENTION))
                .when(new RecordLicence(FIRST, List.of(INVENTION), Optional.empty(), DAY, Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-52", "RIGHT-60"));
    }

    @Test
    void says_nothing_of_a_fact() {
        assertThat(findingsOf(licensed(INVENTION, LicenceWords.terms(LicenceKind.SOLE, XIANGNAN_VALVE, YANFENG_PUMP))))
                .doesNotContain("RIGHT-60");
    }
}
