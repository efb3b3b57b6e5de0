package ipledger.pledge;

import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.pledge.Pledges.DAY;
import static ipledger.pledge.Pledges.registering;
import static ipledger.pledge.Pledges.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ipledger.event.PledgeTerms;
import ipledger.event.SecuredClaim;
import ipledger.law.Desk;
import ipledger.rule.Invalid;
import ipledger.rule.Invalid.Field;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What could not be a pledge is told by all its fields at once")
class PledgeInputTest {
    private final Desk desk = new Desk();

    @Test
    void a_pledge_of_nobody_to_nobody() {
        var empty = new PledgeTerms(
                List.of(), List.of(), SecuredClaim.UNSTATED, Optional.of(DAY.plusDays(1)), List.of(), List.of());
        assertThatThrownBy(() -> desk.send(registering(INVENTION, empty)))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.fields())
                                .extracting(Field::path)
                                .containsExactly("effectiveOn", "terms.pledgors", "terms.pledgees"));
        assertThat(desk.size()).isZero();
    }

    @Test
    void a_debt_that_falls_due_before_it_begins() {
        var backwards = terms(XIANGNAN_VALVE, DAY.minusDays(1).toString());
        assertThatThrownBy(() -> desk.send(registering(INVENTION, backwards)))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.fields())
                                .extracting(Field::path)
                                .containsExactly("terms.claim.dueOn"));
    }
}
