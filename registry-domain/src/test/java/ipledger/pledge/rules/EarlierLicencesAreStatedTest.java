package ipledger.pledge.rules;

import static ipledger.law.AssetWords.SOFTWARE;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.licensed;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.YANFENG_PUMP;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.pledge.Pledges.registering;
import static ipledger.pledge.Pledges.terms;

import ipledger.event.AssetKind;
import ipledger.event.LicenceEvent.LicenceGranted;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.PledgeTerms;
import ipledger.licence.LicenceWords;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PLEDGE-39 Licences given before are stated")
class EarlierLicencesAreStatedTest {
    private static PledgeTerms stating(String words) {
        var t = terms(XIANGNAN_VALVE, "2029-03-01");
        return new PledgeTerms(
                t.pledgors(),
                t.pledgees(),
                t.claim(),
                t.agreedOn(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                t.securityUntil(),
                t.rights(),
                Optional.of(words),
                false,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private static LicenceGranted licence() {
        return licensed(
                SOFTWARE, LicenceWords.terms(LicenceKind.NON_EXCLUSIVE_COPYRIGHT, XIANGNAN_VALVE, YANFENG_PUMP));
    }

    @Test
    void refuses_silence_where_a_licence_stands() {
        register()
                .given(granted(SOFTWARE, AssetKind.SOFTWARE, XIANGNAN_VALVE), licence())
                .when(registering(SOFTWARE, terms(XIANGNAN_VALVE, "2029-03-01")))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-39"));
    }

    @Test
    void admits_a_statement() {
        register()
                .given(granted(SOFTWARE, AssetKind.SOFTWARE, XIANGNAN_VALVE), licence())
                .when(registering(SOFTWARE, stating("已许可雁峰泵业使用")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void admits_silence_where_none_stands() {
        register()
                .given(granted(SOFTWARE, AssetKind.SOFTWARE, XIANGNAN_VALVE))
                .when(registering(SOFTWARE, terms(XIANGNAN_VALVE, "2029-03-01")))
                .expectSuccessfulHandlerExecution();
    }
}
