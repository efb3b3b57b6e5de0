package ipledger.pledge;

import static ipledger.law.AssetWords.EARLIER;
import static ipledger.law.AssetWords.frozen;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.paper;
import static ipledger.law.AssetWords.pledgeReleased;
import static ipledger.law.AssetWords.pledged;
import static ipledger.law.Register.HENGYANG_BANK;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.pledge.Pledges.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import ipledger.asset.Asset;
import ipledger.event.AssetKind;
import ipledger.event.RightEvent.RightLapsed;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Pledgees are told what the law and this register owe them")
class NoticesOwedTest {
    private static Asset pledgedInvention() {
        var asset =
                Asset.evolve(Asset.unregistered(INVENTION), granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE));
        return Asset.evolve(asset, pledged(INVENTION, XIANGNAN_VALVE));
    }

    @Test
    void a_restorable_lapse_is_told_by_law_and_as_a_service() {
        var lapse = new RightLapsed(INVENTION, Optional.of(DAY.plusMonths(2)), DAY, paper("lapse"));
        assertThat(NoticesOwed.by(pledgedInvention(), lapse))
                .containsExactly(
                        new NoticesOwed.Owed(EARLIER, HENGYANG_BANK, NoticesOwed.Matter.RIGHT_ENDED),
                        new NoticesOwed.Owed(EARLIER, HENGYANG_BANK, NoticesOwed.Matter.LAPSE_RESTORABLE));
        assertThat(NoticesOwed.Matter.RIGHT_ENDED.isByLaw()).isTrue();
        assertThat(NoticesOwed.Matter.LAPSE_RESTORABLE.isByLaw()).isFalse();
    }

    @Test
    void a_freeze_is_told_by_law() {
        assertThat(NoticesOwed.by(pledgedInvention(), frozen(INVENTION, "2026-12-31")))
                .extracting(NoticesOwed.Owed::matter)
                .containsExactly(NoticesOwed.Matter.DISPUTE_OR_FREEZE);
    }

    @Test
    void nobody_is_told_once_the_pledge_is_released() {
        var free = Asset.evolve(pledgedInvention(), pledgeReleased(INVENTION));
        assertThat(NoticesOwed.by(free, new RightLapsed(INVENTION, Optional.empty(), DAY, paper("lapse"))))
                .isEmpty();
    }
}
