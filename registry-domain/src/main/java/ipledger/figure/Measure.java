package ipledger.figure;

import ipledger.event.ProgrammeEvent.DesignationKind;
import ipledger.event.ProgrammeEvent.DesignationLevel;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

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

    /** 流量比率: of the deeds of the period, the part that are of one sort; or one sort beside another. */
    record FlowRate(Population population, Deed part, Set<Deed> all, Counted counted) implements Measure {
        public FlowRate {
            all = Set.copyOf(all);
            if (!(counted == Counted.DEALINGS || counted == Counted.AMOUNT))
                throw new IllegalArgumentException("a part of the whole, by dealings or by amount");
        }

        /** All that it looks at. */
        public Set<Deed> deeds() {
            var deeds = EnumSet.copyOf(all);
            deeds.add(part);
            return deeds;
        }
    }

    /** 队列: of the assets granted within the period, those first converted within so many years, by the last day. */
    record Cohort(Population population, int years) implements Measure {}

    /**
     * 转化曲线. Of the assets granted within the period, the part converted within so many months of the grant, for every
     * three months up to five years; the product-limit estimate (Kaplan and Meier 1958) over these intervals, so that an
     * asset counts for as long as it has been observed by the last day.
     */
    record Curve(Population population) implements Measure {
        /** The length of an interval, in months. */
        public static final int STEP = 3;

        /** The last point, in months. */
        public static final int LAST = 60;

        /** A point as a cell names it: {@code 03}, {@code 60}. */
        public static String point(int months) {
            return String.format(Locale.ROOT, "%02d", months);
        }

        /** True for the name of one of its points. */
        public static boolean isPoint(String name) {
            return IntStream.rangeClosed(1, LAST / STEP)
                    .anyMatch(number -> point(number * STEP).equals(name));
        }
    }

    /** 时长: days between the deed and what it is timed against. */
    record Waiting(Population population, Deed deed, Span span, Middle middle) implements Measure {
        public Waiting {
            if (span == Span.WORKING_DAYS && deed != Deed.PLEDGED)
                throw new IllegalArgumentException("working days are counted from application to registration");
        }
    }

    /** 时长种类. */
    enum Span {
        /** From grant to first conversion; from registration to release. */
        DAYS,
        /** 工作日, from application to registration. */
        WORKING_DAYS,
        /** 期限: from registration to the day on which the debt falls due. */
        TERM
    }

    /** 集中趋势. */
    enum Middle {
        MEAN,
        MEDIAN,
        /** 下四分位数, by nearest rank. */
        LOWER_QUARTILE,
        /** 上四分位数, by nearest rank. */
        UPPER_QUARTILE
    }

    /**
     * 时点质押: the pledges in force on the last day.
     *
     * @param deed {@link Deed#STANDING} with what they secure, or {@link Deed#OWED} with what is owed
     */
    record Standing(Population population, Deed deed, Counted counted) implements Measure {
        public Standing {
            if (!(counted == Counted.DEALINGS || counted == Counted.AMOUNT || counted == Counted.ENTERPRISES))
                throw new IllegalArgumentException("of the pledges of a day: how many, how much, or whose");
            if (!(deed == Deed.STANDING || deed == Deed.OWED))
                throw new IllegalArgumentException(deed + " does not last");
        }
    }

    /** 贷款价值比: of the pledges in force on the last day, what is secured over what the pledged assets were last valued at. */
    record LoanToValue(Population population) implements Measure {}

    /** 集中度: of what the pledges in force on the last day secure, the part of the largest few. */
    record Concentration(Population population, Among among) implements Measure {
        /** So many are the largest. */
        public static final int LARGEST = 5;
    }

    /** 集中于. */
    enum Among {
        PLEDGORS,
        /** 质权人. */
        BANKS
    }

    /** 认定: who bears a designation of one of these levels on the last day. */
    record Designated(DesignationKind kind, Set<DesignationLevel> levels, boolean onlyWithoutPatent)
            implements Measure {
        public Designated {
            levels = Set.copyOf(levels);
        }

        @Override
        public Population population() {
            return Population.ALL;
        }
    }

    /** 零专利比率: of those who bear it on the last day, the part that hold no patent in force. */
    record DesignatedRate(DesignationKind kind) implements Measure {
        @Override
        public Population population() {
            return Population.ALL;
        }
    }

    /** 填报: the value entered last for the last day or before it. */
    record Entered(String series) implements Measure {
        @Override
        public Population population() {
            return Population.ALL;
        }
    }
}
