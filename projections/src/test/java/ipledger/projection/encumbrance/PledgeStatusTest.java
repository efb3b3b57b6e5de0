package ipledger.projection.encumbrance;

import static ipledger.projection.Facts.BANK;
import static ipledger.projection.Facts.FIRST;
import static ipledger.projection.Facts.OTHER_BANK;
import static ipledger.projection.Facts.SECOND;
import static ipledger.projection.Facts.agreed;
import static ipledger.projection.Facts.filed;
import static ipledger.projection.Facts.registered;
import static ipledger.projection.Facts.released;
import static ipledger.projection.Facts.valve;
import static org.assertj.core.api.Assertions.assertThat;

import ipledger.asset.Pledge;
import ipledger.money.Money;
import ipledger.projection.ReadSide;
import ipledger.projection.encumbrance.PledgeStatus.Answer;
import ipledger.projection.encumbrance.PledgeStatus.Known;
import ipledger.projection.encumbrance.PledgeStatus.PledgeLine;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The answer to a bank tells a pledge agreed from a pledge registered")
class PledgeStatusTest {
    static final String NUMBER = "ZL201510481495.9";
    final ReadSide register = ReadSide.fresh();

    Known known(String day) {
        return (Known) register.ask(day, NUMBER);
    }

    @Test
    void says_not_pledged_of_a_known_asset_without_pledges() {
        register.given(valve());
        assertThat(known("2026-03-10").answer()).isEqualTo(Answer.NOT_PLEDGED);
    }

    @Test
    void tells_a_pledge_agreed_by_its_own_word() {
        register.given(valve(), agreed(FIRST, "2026-03-02"));
        var answer = known("2026-03-10");
        assertThat(answer.answer()).isEqualTo(Answer.PLEDGE_AGREED);
        assertThat(answer.pledges()).extracting(PledgeLine::stage).containsExactly(Pledge.Stage.AGREED);
        assertThat(answer.pledges().getFirst().rank()).isEmpty();
        assertThat(answer.notices()).extracting(Notice::code).contains(Notice.Code.NOT_YET_A_PLEDGE);
    }

    @Test
    void tells_a_pledge_filed_by_its_own_word() {
        register.given(valve(), agreed(FIRST, "2026-03-02"), filed(FIRST, "2026-03-03"));
        assertThat(known("2026-03-10").answer()).isEqualTo(Answer.PLEDGE_FILED);
    }

    @Test
    void tells_a_registered_pledge_with_rank_pledgee_amount_and_dates() {
        register.given(valve(), agreed(FIRST, "2026-03-02"), registered(FIRST, BANK, "2026-03-05"));
        var answer = known("2026-03-10");
        assertThat(answer.answer()).isEqualTo(Answer.PLEDGED);
        var line = answer.pledges().getFirst();
        assertThat(line.rank()).contains(1);
        assertThat(line.pledgees()).containsExactly(BANK);
        assertThat(line.amount()).contains(Money.of("5000000.00 CNY"));
        assertThat(line.maximumAmount()).isFalse();
        assertThat(line.agreedOn()).contains(LocalDate.parse("2026-02-27"));
        assertThat(line.registeredOn()).contains(LocalDate.parse("2026-03-05"));
        assertThat(line.dueOn()).contains(LocalDate.parse("2029-03-01"));
        assertThat(line.officeNumber()).contains("Y2026000001");
    }

    @Test
    void ranks_pledges_by_registration_and_closes_the_rank_of_a_released_one() {
        register.given(valve(), registered(FIRST, BANK, "2026-03-05"), registered(SECOND, OTHER_BANK, "2026-03-06"));
        assertThat(known("2026-03-10").pledges())
                .extracting(PledgeLine::dealing, PledgeLine::rank)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Y2026000001", Optional.of(1)),
                        org.assertj.core.groups.Tuple.tuple("Y2026000002", Optional.of(2)));
        register.given(released(FIRST, "2026-03-09"));
        assertThat(known("2026-03-10").pledges())
                .extracting(PledgeLine::dealing, PledgeLine::rank)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Y2026000002", Optional.of(1)));
    }

    @Test
    void says_not_pledged_again_after_the_release() {
        register.given(valve(), registered(FIRST, BANK, "2026-03-05"), released(FIRST, "2026-03-09"));
        assertThat(known("2026-03-10").answer()).isEqualTo(Answer.NOT_PLEDGED);
    }
}
