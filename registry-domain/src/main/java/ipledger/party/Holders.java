package ipledger.party;

import ipledger.identifier.Malformed;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * 权利人. All holders of one right, in the order of the register; their shares add up to exactly one. Where the source
 * stated no shares they are presumed equal and marked so (民法典 308, 309).
 */
public record Holders(List<Holding> holdings, boolean sharesEstablished) {
    /** The most holders of one right; real ones have some dozens. */
    private static final int MOST_HOLDERS = 1_000;

    public Holders {
        holdings = List.copyOf(holdings);
        if (holdings.isEmpty()) {
            throw new Malformed("", "holders.none");
        }
        if (holdings.size() > MOST_HOLDERS) {
            throw new Malformed(Integer.toString(holdings.size()), "holders.too-many", MOST_HOLDERS);
        }
        var seen = new HashSet<Party>();
        for (var holding : holdings) {
            // Two people may bear one name. What tells them apart is personal data, which may be erased or withheld:
            // what
            // was valid with them must be so without.
            var holder = holding.holder();
            boolean isPerson = holder.kind() == PartyKind.NATURAL_PERSON;
            boolean mayBeNamesakes = isPerson && holder.personal().isEmpty();
            if (!seen.add(isPerson ? holder : holder.withoutPersonal()) && !mayBeNamesakes) {
                throw new Malformed(holding.holder().name(), "holders.twice");
            }
        }
        if (!Share.addUpToOne(holdings.stream().map(Holding::share).toList())) {
            throw new Malformed(
                    holdings.stream().map(holding -> holding.share().toString()).collect(Collectors.joining(" + ")),
                    "holders.sum");
        }
    }

    /** 单独所有. */
    public static Holders sole(Party holder) {
        return new Holders(List.of(new Holding(holder, Share.WHOLE)), true);
    }

    /** 等额共有. Equal shares, as agreed. */
    public static Holders equally(List<Party> parties) {
        return new Holders(equalHoldings(parties), true);
    }

    /** 按份共有. The shares as agreed. */
    public static Holders of(List<Holding> holdings) {
        return new Holders(holdings, true);
    }

    /** 份额未明. Shares were not established: equal is presumed. A single holder has the whole in any case. */
    public static Holders unstated(List<Party> parties) {
        return new Holders(equalHoldings(parties), parties.size() == 1);
    }

    private static List<Holding> equalHoldings(List<Party> parties) {
        return parties.stream()
                .map(party -> new Holding(party, Share.of(1, parties.size())))
                .toList();
    }

    /** 权利人名单. In the order of the register. */
    public List<Party> parties() {
        return holdings.stream().map(Holding::holder).toList();
    }

    /** 第一权利人. The one that official tables count. */
    public Party first() {
        return holdings.getFirst().holder();
    }

    /** 所持份额. None where the party is not among the holders; the party must be the same in all it states. */
    public Optional<Share> shareOf(Party party) {
        return holdingOf(party::equals).map(Holding::share);
    }

    /** 同名权利人. The holding under this name, but for the spelling of it; whether it is the same person the caller judges. */
    public Optional<Holding> namedLike(Party party) {
        var key = NameKey.of(party.name());
        return holdingOf(holder -> NameKey.of(holder.name()).equals(key));
    }

    private Optional<Holding> holdingOf(Predicate<Party> wanted) {
        return holdings.stream()
                .filter(holding -> wanted.test(holding.holder()))
                .findFirst();
    }
}
