package ipledger.app.imports.cngazette;

import ipledger.app.imports.cngazette.Announcing.Reading;
import ipledger.app.imports.cngazette.LabelledText.Change;
import ipledger.event.AssetEvent;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.DealingEvent.DealingStage;
import ipledger.event.TitleEvent.Conveyance;
import ipledger.event.TitleEvent.PartyDataChanged;
import ipledger.event.TitleEvent.TitleTransferred;
import ipledger.event.TitleEvent.TransferGround;
import ipledger.fact.RecordFacts.DealingFact;
import ipledger.party.Holders;
import ipledger.party.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** 权属公告. Transfers, and changes of the holders' own data. */
final class TitleAnnounced {
    private TitleAnnounced() {}

    /**
     * All pairs of one record are one transfer: everybody before gives, everybody after takes. Where one side is empty
     * (a co-holder joins or leaves) the gazette does not say who else holds, so its words are kept for a clerk.
     */
    static Announced transfer(Reading r) {
        var changes = r.text().changes();
        var from = holders(changes, Change::before);
        var to = holders(changes, Change::after);
        if (from.isEmpty() || to.isEmpty() || sameNames(from, to)) return r.note();
        var conveyance = new Conveyance(
                TransferGround.AGREEMENT,
                from,
                Holders.unstated(to),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        var dealing = new DealingFact(
                OfficeNumbers.ofRecord(r.record().source()), DealingKind.TRANSFER, DealingStage.REGISTERED);
        return Announced.of(
                dealing,
                List.of(new TitleTransferred(
                        r.asset(),
                        dealing.number(),
                        conveyance,
                        r.day(),
                        r.record().provenance())));
    }

    /** Each holder named before and after; an address alone, with nobody named, is kept as the office's note. */
    static Announced partyData(Reading r) {
        var changes = r.text().changes();
        var facts = new ArrayList<AssetEvent>();
        var from = new ArrayList<Party>();
        var to = new ArrayList<Party>();
        for (var change : changes) {
            if (!change.isOfHolder()) continue;
            from.addAll(NamedParty.all(change.before()));
            to.addAll(NamedParty.all(change.after()));
        }
        if (from.isEmpty() || from.size() != to.size()) return r.note();
        var addresses = changes.stream().filter(Change::isOfAddress).toList();
        for (int i = 0; i < from.size(); i++) {
            var before = i < addresses.size() ? addresses.get(i).before() : "";
            var after = i < addresses.size() ? addresses.get(i).after() : "";
            var old = NamedParty.at(from.get(i).name(), before);
            var now = NamedParty.at(to.get(i).name(), after);
            if (!old.equals(now))
                facts.add(new PartyDataChanged(
                        r.asset(), old, now, r.day(), r.record().provenance()));
        }
        return facts.isEmpty() ? r.note() : new Announced(facts, Optional.empty());
    }

    /** The parties on one side, each once; an address belongs to the party of the same place in the list. */
    private static List<Party> holders(List<Change> changes, Function<Change, String> side) {
        var addresses = changes.stream().filter(Change::isOfAddress).map(side).toList();
        var parties = new ArrayList<Party>();
        for (var change : changes) {
            if (!change.isOfHolder()) continue;
            for (var party : NamedParty.all(side.apply(change))) {
                boolean isThere = parties.stream().anyMatch(party::sameName);
                if (isThere) continue;
                var address = parties.size() < addresses.size() ? addresses.get(parties.size()) : "";
                parties.add(NamedParty.at(party.name(), address));
            }
        }
        return parties;
    }

    private static boolean sameNames(List<Party> from, List<Party> to) {
        return from.size() == to.size()
                && from.stream().allMatch(party -> to.stream().anyMatch(party::sameName));
    }
}
