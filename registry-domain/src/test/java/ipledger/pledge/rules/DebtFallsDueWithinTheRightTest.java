package ipledger.pledge.rules;

import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.patentOf;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.pledge.Pledges.registration;
import static ipledger.pledge.Pledges.terms;

import ipledger.asset.AssetAggregate;
import ipledger.event.PledgeEvent.PledgeRegistered;
import ipledger.event.Provenance;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PLEDGE-06 The secured debt falls due within the life of the right")
class DebtFallsDueWithinTheRightTest {
    private final FixtureConfiguration<AssetAggregate> register = register();

    @Test
    void admits_a_debt_due_on_the_last_day_of_the_right() {
        register.given(patentOf(XIANGNAN_VALVE, "2034-05-01"))
                .when(registration(terms(XIANGNAN_VALVE, "2034-05-01")))
                .expectEvents(new PledgeRegistered(
                        INVENTION,
                        FIRST,
                        terms(XIANGNAN_VALVE, "2034-05-01"),
                        ipledger.pledge.Pledges.DAY,
                        Provenance.act()));
    }

    @Test
    void refuses_a_debt_due_the_day_after() {
        register.given(patentOf(XIANGNAN_VALVE, "2034-05-01"))
                .when(registration(terms(XIANGNAN_VALVE, "2034-05-02")))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-06"));
    }

    @Test
    void is_reported_beside_every_other_rule_broken() {
        register.given(patentOf(XIANGNAN_VALVE, "2034-05-01"))
                .when(registration(terms(A_STRANGER, "2034-05-02")))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-01", "PLEDGE-06"));
    }
}
