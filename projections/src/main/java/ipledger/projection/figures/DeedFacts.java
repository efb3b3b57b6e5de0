package ipledger.projection.figures;

import ipledger.asset.Asset;
import ipledger.asset.Contribution;
import ipledger.asset.Licence;
import ipledger.asset.Transfer;
import ipledger.event.AssetEvent;
import ipledger.event.ContributionEvent.ContributionCompleted;
import ipledger.event.DealingNumber;
import ipledger.event.ImplementationEvent.ImplementationRecorded;
import ipledger.event.ImplementationEvent.Use;
import ipledger.event.LicenceEvent.LicenceGranted;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.LicenceEvent.OpenLicenceDeclared;
import ipledger.event.PledgeEvent;
import ipledger.event.RightEvent.RightFiled;
import ipledger.event.RightEvent.RightGranted;
import ipledger.event.TitleEvent.TitleTransferred;
import ipledger.event.TitleEvent.TransferGround;
import ipledger.figure.Body;
import ipledger.figure.Deed;
import ipledger.figure.Dimension;
import ipledger.figure.PartyTraits;
import ipledger.money.Money;
import ipledger.party.Party;
import ipledger.projection.figures.Fact.Act;
import ipledger.projection.figures.Fact.Sides;
import ipledger.projection.figures.Fact.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 行为的事实. What was done with one asset, entry by entry. */
final class DeedFacts {
    private final List<Act> acts = new ArrayList<>();
    private final List<LocalDate> industrialisedFrom = new ArrayList<>();
    private final PledgeFacts pledges;

    DeedFacts(PledgeFacts pledges) {
        this.pledges = pledges;
    }

    void of(Asset before, Asset after, AssetEvent event) {
        switch (event) {
            case RightFiled e -> {
                if (before.right().filedOn().isEmpty()) created(Deed.FILED, after, e.effectiveOn());
            }
            case RightGranted e -> {
                if (before.right().grantedOn().isPresent()) return;
                if (before.right().filedOn().isEmpty()) e.filedOn().ifPresent(day -> created(Deed.FILED, after, day));
                created(Deed.GRANTED, after, e.effectiveOn());
            }
            case OpenLicenceDeclared e -> {
                if (before.licences().openSince().isEmpty()) created(Deed.OPEN_DECLARED, after, e.effectiveOn());
            }
            case LicenceGranted e -> {
                if (before.licences().of(e.dealing()).filter(Licence::stands).isPresent()) return;
                var licence = new Dealt(
                        e.dealing(),
                        e.effectiveOn(),
                        e.terms().licensors(),
                        e.terms().licensees(),
                        e.terms().fee());
                dealt(Deed.LICENSED, before, after, licence);
                if (e.terms().kind() == LicenceKind.OPEN) dealt(Deed.OPEN_TAKEN, before, after, licence);
            }
            case TitleTransferred e -> transferred(before, after, e);
            case ContributionCompleted e ->
                before.contributions()
                        .of(e.dealing())
                        .filter(one -> one.stage() == Contribution.Stage.AGREED)
                        .map(Contribution::terms)
                        .ifPresent(terms -> dealt(
                                Deed.CONTRIBUTED,
                                before,
                                after,
                                new Dealt(
                                        e.dealing(),
                                        e.effectiveOn(),
                                        terms.contributors(),
                                        List.of(terms.company()),
                                        Optional.of(terms.contributedAmount()))));
            case ImplementationRecorded e -> used(before, after, e.use());
            case PledgeEvent e -> pledges.acts(before, after, e);
            default -> {} // no deed that a figure counts
        }
    }

    private void used(Asset before, Asset after, Use use) {
        if (use.kind().isIndustrial()) industrialisedFrom.add(Parts.kept(use.from()));
        if (use.intensiveProduct().isEmpty() || use.output().isEmpty()) return;
        var day = Parts.kept(use.until());
        for (var part : Parts.acting(List.of(use.by()), before))
            acts.add(new Act(
                    Deed.PRODUCED,
                    use.intensiveProduct().map(product -> product + " " + use.from()),
                    day,
                    part,
                    Parts.kind(after),
                    Terms.alone(day).of(use.output())));
    }

    private void transferred(Asset before, Asset after, TitleTransferred e) {
        boolean isToldAgain = before.title().chain().stream()
                .anyMatch(link ->
                        link.stage() == Transfer.Stage.DONE && link.dealing().equals(e.dealing()));
        if (isToldAgain || e.conveyance().ground() != TransferGround.AGREEMENT) return;
        dealt(
                Deed.TRANSFERRED,
                before,
                after,
                new Dealt(
                        e.dealing(),
                        e.effectiveOn(),
                        e.conveyance().from(),
                        e.conveyance().to().parties(),
                        e.conveyance().price()));
    }

    private void created(Deed deed, Asset after, LocalDate day) {
        for (var part : Parts.holders(after))
            acts.add(new Act(
                    deed, Optional.empty(), Parts.kept(day), part, Parts.kind(after), Terms.alone(Parts.kept(day))));
    }

    /** 交易. Who dealt with whom, when and for how much. */
    private record Dealt(
            DealingNumber dealing,
            LocalDate day,
            List<Party> actors,
            List<Party> counterparties,
            Optional<Money> amount) {}

    private void dealt(Deed deed, Asset before, Asset after, Dealt dealt) {
        var day = Parts.kept(dealt.day());
        var other = dealt.counterparties().stream().findFirst();
        var parts = Parts.acting(dealt.actors(), before);
        var terms = new Terms(
                other.map(PartyTraits::of).orElse(PartyTraits.NOBODY),
                other.map(Party::name).orElse(Dimension.UNKNOWN),
                Optional.empty(),
                dealt.amount(),
                day,
                new Sides(
                        parts.stream()
                                .filter(part -> !dealt.actors().isEmpty())
                                .map(part -> part.party().body())
                                .toList(),
                        Body.of(dealt.counterparties())));
        var dealing = Optional.of(dealt.dealing().toString());
        for (var part : parts) acts.add(new Act(deed, dealing, day, part, Parts.kind(after), terms));
    }

    /** What was granted is timed against its first conversion, which may come before it in the order of effect. */
    List<Act> timed() {
        var industrialised = industrialisedFrom.stream().min(Comparator.naturalOrder());
        var first = Stream.concat(
                        industrialised.stream(),
                        acts.stream().filter(act -> act.deed().isConversion()).map(Act::from))
                .min(Comparator.naturalOrder());
        return Stream.concat(acts.stream(), pledges.acts().stream())
                .map(act -> act.deed() == Deed.GRANTED ? act.converted(first, industrialised) : act)
                .toList();
    }
}
