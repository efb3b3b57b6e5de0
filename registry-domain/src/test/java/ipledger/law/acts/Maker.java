package ipledger.law.acts;

import ipledger.event.DealingNumber;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Makes acts of one type.
 *
 * @param fits where such an act is plausible; elsewhere it is made only now and then, for the refusal's sake
 * @param weight how often it is taken where it fits: what needs much before it is rare enough
 */
public record Maker<A>(Class<A> act, Predicate<Scene> fits, Function<Scene, A> make, int weight) {
    private static final int OFTEN = 4;
    private static final int RARE_CHANCE = 5;

    /** An act that may come at any time. */
    static <A> Maker<A> of(Class<A> act, Function<Scene, A> make) {
        return new Maker<>(act, scene -> true, make, 1);
    }

    /** An act that follows on what is there. */
    static <A> Maker<A> where(Class<A> act, Predicate<Scene> fits, Function<Scene, A> make) {
        return new Maker<>(act, fits, make, OFTEN);
    }

    /** The same, taken more often: it needs much before it. */
    Maker<A> seizingTheChance() {
        return new Maker<>(act, fits, make, weight * RARE_CHANCE);
    }

    /** An act that goes on with one of these dealings. */
    static <A> Maker<A> under(
            Class<A> act, Function<Scene, List<DealingNumber>> where, BiFunction<Scene, DealingNumber, A> make) {
        return new Maker<>(
                act,
                scene -> !where.apply(scene).isEmpty(),
                scene -> make.apply(scene, scene.dealing(where.apply(scene))),
                OFTEN);
    }
}
