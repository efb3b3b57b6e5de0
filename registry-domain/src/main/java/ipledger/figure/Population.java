package ipledger.figure;

import ipledger.event.AssetKind;
import ipledger.party.PartyKind;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * 总体. Of which assets a figure speaks.
 *
 * @param kinds the kinds of asset
 * @param holders with a holder of one of these types; all types where nothing is narrowed
 * @param ofTheCity true where only holders count whose division is on record as within the city
 */
public record Population(Set<AssetKind> kinds, Set<PartyKind> holders, boolean ofTheCity) {
    public static final Population ALL =
            new Population(EnumSet.allOf(AssetKind.class), EnumSet.allOf(PartyKind.class), false);
    public static final Population PATENTS = ALL.of(AssetKind.INVENTION, AssetKind.UTILITY_MODEL, AssetKind.DESIGN);

    public Population {
        kinds = Set.copyOf(kinds);
        holders = Set.copyOf(holders);
    }

    public Population of(AssetKind first, AssetKind... others) {
        return new Population(EnumSet.of(first, others), holders, ofTheCity);
    }

    public Population heldBy(PartyKind first, PartyKind... others) {
        return new Population(kinds, EnumSet.of(first, others), ofTheCity);
    }

    public Population heldInTheCity() {
        return new Population(kinds, holders, true);
    }

    /** True for all holders' types together. */
    public boolean isOfEveryType() {
        return holders.size() == PartyKind.values().length;
    }

    /** True where only some holders are meant. */
    public boolean isOfSomeHolders() {
        return ofTheCity || !isOfEveryType();
    }

    /** True where only some kinds of asset are meant. */
    public boolean isOfSomeKinds() {
        return kinds.size() < AssetKind.values().length;
    }

    /** True where an asset of that kind is meant; one whose kind is not recorded is where all kinds are. */
    boolean has(Optional<AssetKind> kind) {
        return !isOfSomeKinds() || kind.filter(kinds::contains).isPresent();
    }
}
