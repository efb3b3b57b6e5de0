package ipledger.figure;

import java.util.Optional;
import java.util.Set;

/** 算法. How a figure is counted. */
public sealed interface Measure {
    /** Of which assets it speaks. */
    Population population();

    /** 存量: assets in force on the last day of the question, those with a trait where one is named. */
    record Stock(Population population, Optional<Trait> having) implements Measure {}

    /** 存量比率: of the assets in force on the last day, the part that has the trait. */
    record StockRate(Population population, Trait having) implements Measure {}

    /** 存量人均: assets in force with the trait, for every ten thousand inhabitants. */
    record StockPerInhabitants(Population population, Optional<Trait> having) implements Measure {}

    /** 流量: what was done within the period. */
    record Flow(Population population, Set<Deed> deeds, Counted counted, boolean onlySmallLoans) implements Measure {
        public Flow {
            deeds = Set.copyOf(deeds);
        }
    }

    /** 流量比率: of the deeds of the period, the part that are of one sort. */
    record FlowRate(Population population, Deed part, Set<Deed> all, Counted counted) implements Measure {
        public FlowRate {
            all = Set.copyOf(all);
            if (!all.contains(part) || !(counted == Counted.DEALINGS || counted == Counted.AMOUNT))
                throw new IllegalArgumentException("a part of the whole, by dealings or by amount");
        }
    }

    /** 队列: of the assets granted within the period, those first converted within so many years, by the last day. */
    record Cohort(Population population, int years) implements Measure {}

    /** 时长中位数: days between the deed and what it is timed against: grant to first conversion, registration to release. */
    record MedianDays(Population population, Deed deed) implements Measure {}

    /** 时点质押: the pledges in force on the last day. */
    record Standing(Population population, Counted counted) implements Measure {
        public Standing {
            if (!(counted == Counted.DEALINGS || counted == Counted.AMOUNT || counted == Counted.ENTERPRISES))
                throw new IllegalArgumentException("of the pledges of a day: how many, how much, or whose");
        }
    }
}
