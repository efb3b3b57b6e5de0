package ipledger.pledge.rules;

import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.HENGYANG_BANK;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.SECOND;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.pledge.Pledges.forfeiting;
import static ipledger.pledge.Pledges.registered;
import static ipledger.pledge.Pledges.terms;
import static ipledger.title.TitleWords.by;
import static ipledger.title.TitleWords.sale;

import ipledger.event.AssetKind;
import ipledger.event.PledgeEvent.EnforcementBegan;
import ipledger.event.PledgeEvent.EnforcementDemand;
import ipledger.event.PledgeEvent.EnforcementWay;
import ipledger.event.Provenance;
import ipledger.event.TitleEvent.TransferGround;
import ipledger.title.RegisterTransfer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PLEDGE-75 Title passes by enforcement only where a pledge was enforced")
class TransferFollowsEnforcementTest {
    private static RegisterTransfer toTheBank() {
        return new RegisterTransfer(
                SECOND,
                List.of(INVENTION),
                Optional.of(by(TransferGround.PLEDGE_ENFORCEMENT, sale(XIANGNAN_VALVE, HENGYANG_BANK))),
                LocalDate.parse("2029-06-01"),
                Provenance.act());
    }

    @Test
    void refuses_what_a_forfeiture_clause_alone_would_move() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        registered(INVENTION, forfeiting(terms(XIANGNAN_VALVE, "2029-03-01"))))
                .when(toTheBank())
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-75"));
    }

    @Test
    void admits_it_once_the_pledge_is_enforced() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        registered(INVENTION, terms(XIANGNAN_VALVE, "2029-03-01")),
                        new EnforcementBegan(
                                INVENTION,
                                FIRST,
                                EnforcementWay.AGREEMENT,
                                EnforcementDemand.PLEDGEE,
                                LocalDate.parse("2029-04-01"),
                                Provenance.act()))
                .when(toTheBank())
                .expectSuccessfulHandlerExecution();
    }
}
