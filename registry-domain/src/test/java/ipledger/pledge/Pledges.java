package ipledger.pledge;

import static ipledger.law.Changed.changed;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.HENGYANG_BANK;
import static ipledger.law.Register.INVENTION;

import ipledger.event.CopyrightRight;
import ipledger.event.PledgeEvent.PledgeAgreed;
import ipledger.event.PledgeEvent.PledgeRegistered;
import ipledger.event.PledgeTerms;
import ipledger.event.PledgeTerms.ContractForm;
import ipledger.event.PledgeTerms.PledgeDeclaration;
import ipledger.event.PledgeTerms.PledgeePart;
import ipledger.event.Provenance;
import ipledger.event.SecuredClaim;
import ipledger.identifier.AssetNumber;
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
                List.of(),
                List.of(),
                Optional.of(DAY.plusYears(20)),
                Optional.of(LocalDate.parse(dueOn)),
                List.of(CopyrightRight.ALL_PROPERTY_RIGHTS),
                Optional.empty(),
                false,
                Optional.of(ContractForm.SEPARATE),
                List.of(),
                Optional.empty());
    }

    public static RegisterPledge registration(PledgeTerms terms) {
        return new RegisterPledge(FIRST, List.of(INVENTION), Optional.of(terms), DAY, Provenance.act());
    }

    public static RegisterPledge registering(AssetNumber asset, PledgeTerms terms) {
        return new RegisterPledge(FIRST, List.of(asset), Optional.of(terms), DAY, Provenance.act());
    }

    public static AgreePledge agreeing(AssetNumber asset, PledgeTerms terms) {
        return new AgreePledge(FIRST, List.of(asset), terms, DAY, Provenance.act());
    }

    public static PledgeAgreed agreed(AssetNumber asset, PledgeTerms terms) {
        return new PledgeAgreed(asset, FIRST, terms, DAY, Provenance.act());
    }

    public static PledgeRegistered registered(AssetNumber asset, PledgeTerms terms) {
        return new PledgeRegistered(asset, FIRST, terms, DAY, Provenance.act());
    }

    public static PledgeTerms with(PledgeTerms t, Party... consenting) {
        return changed(t, "consents", List.of(consenting));
    }

    public static PledgeTerms declaring(PledgeTerms t, PledgeDeclaration declaration) {
        return changed(t, "declarations", List.of(declaration));
    }

    public static PledgeTerms over(PledgeTerms t, CopyrightRight... rights) {
        return changed(t, "rights", List.of(rights));
    }

    public static PledgeTerms forfeiting(PledgeTerms t) {
        return changed(t, "forfeitureClause", true);
    }

    /** Up to a ceiling; none where it is left out. */
    public static PledgeTerms maximumAmount(PledgeTerms t, Optional<Money> ceiling) {
        var claim = t.claim();
        return t.securing(
                new SecuredClaim(claim.kind(), ceiling, true, claim.beginsOn(), claim.dueOn(), claim.scope()));
    }

    public static PledgeTerms withoutScope(PledgeTerms t) {
        var claim = t.claim();
        return t.securing(new SecuredClaim(
                claim.kind(), claim.amount(), false, claim.beginsOn(), claim.dueOn(), Optional.empty()));
    }

    /** What belongs to each of several pledgees. */
    public static PledgeTerms sharing(PledgeTerms t, PledgeePart... parts) {
        return t.heldBy(List.of(parts).stream().map(PledgeePart::pledgee).toList(), List.of(parts));
    }

    /** Up to eight million, for claims until {@code dueOn}; without an end where it is left out. */
    public static PledgeTerms maximum(Party pledgor, Optional<String> dueOn) {
        return terms(pledgor, "2029-03-01")
                .securing(new SecuredClaim(
                        Optional.of("借款"),
                        Optional.of(Money.of("8000000.00 CNY")),
                        true,
                        Optional.of(DAY),
                        dueOn.map(LocalDate::parse),
                        Optional.of("本金、利息、违约金")));
    }

    /** A claim of that amount, due on that day. */
    public static SecuredClaim claim(String amount, String dueOn) {
        return new SecuredClaim(
                Optional.of("借款"),
                Optional.of(Money.of(amount)),
                false,
                Optional.of(DAY),
                Optional.of(LocalDate.parse(dueOn)),
                Optional.of("本金、利息、违约金"));
    }
}
