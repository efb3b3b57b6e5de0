package ipledger.pledge.rules;

import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.paper;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.findingsOf;
import static ipledger.pledge.Pledges.registered;
import static ipledger.pledge.Pledges.terms;
import static org.assertj.core.api.Assertions.assertThat;

import ipledger.event.AssetKind;
import ipledger.event.PledgeEvent.Payment;
import ipledger.event.PledgeEvent.ProceedsDistributed;
import ipledger.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PLEDGE-74 Costs, payments and surplus come to the proceeds")
class ProceedsAreAccountedForTest {
    private static ProceedsDistributed distributed(String surplus) {
        return new ProceedsDistributed(
                MARK,
                FIRST,
                Money.of("7000000.00 CNY"),
                Optional.of(Money.of("500000.00 CNY")),
                List.of(new Payment(FIRST, Money.of("5000000.00 CNY"), Money.of("5000000.00 CNY"))),
                Money.of(surplus),
                LocalDate.parse("2029-06-01"),
                paper("distribution"));
    }

    @Test
    void a_surplus_that_is_too_small_is_found() {
        assertThat(findingsOf(
                        granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE),
                        registered(MARK, terms(XIANGNAN_VALVE, "2029-03-01")),
                        distributed("1000000.00 CNY")))
                .containsExactly("PLEDGE-74");
    }

    @Test
    void the_whole_surplus_is_right() {
        assertThat(findingsOf(
                        granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE),
                        registered(MARK, terms(XIANGNAN_VALVE, "2029-03-01")),
                        distributed("1500000.00 CNY")))
                .isEmpty();
    }
}
