package ipledger.figure;

import java.util.EnumSet;
import java.util.Set;

/**
 * 指标. One figure: its name, the version of its definition, and how it is counted. A change of the definition is a new
 * version; a published figure bears the version by which it was counted.
 */
public record Figure(String name, int version, Unit unit, Measure measure) {
    public Figure {
        if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*") || version < 1)
            throw new IllegalArgumentException("not a figure's name: " + name + " " + version);
    }

    /** By what it may be split. */
    public Set<Dimension> dimensions() {
        var all = EnumSet.complementOf(EnumSet.of(Dimension.AFTER_GRANT, Dimension.RELATION));
        var ofDealings = EnumSet.of(
                Dimension.COUNTERPARTY_TYPE, Dimension.COUNTERPARTY_INSIDE, Dimension.BANK, Dimension.DUE_YEAR);
        var plainly = without(without(all, ofDealings), EnumSet.of(Dimension.DEED));
        return switch (measure) {
            case Measure.Stock m -> plainly;
            case Measure.StockRate m -> plainly;
            case Measure.StockPerInhabitants m -> EnumSet.of(Dimension.YEAR, Dimension.PLAN);
            case Measure.Cohort m -> plainly;
            case Measure.Waiting m -> isOfDealings(m.deed()) ? without(all, EnumSet.of(Dimension.DEED)) : plainly;
            case Measure.Curve m -> {
                plainly.add(Dimension.AFTER_GRANT);
                yield plainly;
            }
            case Measure.Flow m -> {
                if (m.deeds().stream().allMatch(Deed::isGivenAndTaken)) all.add(Dimension.RELATION);
                yield m.deeds().stream().allMatch(Figure::isOfDealings) ? all : without(all, ofDealings);
            }
            case Measure.FlowRate m -> without(all, EnumSet.of(Dimension.DEED));
            case Measure.Standing m -> without(all, EnumSet.of(Dimension.DEED));
            case Measure.LoanToValue m -> without(all, EnumSet.of(Dimension.DEED));
            case Measure.Concentration m -> plainly;
            case Measure.Designated m -> without(plainly, EnumSet.of(Dimension.KIND));
            case Measure.DesignatedRate m -> without(plainly, EnumSet.of(Dimension.KIND));
            case Measure.Entered m -> EnumSet.of(Dimension.YEAR, Dimension.QUARTER, Dimension.MONTH, Dimension.PLAN);
        };
    }

    /** True where it speaks of a day and not of a period. */
    public boolean isOfADay() {
        return switch (measure) {
            case Measure.Stock m -> true;
            case Measure.StockRate m -> true;
            case Measure.StockPerInhabitants m -> true;
            case Measure.Standing m -> true;
            case Measure.LoanToValue m -> true;
            case Measure.Concentration m -> true;
            case Measure.Designated m -> true;
            case Measure.DesignatedRate m -> true;
            case Measure.Entered m -> true;
            case Measure.Flow m -> false;
            case Measure.FlowRate m -> false;
            case Measure.Cohort m -> false;
            case Measure.Waiting m -> false;
            case Measure.Curve m -> false;
        };
    }

    /** 曲线: True where every answer has a cell for each of its points. */
    public boolean isCurve() {
        return measure instanceof Measure.Curve;
    }

    /** True where it counts dealings that may be within one group, which can then be left out. */
    public boolean looksAtRelations() {
        return switch (measure) {
            case Measure.Flow m -> m.deeds().stream().anyMatch(Deed::isGivenAndTaken);
            case Measure.Cohort m -> true;
            case Measure.Curve m -> true;
            case Measure.Waiting m -> m.deed() == Deed.GRANTED;
            case Measure.StockRate m -> m.having().isOfDealings();
            case Measure.Stock m -> m.having().filter(Trait::isOfDealings).isPresent();
            default -> false;
        };
    }

    private static boolean isOfDealings(Deed deed) {
        return deed != Deed.FILED && deed != Deed.GRANTED && deed != Deed.OPEN_DECLARED && deed != Deed.PRODUCED;
    }

    private static Set<Dimension> without(Set<Dimension> all, Set<Dimension> some) {
        var rest = EnumSet.copyOf(all);
        rest.removeAll(some);
        return rest;
    }
}
