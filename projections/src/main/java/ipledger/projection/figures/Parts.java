package ipledger.projection.figures;

import ipledger.asset.Asset;
import ipledger.event.AssetKind;
import ipledger.figure.Dimension;
import ipledger.figure.PartyTraits;
import ipledger.party.Holders;
import ipledger.party.Party;
import ipledger.party.Share;
import ipledger.projection.figures.Fact.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 主体份额的取法. Who holds an asset or acts on it, in which parts; and how kinds and days are kept. */
final class Parts {
    private Parts() {}

    static List<Part> holders(Asset asset) {
        var holders = asset.title().holders();
        if (holders.isEmpty()) return List.of(new Part(0, Share.WHOLE, PartyTraits.NOBODY));
        var holdings = holders.map(Holders::holdings).orElseThrow();
        var parts = new ArrayList<Part>();
        for (int i = 0; i < holdings.size(); i++)
            parts.add(new Part(
                    i, holdings.get(i).share(), PartyTraits.of(holdings.get(i).holder())));
        return parts;
    }

    static List<Part> acting(List<Party> named, Asset before) {
        if (named.isEmpty()) return List.of(new Part(0, Share.WHOLE, PartyTraits.NOBODY));
        var parts = new ArrayList<Part>();
        for (var party : named)
            parts.add(new Part(
                    parts.size(),
                    Share.of(1, named.size()),
                    PartyTraits.of(PartyTraits.completed(party, before.holders()))));
        return parts;
    }

    static String kind(Asset asset) {
        return asset.kind().map(AssetKind::text).orElse(Dimension.UNKNOWN);
    }

    static LocalDate kept(LocalDate day) {
        return day.isAfter(Fact.FAR) ? Fact.FAR : day;
    }
}
