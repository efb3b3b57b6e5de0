package ipledger.rule;

import ipledger.asset.Asset;
import ipledger.event.AssetEvent;
import java.util.List;

/**
 * 逐项列明的规则. A rule that is broken by what is amiss: who has not consented, what the contract lacks, which dealing stands
 * in the way. Its message names all of it, and thereby cannot contradict it.
 */
public interface ListingRule<E extends AssetEvent> extends Rule<E> {
    /** All that is amiss with {@code event} happening to {@code before}; nothing where the law permits it. */
    List<?> amiss(Asset before, E event);

    @Override
    default boolean permits(Asset before, E event) {
        return amiss(before, event).isEmpty();
    }

    @Override
    default List<Object> particulars(Asset before, E event) {
        return List.of(amiss(before, event));
    }
}
