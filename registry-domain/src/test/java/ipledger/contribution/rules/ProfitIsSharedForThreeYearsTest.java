package ipledger.contribution.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.contribution.SettleReward;
import ipledger.event.AssetKind;
import ipledger.event.ContributionEvent.Reward;
import ipledger.event.ContributionEvent.RewardBasis;
import ipledger.event.ContributionEvent.RewardSource;
import ipledger.event.Provenance;
import ipledger.party.Party;
import ipledger.party.PartyKind;
import ipledger.party.Share;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CONTRIBUTION-22 The operating profit is shared for three years at least")
class ProfitIsSharedForThreeYearsTest {
    private static SettleReward settling(PartyKind kind, RewardSource source, RewardBasis basis, long years) {
        return new SettleReward(
                FIRST,
                INVENTION,
                Party.named("演示单位", kind),
                new Reward(source, basis, Share.of("5%"), Optional.of(years), List.of(Party.person("演示人甲"))),
                DAY.plusDays(60),
                Provenance.act());
    }

    @Test
    void admits_three() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(settling(PartyKind.UNIVERSITY, RewardSource.OPERATING_PROFIT, RewardBasis.RULE, 3))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_two() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(settling(PartyKind.UNIVERSITY, RewardSource.OPERATING_PROFIT, RewardBasis.RULE, 2))
                .expectNoEvents()
                .expectException(refusedBy("CONTRIBUTION-22"));
    }
}
