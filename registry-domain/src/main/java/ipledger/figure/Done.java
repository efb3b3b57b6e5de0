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
 * @param pricedOn the day whose parity turns the amount into yuan
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
        Optional<Money> amount,
        LocalDate pricedOn,
        Optional<LocalDate> dueOn,
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
            Optional<Money> amount,
            LocalDate pricedOn,
            Optional<LocalDate> dueOn,
            Optional<LocalDate> timedAgainst,
            Optional<Worth> worth) {
        this(
                deed,
                asset,
                kind,
                dealing,
                day,
                actors,
                counterparties,
                amount,
                pricedOn,
                dueOn,
                timedAgainst,
                worth,
                false);
    }

    Done marked(boolean isRelated) {
        return new Done(
                deed,
                asset,
                kind,
                dealing,
                day,
                actors,
                counterparties,
                amount,
                pricedOn,
                dueOn,
                timedAgainst,
                worth,
                isRelated);
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

    Done timedAgainst(Optional<LocalDate> day) {
        return new Done(
                deed, asset, kind, dealing, this.day, actors, counterparties, amount, pricedOn, dueOn, day, worth);
    }

    Done of(String dealing, Optional<Money> amount) {
        return new Done(
                deed,
                asset,
                kind,
                Optional.of(dealing),
                day,
                actors,
                counterparties,
                amount,
                pricedOn,
                dueOn,
                timedAgainst,
                worth);
    }

    Done worth(Optional<Worth> worth) {
        return new Done(
                deed, asset, kind, dealing, day, actors, counterparties, amount, pricedOn, dueOn, timedAgainst, worth);
    }

    /** 评估值. In yuan; of this asset, or of all that the contract is about. */
    record Worth(BigDecimal yuan, boolean ofAll) {}

    /** 行为人. */
    record Actor(PartyTraits traits, Fraction share) {}
}
