package ipledger.pledge.rules;

import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.paper;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.HENGYANG_BANK;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.SECOND;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.findingsOf;
import static ipledger.pledge.Pledges.forfeiting;
import static ipledger.pledge.Pledges.registered;
import static ipledger.pledge.Pledges.terms;
import static ipledger.title.TitleWords.by;
import static ipledger.title.TitleWords.sale;
import static org.assertj.core.api.Assertions.assertThat;

import ipledger.event.AssetKind;
import ipledger.event.PledgeEvent.EnforcementBegan;
import ipledger.event.PledgeEvent.EnforcementDemand;
import ipledger.event.PledgeEvent.EnforcementWay;
import ipledger.event.Provenance;
import ipledger.event.TitleEvent.TitleTransferred;
import ipledger.event.TitleEvent.TransferGround;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PLEDGE-75 A forfeiture clause moves no title: it passes only after the pledge was enforced")
class TransferFollowsEnforcementTest {
    private static TitleTransferred toTheBank() {
        return new TitleTransferred(
                INVENTION,
                SECOND,
                by(TransferGround.PLEDGE_ENFORCEMENT, sale(XIANGNAN_VALVE, HENGYANG_BANK)),
                LocalDate.parse("2029-06-01"),
                paper("transfer"));
    }

    private static EnforcementBegan enforced() {
        return new EnforcementBegan(
                INVENTION,
                FIRST,
                EnforcementWay.AGREEMENT,
                EnforcementDemand.PLEDGEE,
                LocalDate.parse("2029-04-01"),
                Provenance.act());
    }

    @Test
    void finds_what_the_clause_alone_would_move() {
        assertThat(findingsOf(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        registered(INVENTION, forfeiting(terms(XIANGNAN_VALVE, "2029-03-01"))),
                        toTheBank()))
                .contains("PLEDGE-75");
    }

    @Test
    void admits_it_once_the_pledge_is_enforced() {
        assertThat(findingsOf(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        registered(INVENTION, forfeiting(terms(XIANGNAN_VALVE, "2029-03-01"))),
                        enforced(),
                        toTheBank()))
                .doesNotContain("PLEDGE-75");
    }

    @Test
    void says_nothing_where_there_is_no_such_clause() {
        assertThat(findingsOf(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        registered(INVENTION, terms(XIANGNAN_VALVE, "2029-03-01")),
                        toTheBank()))
                .doesNotContain("PLEDGE-75");
    }
}
