package ipledger.app.imports.cngazette;

import ipledger.app.imports.cngazette.Announcing.Reading;
import ipledger.app.imports.cngazette.LabelledText.Change;
import ipledger.event.AssetEvent;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.DealingEvent.DealingStage;
import ipledger.event.DealingNumber;
import ipledger.event.PledgeEvent.ClaimAssigned;
import ipledger.event.PledgeEvent.PledgeRegistered;
import ipledger.event.PledgeEvent.PledgeReleased;
import ipledger.event.PledgeEvent.ReleaseGround;
import ipledger.event.PledgeEvent.SecuredClaimChanged;
import ipledger.event.PledgeReference;
import ipledger.event.PledgeTerms;
import ipledger.event.SecuredClaim;
import ipledger.fact.RecordFacts.DealingFact;
import ipledger.identifier.Malformed;
import ipledger.money.Money;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 质押登记公告. Registration of pledges, its changes and its release; the gazette gives neither amount nor term. */
final class PledgeAnnounced {
    private static final Optional<Money> NO_AMOUNT = Optional.empty();
    private static final Optional<LocalDate> NO_DAY = Optional.empty();

    private PledgeAnnounced() {}

    static Announced registered(Reading r) {
        var pledgees = r.parties(Label.PLEDGEE);
        if (pledgees.isEmpty()) return r.note();
        var dealing =
                number(r).orElseGet(() -> OfficeNumbers.ofRecord(r.record().source()));
        var terms = new PledgeTerms(
                r.parties(Label.PLEDGOR), pledgees, SecuredClaim.UNSTATED, Optional.empty(), List.of(), List.of());
        return Announced.of(
                new DealingFact(dealing, DealingKind.PLEDGE, DealingStage.REGISTERED),
                List.of(new PledgeRegistered(
                        r.asset(), dealing, terms, r.day(), r.numbered(Label.REGISTRATION_NUMBER))));
    }

    /** Another pledgee, another amount or due date; of other changes the words are kept. */
    static Announced changed(Reading r) {
        var number = number(r);
        if (number.isEmpty()) return r.note();
        var dealing = number.get();
        var facts = new ArrayList<AssetEvent>();
        boolean isAllRead = true;
        Optional<Money> amount = Optional.empty();
        Optional<LocalDate> dueOn = Optional.empty();
        for (var change : r.text().changes()) {
            var pledgees = change.isOf("质权人", "pledgee") ? NamedParty.all(change.after()) : List.<Party>of();
            if (!pledgees.isEmpty()) facts.add(assigned(r, dealing, change, pledgees));
            var newAmount = change.isOf("金额", "amount") || change.isOf("数额", "sum") ? amount(change) : NO_AMOUNT;
            var newDue = change.isOf("期限", "term") || change.isOf("届满", "due") ? day(change) : NO_DAY;
            if (newAmount.isPresent()) amount = newAmount;
            if (newDue.isPresent()) dueOn = newDue;
            isAllRead &= !pledgees.isEmpty() || newAmount.isPresent() || newDue.isPresent();
        }
        if (amount.isPresent() || dueOn.isPresent()) {
            var claim = new SecuredClaim(Optional.empty(), amount, false, Optional.empty(), dueOn, Optional.empty());
            facts.add(
                    new SecuredClaimChanged(r.asset(), dealing, claim, r.day(), r.numbered(Label.REGISTRATION_NUMBER)));
        }
        if (facts.isEmpty() || !isAllRead) facts.add(r.noted());
        return Announced.of(new DealingFact(dealing, DealingKind.PLEDGE, DealingStage.REGISTERED), facts);
    }

    static Announced released(Reading r) {
        var dealing = number(r);
        var pledgees = r.parties(Label.PLEDGEE);
        if (dealing.isEmpty() && pledgees.isEmpty()) return r.note();
        var which = new PledgeReference(dealing, pledgees, r.parties(Label.PLEDGOR));
        var facts = List.<AssetEvent>of(new PledgeReleased(
                r.asset(), which, ReleaseGround.UNSTATED, r.day(), r.numbered(Label.REGISTRATION_NUMBER)));
        return new Announced(
                facts, dealing.map(number -> new DealingFact(number, DealingKind.PLEDGE, DealingStage.ENDED)));
    }

    /** Old code for registration, change and release in one. */
    static Announced byText(Reading r) {
        if (r.text().first(Label.ENDED_ON).isPresent()) return released(r);
        if (!r.text().changes().isEmpty()) return changed(r);
        return number(r).isPresent() ? registered(r) : r.note();
    }

    private static ClaimAssigned assigned(Reading r, DealingNumber dealing, Change change, List<Party> pledgees) {
        var which = new PledgeReference(Optional.of(dealing), NamedParty.all(change.before()), List.of());
        return new ClaimAssigned(r.asset(), which, pledgees, r.day(), r.numbered(Label.REGISTRATION_NUMBER));
    }

    /** What cannot be read as an amount is kept with the whole text. */
    private static Optional<Money> amount(Change change) {
        try {
            return Optional.of(Money.of(change.after()));
        } catch (Malformed notAnAmount) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(Change change) {
        return OfficeDay.read("PRSInformation ITEM", LicenceAnnounced.lastOf(change.after()), new ArrayList<>());
    }

    private static Optional<DealingNumber> number(Reading r) {
        return r.text().first(Label.REGISTRATION_NUMBER).map(OfficeNumbers::ofPledge);
    }
}
