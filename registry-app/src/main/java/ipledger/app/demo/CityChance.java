package ipledger.app.demo;

import java.util.List;
import java.util.SplittableRandom;

/** 抽签. What the city leaves to chance: the same seed draws the same. */
final class CityChance {
    private final SplittableRandom random;

    CityChance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T pick(List<T> all) {
        return all.get(below(all.size()));
    }

    /** From ten thousand to ten million yuan, most of them small. */
    String price() {
        double one = random.nextDouble();
        double exponent = 4 + 3 * Math.min(one, random.nextDouble());
        long thousands = Math.max(10, Math.round(StrictMath.pow(10, exponent) / 1_000));
        return thousands + "000.00 CNY";
    }
}
