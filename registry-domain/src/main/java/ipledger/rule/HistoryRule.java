package ipledger.rule;

import ipledger.asset.Asset;
import ipledger.asset.AssetHistory;
import ipledger.event.AssetEvent;

/**
 * 针对登记条目的规则. A rule on an entry that speaks of other entries, which the asset's state alone does not show. Pure and
 * total like every rule.
 */
public interface HistoryRule<E extends AssetEvent> extends Rule<E> {
    /** True where nothing is against {@code event} as an entry of {@code known}, judged by {@code law}. */
    boolean permits(Rulebook law, AssetHistory known, E event);

    /** It has nothing to say of the state. */
    @Override
    default boolean permits(Asset before, E event) {
        return true;
    }
}
