package ipledger.asset;

import ipledger.event.TitleEvent.Conveyance;
import ipledger.event.TitleEvent.PartyDataChanged;
import ipledger.identifier.Malformed;
import ipledger.party.Holders;
import ipledger.party.Holding;
import ipledger.party.Party;
import ipledger.party.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 权属计算. How shares pass. Exact for what is stated exactly; where a source names parties only, all that the transferors
 * hold passes, and where it names somebody whom the register does not know as holder, the whole passes as recorded while
 * a rule reports the gap in the chain.
 */
public final class Passing {
    private Passing() {}

    /** Those of {@code parties} who are among {@code held}. */
    public static List<Party> among(Holders held, List<Party> parties) {
        return parties.stream()
                .filter(party -> held.parties().stream().anyMatch(party::sameParty))
                .toList();
    }

    /** What the transferors who are known as holders hold together; absent where none is. */
    public static Optional<Share> heldBy(Holders held, List<Party> parties) {
        return held.holdings().stream()
                .filter(holding -> parties.stream().anyMatch(holding.holder()::sameParty))
                .map(Holding::share)
                .reduce(Share::plus);
    }

    /**
     * Who holds after {@code conveyance}. Total: where shares have become too fine or holders too many for the exact sum,
     * those who take are recorded as holding the whole, and a rule reports it.
     */
    static Holders pass(Optional<Holders> before, Conveyance conveyance) {
        return exactly(before, conveyance).orElseGet(conveyance::to);
    }

    /** True where the shares after {@code conveyance} can be kept exactly. */
    public static boolean isExact(Optional<Holders> before, Conveyance conveyance) {
        return exactly(before, conveyance).isPresent();
    }

    private static Optional<Holders> exactly(Optional<Holders> before, Conveyance conveyance) {
        try {
            return Optional.of(before.map(held -> passed(held, conveyance)).orElseGet(conveyance::to));
        } catch (Malformed tooFineOrTooMany) {
            return Optional.empty();
        }
    }

    private static Holders passed(Holders held, Conveyance conveyance) {
        var givers = giversAmong(held, conveyance.from());
        var given = held.holdings().stream()
                .filter(holding -> givers.contains(holding.holder()))
                .map(Holding::share)
                .reduce(Share::plus)
                .orElse(Share.WHOLE);
        var passing =
                conveyance.share().filter(share -> share.compareTo(given) < 0).orElse(given);
        if (passing.isWhole()) return conveyance.to();
        var after = new ArrayList<Holding>();
        for (var holding : held.holdings())
            if (!givers.contains(holding.holder())) add(after, holding.holder(), holding.share());
            else if (!passing.equals(given))
                add(after, holding.holder(), holding.share().times(partOf(given.minus(passing), given)));
        for (var taking : conveyance.to().holdings())
            add(after, taking.holder(), taking.share().times(passing));
        return new Holders(after, held.sharesEstablished() && conveyance.to().sharesEstablished());
    }

    /** The holders who give: those named; all of them where the names stand for all, or nobody is known. */
    private static Set<Party> giversAmong(Holders held, List<Party> from) {
        var named = held.parties().stream()
                .filter(holder -> from.stream().anyMatch(holder::sameParty))
                .toList();
        return Set.copyOf(named.isEmpty() || standsForAll(held, from) ? held.parties() : named);
    }

    private static Share partOf(Share part, Share all) {
        return new Share(
                part.numerator().multiply(all.denominator()), part.denominator().multiply(all.numerator()));
    }

    /** The others by their shares, where one gives up its own; unchanged where it holds nothing, or everything. */
    static Holders without(Holders held, Party leaving) {
        var staying = held.holdings().stream()
                .filter(holding -> !holding.holder().sameParty(leaving))
                .toList();
        var all = staying.stream().map(Holding::share).reduce(Share::plus);
        if (all.isEmpty() || all.get().isWhole()) return held;
        try {
            return new Holders(
                    staying.stream()
                            .map(holding -> new Holding(holding.holder(), partOf(holding.share(), all.get())))
                            .toList(),
                    held.sharesEstablished());
        } catch (Malformed tooFine) {
            return held;
        }
    }

    static Holders rename(Holders held, PartyDataChanged change) {
        var after = new ArrayList<Holding>();
        for (var holding : held.holdings())
            add(
                    after,
                    holding.holder().sameParty(change.before()) ? change.after() : holding.holder(),
                    holding.share());
        return new Holders(after, held.sharesEstablished());
    }

    /** As many strangers among the transferors as holders who are not: the same people under other spellings. */
    private static boolean standsForAll(Holders held, List<Party> from) {
        int strangers = from.size() - among(held, from).size();
        long silent = held.parties().stream()
                .filter(holder -> from.stream().noneMatch(holder::sameParty))
                .count();
        return strangers > 0 && strangers >= silent;
    }

    private static void add(List<Holding> holdings, Party party, Share share) {
        for (int i = 0; i < holdings.size(); i++)
            if (holdings.get(i).holder().sameName(party)) {
                holdings.set(i, new Holding(party, holdings.get(i).share().plus(share)));
                return;
            }
        holdings.add(new Holding(party, share));
    }
}
