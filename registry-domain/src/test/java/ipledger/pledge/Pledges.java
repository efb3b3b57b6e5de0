package ipledger.pledge;

import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.HENGYANG_BANK;
import static ipledger.law.Register.INVENTION;

import ipledger.event.PledgeEvent.PledgeTerms;
import ipledger.event.PledgeEvent.SecuredClaim;
import ipledger.event.Provenance;
import ipledger.money.Money;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The usual pledge: a loan of five million by the bank, on a day of 2026. */
public final class Pledges {
    public static final LocalDate DAY = LocalDate.parse("2026-03-02");

    private Pledges() {}

    public static PledgeTerms terms(Party pledgor, String dueOn) {
        return new PledgeTerms(
                List.of(pledgor),
                List.of(HENGYANG_BANK),
                new SecuredClaim(
                        Optional.of("借款"),
                        Optional.of(Money.of("5000000.00 CNY")),
                        false,
                        Optional.of(DAY),
                        Optional.of(LocalDate.parse(dueOn)),
                        Optional.of("本金、利息、违约金")),
                Optional.of(DAY.minusDays(3)),
                List.of(),
                List.of());
    }

    public static RegisterPledge registration(PledgeTerms terms) {
        return new RegisterPledge(FIRST, List.of(INVENTION), Optional.of(terms), DAY, Provenance.act());
    }
}
