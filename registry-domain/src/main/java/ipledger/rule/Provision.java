package ipledger.rule;

import ipledger.asset.Asset;
import ipledger.event.AssetEvent;
import ipledger.event.AssetKind;
import ipledger.event.RightEvent.RightEntered;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * 规定. The place of a rule in the law: where it comes from, when it is law, and whose rights it binds.
 *
 * @param id stable, printed to users, never reused: {@code PLEDGE-06}
 * @param kinds the kinds of assets that it binds; an asset of unknown kind is bound by what binds every kind
 */
public record Provision(String id, Citation basis, Period inForce, Reach reach, Set<AssetKind> kinds) {
    /** 专利. */
    public static final Set<AssetKind> PATENTS = Set.of(AssetKind.INVENTION, AssetKind.UTILITY_MODEL, AssetKind.DESIGN);
    /** 商标. */
    public static final Set<AssetKind> MARKS = Set.of(AssetKind.TRADEMARK);
    /** 著作权. */
    public static final Set<AssetKind> COPYRIGHTS = Set.of(AssetKind.WORK, AssetKind.SOFTWARE);

    private static final Set<AssetKind> ALL = Set.copyOf(EnumSet.allOf(AssetKind.class));

    public Provision {
        kinds = Set.copyOf(kinds);
    }

    /** Of Chinese law, for rights under it of the given kinds. */
    public static Provision forKinds(Set<AssetKind> kinds, String id, Article law) {
        return new Provision(id, law.citation(), law.inForce(), Reach.CHINESE_RIGHTS, kinds);
    }

    /** Of Chinese law, for rights under it of every kind. */
    public static Provision forEveryKind(String id, Article law) {
        return new Provision(id, law.citation(), law.inForce(), Reach.CHINESE_RIGHTS, ALL);
    }

    /** What any register must be able to say of any right, such as an unbroken chain of title. */
    public static Provision forEveryRight(String id, Article law) {
        return new Provision(id, law.citation(), law.inForce(), Reach.EVERY_RIGHT, ALL);
    }

    /** What this register says of rights under foreign law only. */
    public static Provision forForeignRights(String id, Article law) {
        return new Provision(id, law.citation(), law.inForce(), Reach.FOREIGN_RIGHTS, ALL);
    }

    /** True where it is law on {@code day} for {@code event} on {@code asset}, whose kind the event itself may bring. */
    public boolean binds(Asset asset, AssetEvent event, LocalDate day) {
        if (asset.kind().isPresent() || !(event instanceof RightEntered entered)) return binds(asset, day);
        return inForce.contains(day) && reach.covers(asset) && kinds.contains(entered.kind());
    }

    /** True where it is law on {@code day} for {@code asset}. */
    public boolean binds(Asset asset, LocalDate day) {
        return inForce.contains(day)
                && reach.covers(asset)
                && asset.kind().map(kinds::contains).orElseGet(() -> kinds.equals(ALL));
    }
}
