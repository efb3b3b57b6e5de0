package ipledger.figure;

import ipledger.event.AssetKind;
import ipledger.identifier.AssetNumber;
import ipledger.money.Money;
import ipledger.party.Party;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 行为. One deed over one asset, with those who did it in their shares.
 *
 * @param dealing by which deeds of one dealing are known as one
 * @param worth what the asset was last valued at, of a pledge in force
 * @param related marked as within one group, where that splits the figure
 */
record Done(
        Deed deed,
        AssetNumber asset,
        Optional<AssetKind> kind,
        Optional<String> dealing,
        LocalDate day,
        List<Actor> actors,
        List<Party> counterparties,
        Terms terms,
        Optional<LocalDate> timedAgainst,
        Optional<Worth> worth,
        boolean related) {
    Done(
            Deed deed,
            AssetNumber asset,
            Optional<AssetKind> kind,
            Optional<String> dealing,
            LocalDate day,
            List<Actor> actors,
            List<Party> counterparties,
            Terms terms) {
        this(deed, asset, kind, dealing, day, actors, counterparties, terms, Optional.empty(), Optional.empty(), false);
    }

    /**
     * 约定. For how much, and until when.
     *
     * @param pricedOn the day whose parity turns the amount into yuan
     */
    record Terms(Optional<Money> amount, LocalDate pricedOn, Optional<LocalDate> dueOn) {
        static Terms of(Optional<Money> amount, LocalDate pricedOn) {
            return new Terms(amount, pricedOn, Optional.empty());
        }
    }

    Optional<Money> amount() {
        return terms.amount();
    }

    LocalDate pricedOn() {
        return terms.pricedOn();
    }

    Optional<LocalDate> dueOn() {
        return terms.dueOn();
    }

    Done as(Deed other) {
        return new Done(other, asset, kind, dealing, day, actors, counterparties, terms, timedAgainst, worth, related);
    }

    Done marked(boolean isRelated) {
        return new Done(deed, asset, kind, dealing, day, actors, counterparties, terms, timedAgainst, worth, isRelated);
    }

    /** The first of those on the other side. */
    Optional<Party> counterparty() {
        return counterparties.stream().findFirst();
    }

    /** Within one group, as far as it is on record. */
    boolean isRelated(Affiliations affiliations) {
        return deed.isGivenAndTaken()
                && affiliations.areOfOneGroup(
                        actors.stream().map(actor -> actor.traits().body()).toList(), Body.of(counterparties), day);
    }

    Done timedAgainst(Optional<LocalDate> first) {
        return new Done(deed, asset, kind, dealing, day, actors, counterparties, terms, first, worth, related);
    }

    Done of(String other, Optional<Money> amount) {
        var priced = new Terms(amount, terms.pricedOn(), terms.dueOn());
        return new Done(
                deed,
                asset,
                kind,
                Optional.of(other),
                day,
                actors,
                counterparties,
                priced,
                timedAgainst,
                worth,
                related);
    }

    Done worth(Optional<Worth> valued) {
        return new Done(deed, asset, kind, dealing, day, actors, counterparties, terms, timedAgainst, valued, related);
    }

    /** 评估值. In yuan; of this asset, or of all that the contract is about. */
    record Worth(BigDecimal yuan, boolean ofAll) {}

    /** 行为人. */
    record Actor(PartyTraits traits, Fraction share) {}
}
