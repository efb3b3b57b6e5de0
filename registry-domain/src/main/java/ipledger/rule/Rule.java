package ipledger.rule;

import ipledger.asset.Asset;
import ipledger.event.AssetEvent;
import java.util.List;

/**
 * 规则. One condition that the law sets on an event, against the asset as it stood just before. Pure and total: it permits
 * wherever it has nothing to say, and never throws. For an act done here a violation refuses it; beside a fact
 * established elsewhere it stands as a finding.
 *
 * <p>The rule's name reads as its message: a sentence that is true when all is well. Its texts are {@code rule.ID} in
 * {@code ipledger/rule/rules_zh_CN.properties} and {@code rules_en.properties}.
 *
 * @param <E> the events that it concerns
 */
public interface Rule<E extends AssetEvent> {
    /** Its place in the law. */
    Provision provision();

    /** The events that it concerns. */
    Class<E> concerns();

    /** True where the law has nothing against {@code event} happening to {@code before}. */
    boolean permits(Asset before, E event);

    /** What the message names, in the order of its places; asked only where the rule does not permit. */
    default List<Object> particulars(Asset before, E event) {
        return List.of();
    }
}
