package ipledger.figure;

import ipledger.asset.Asset;
import ipledger.asset.AssetHistory;
import ipledger.asset.Contribution;
import ipledger.asset.Licence;
import ipledger.asset.Pledge;
import ipledger.asset.Transfer;
import ipledger.event.AssetEvent;
import ipledger.event.ContributionEvent.ContributionCompleted;
import ipledger.event.DealingNumber;
import ipledger.event.ImplementationEvent.ImplementationRecorded;
import ipledger.event.LicenceEvent.LicenceGranted;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.LicenceEvent.OpenLicenceDeclared;
import ipledger.event.PledgeEvent.DefaultRecorded;
import ipledger.event.PledgeEvent.LoanStated;
import ipledger.event.PledgeEvent.PledgeFiled;
import ipledger.event.PledgeEvent.PledgeRegistered;
import ipledger.event.PledgeEvent.PledgeReleased;
import ipledger.event.PledgeEvent.PledgeRevoked;
import ipledger.event.PledgeEvent.RecoveryRecorded;
import ipledger.event.PledgeEvent.ReleaseGround;
import ipledger.event.RightEvent.RightFiled;
import ipledger.event.RightEvent.RightGranted;
import ipledger.event.TitleEvent.TitleTransferred;
import ipledger.event.TitleEvent.TransferGround;
import ipledger.figure.Done.Actor;
import ipledger.figure.Done.Terms;
import ipledger.figure.Done.Worth;
import ipledger.money.Money;
import ipledger.party.Holders;
import ipledger.party.Holding;
import ipledger.party.Party;
import ipledger.party.Share;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 行为清单. What was done with one asset, read off its entries one after the other; the plain computation counts these. */
final class PlainDeeds {
    private PlainDeeds() {}

    /** @param leftOut dealings within whose groups convert nothing */
    static List<Done> of(AssetHistory history, Instant knownAt, Affiliations leftOut) {
        var deeds = new ArrayList<Done>();
        var conversions = new ArrayList<LocalDate>();
        var filedOn = new HashMap<DealingNumber, LocalDate>();
        var occasions = new HashMap<String, Integer>();
        history.walk(knownAt, (before, entry) -> {
            var after = Asset.evolve(before, entry.event());
            for (var done : of(before, after, entry.event()))
                deeds.add(
                        done.deed() == Deed.PLEDGED
                                ? done.timedAgainst(Optional.ofNullable(filedOn.get(
                                        DealingNumber.of(done.dealing().orElseThrow()))))
                                : done);
            // A revoked registration is void from the beginning.
            if (entry.event() instanceof PledgeRevoked e)
                deeds.removeIf(done -> done.deed() == Deed.PLEDGED
                        && done.dealing().equals(Optional.of(e.dealing().toString())));
            ofLoans(before, after, entry.event(), occasions).ifPresent(deeds::add);
            if (entry.event() instanceof PledgeFiled e
                    && before.pledges()
                            .of(e.dealing())
                            .filter(Pledge::isRunning)
                            .isPresent()) filedOn.put(e.dealing(), e.effectiveOn());
            if (entry.event() instanceof ImplementationRecorded e
                    && e.use().kind().isIndustrial()) conversions.add(e.use().from());
        });
        deeds.stream()
                .filter(done -> done.deed().isConversion() && !done.isRelated(leftOut))
                .map(Done::day)
                .forEach(conversions::add);
        var firstConversion = conversions.stream().min(LocalDate::compareTo);
        return deeds.stream()
                .map(done -> done.deed() == Deed.GRANTED ? done.timedAgainst(firstConversion) : done)
                .toList();
    }

    private static List<Done> of(Asset before, Asset after, AssetEvent event) {
        var deeds = new ArrayList<Done>();
        if (event instanceof RightFiled e && before.right().filedOn().isEmpty())
            deeds.add(creation(Deed.FILED, after, e.effectiveOn()));
        if (event instanceof RightGranted e && before.right().grantedOn().isEmpty()) {
            if (before.right().filedOn().isEmpty())
                e.filedOn().ifPresent(day -> deeds.add(creation(Deed.FILED, after, day)));
            deeds.add(creation(Deed.GRANTED, after, e.effectiveOn()));
        }
        if (event instanceof OpenLicenceDeclared e
                && before.licences().openSince().isEmpty())
            deeds.add(creation(Deed.OPEN_DECLARED, after, e.effectiveOn()));
        if (event instanceof LicenceGranted e
                && before.licences().of(e.dealing()).filter(Licence::stands).isEmpty()) {
            var licensed = dealing(
                    Deed.LICENSED,
                    before,
                    after,
                    e.dealing(),
                    e.effectiveOn(),
                    e.terms().licensors(),
                    e.terms().licensees(),
                    e.terms().fee());
            deeds.add(licensed);
            if (e.terms().kind() == LicenceKind.OPEN) deeds.add(licensed.as(Deed.OPEN_TAKEN));
        }
        if (event instanceof ImplementationRecorded e
                && e.use().intensiveProduct().isPresent()
                && e.use().output().isPresent())
            deeds.add(new Done(
                    Deed.PRODUCED,
                    after.number(),
                    after.kind(),
                    Optional.of(e.use().intensiveProduct().get() + " " + e.use().from()),
                    e.use().until(),
                    acting(List.of(e.use().by()), before),
                    List.of(),
                    Terms.of(e.use().output(), e.use().until())));
        if (event instanceof TitleTransferred e
                && e.conveyance().ground() == TransferGround.AGREEMENT
                && before.title().chain().stream()
                        .noneMatch(link -> link.dealing().equals(e.dealing()) && link.stage() == Transfer.Stage.DONE))
            deeds.add(dealing(
                    Deed.TRANSFERRED,
                    before,
                    after,
                    e.dealing(),
                    e.effectiveOn(),
                    e.conveyance().from(),
                    e.conveyance().to().parties(),
                    e.conveyance().price()));
        if (event instanceof ContributionCompleted e)
            before.contributions()
                    .of(e.dealing())
                    .filter(contribution -> contribution.stage() == Contribution.Stage.AGREED)
                    .ifPresent(contribution -> deeds.add(dealing(
                            Deed.CONTRIBUTED,
                            before,
                            after,
                            e.dealing(),
                            e.effectiveOn(),
                            contribution.terms().contributors(),
                            List.of(contribution.terms().company()),
                            Optional.of(contribution.terms().contributedAmount()))));
        if (event instanceof PledgeRegistered e
                && before.pledges().of(e.dealing()).filter(Pledge::isInForce).isEmpty())
            deeds.add(pledge(
                    Deed.PLEDGED, before, after, after.pledges().of(e.dealing()).orElseThrow(), e.effectiveOn()));
        if (event instanceof PledgeReleased e)
            before.pledges()
                    .meant(e.which())
                    .ifPresent(pledge -> deeds.add(pledge(
                                    e.ground() == ReleaseGround.ENFORCED ? Deed.ENFORCED : Deed.RELEASED,
                                    before,
                                    after,
                                    pledge,
                                    e.effectiveOn())
                            .timedAgainst(pledge.registeredOn())));
        return deeds;
    }

    /** What banks state of the loan behind a pledge; one dealing may default, and recover, more than once. */
    private static Optional<Done> ofLoans(Asset before, Asset after, AssetEvent event, Map<String, Integer> occasions) {
        return switch (event) {
            case LoanStated e
            when e.loan().amount().isPresent() ->
                before.pledges()
                        .of(e.dealing())
                        .filter(pledge -> pledge.financing()
                                .loan()
                                .flatMap(loan -> loan.amount())
                                .isEmpty())
                        .map(pledge -> pledge(Deed.LOAN_STATED, before, after, pledge, e.effectiveOn())
                                .of(e.dealing().toString(), e.loan().amount()));
            case DefaultRecorded e ->
                before.pledges()
                        .of(e.dealing())
                        .map(pledge -> pledge(Deed.DEFAULTED, before, after, pledge, e.effectiveOn())
                                .of(
                                        e.dealing() + "#" + occasions.merge("D" + e.dealing(), 1, Integer::sum),
                                        Optional.of(e.unpaid())));
            case RecoveryRecorded e ->
                before.pledges()
                        .of(e.dealing())
                        .map(pledge -> pledge(Deed.RECOVERED, before, after, pledge, e.effectiveOn())
                                .of(
                                        e.dealing() + "#" + occasions.merge("R" + e.dealing(), 1, Integer::sum),
                                        Optional.of(e.recovered())));
            default -> Optional.empty();
        };
    }

    private static Done creation(Deed deed, Asset after, LocalDate day) {
        return new Done(
                deed,
                after.number(),
                after.kind(),
                Optional.empty(),
                day,
                holders(after),
                List.of(),
                Terms.of(Optional.empty(), day));
    }

    private static Done dealing(
            Deed deed,
            Asset before,
            Asset after,
            DealingNumber dealing,
            LocalDate day,
            List<Party> actors,
            List<Party> counterparties,
            Optional<Money> amount) {
        return new Done(
                deed,
                after.number(),
                after.kind(),
                Optional.of(dealing.toString()),
                day,
                acting(actors, before),
                counterparties,
                Terms.of(amount, day));
    }

    static Done pledge(Deed deed, Asset before, Asset after, Pledge pledge, LocalDate day) {
        return new Done(
                deed,
                after.number(),
                after.kind(),
                Optional.of(pledge.dealing().toString()),
                day,
                acting(pledge.pledgors(), before),
                pledge.pledgees(),
                new Terms(
                        pledge.claim().amount(),
                        pledge.registeredOn().orElse(day),
                        pledge.claim().dueOn()));
    }

    static List<Actor> holders(Asset asset) {
        var holdings = asset.title().holders().map(Holders::holdings).orElse(List.<Holding>of());
        if (holdings.isEmpty()) return List.of(new Actor(PartyTraits.NOBODY, Fraction.ONE));
        return holdings.stream()
                .map(holding -> new Actor(PartyTraits.of(holding.holder()), Fraction.of(holding.share())))
                .toList();
    }

    /** Those named act in equal parts, whatever they hold. */
    private static List<Actor> acting(List<Party> named, Asset before) {
        if (named.isEmpty()) return List.of(new Actor(PartyTraits.NOBODY, Fraction.ONE));
        var part = Fraction.of(Share.of(1, named.size()));
        return named.stream()
                .map(party -> new Actor(PartyTraits.of(PartyTraits.completed(party, before.holders())), part))
                .toList();
    }

    /** The asset's own valuation that counts, else the contract's over all that is pledged; in yuan or none. */
    static Optional<Worth> worth(Asset asset, Pledge pledge) {
        var own = asset.valuations().latest().map(valued -> valued.valuation().amount());
        return own.or(() -> pledge.terms().valuation().map(valuation -> valuation.amount()))
                .filter(money -> money.currency().equals("CNY"))
                .map(money -> new Worth(money.amount(), own.isEmpty()));
    }
}
