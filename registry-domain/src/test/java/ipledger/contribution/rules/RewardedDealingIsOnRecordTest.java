package ipledger.contribution.rules;

import static ipledger.contribution.ContributionWords.agreed;
import static ipledger.contribution.ContributionWords.usual;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.opened;
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
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.Provenance;
import ipledger.party.Party;
import ipledger.party.PartyKind;
import ipledger.party.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CONTRIBUTION-23 The dealing of a reward is on record")
class RewardedDealingIsOnRecordTest {
    private static SettleReward settling(
            PartyKind kind, RewardSource source, RewardBasis basis, String part, String day) {
        return new SettleReward(
                FIRST,
                INVENTION,
                Party.named("演示单位", kind),
                new Reward(source, basis, Share.of(part), Optional.of(3L), List.of(Party.person("演示人甲"))),
                LocalDate.parse(day),
                Provenance.act());
    }

    @Test
    void admits_a_contribution() {
        register(opened(FIRST, DealingKind.CONTRIBUTION, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        agreed(INVENTION, usual(XIANGNAN_VALVE)))
                .when(settling(PartyKind.UNIVERSITY, RewardSource.SHARES, RewardBasis.RULE, "50%", "2026-04-01"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_an_unknown_dealing() {
        register(opened(FIRST, DealingKind.CONTRIBUTION, INVENTION))
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(settling(PartyKind.UNIVERSITY, RewardSource.SHARES, RewardBasis.RULE, "50%", "2026-04-01"))
                .expectNoEvents()
                .expectException(refusedBy("CONTRIBUTION-23"));
    }
}
