package ipledger.figure;

import ipledger.asset.AssetHistory;
import ipledger.figure.Answer.Cell;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * 逐条复算. Every figure straight from the entries of every asset, deliberately plain: each asset is folded as of the day,
 * each deed is looked at once, nothing is kept between two questions. Slow, and for that the judge of the quick way. It is
 * no test's alone: an auditor recomputes a published figure with it ({@code recompute}). It must share no counting with the
 * read model that answers quickly; what both know is what the question means: figure, dimension, parameter and traits.
 */
public final class PlainComputation {
    private final PlainStock stock;
    private final PlainFlows flows;
    private final PlainPledges pledges;
    private final PlainProgramme programme;

    /** Of a register in which nothing but assets is on record. */
    public PlainComputation(Collection<AssetHistory> histories) {
        this(histories, List.of());
    }

    /** Under whose licences nothing is on record as paid. */
    public PlainComputation(Collection<AssetHistory> histories, Collection<ProgrammeEntry> programme) {
        this(histories, programme, List.of());
    }

    /**
     * @param programme what officials put on record, in the order of recording
     * @param payments what was paid under dealings, in the order of recording
     */
    public PlainComputation(
            Collection<AssetHistory> histories,
            Collection<ProgrammeEntry> programme,
            Collection<PaymentEntry> payments) {
        var all = List.copyOf(histories);
        var entered = List.copyOf(programme);
        this.stock = new PlainStock(all, entered);
        this.flows = new PlainFlows(all, entered, List.copyOf(payments));
        this.pledges = new PlainPledges(all, entered);
        this.programme = new PlainProgramme(all, entered);
    }

    public Answer answer(Question question) {
        var dayFigure = question.figure().isOfADay();
        var period = question.by().stream().filter(Dimension::isOfPeriod).findFirst();
        if (!dayFigure || period.isEmpty()) return once(question);
        // A figure of a day is asked at the end of each period.
        var place = question.by().indexOf(period.get());
        var cells = new ArrayList<Cell>();
        for (var first = question.from(); !first.isAfter(question.to()); ) {
            var end = period.get().lastDayOfPeriod(first);
            var last = end.isBefore(question.to()) ? end : question.to();
            var name = period.get().periodOf(first);
            var inPeriod = once(question.over(first, last));
            if (question.by().size() == 1) cells.add(named(inPeriod.total(), List.of(), place, name));
            else inPeriod.cells().forEach(cell -> cells.add(named(cell, cell.at(), place, name)));
            first = last.plusDays(1);
        }
        cells.sort(Comparator.comparing(Cell::at, PlainKeys::compare));
        return new Answer(once(question.over(question.from(), question.to())).total(), cells);
    }

    private static Cell named(Cell cell, List<String> at, int place, String period) {
        var longer = new ArrayList<>(at);
        longer.add(place, period);
        return cell.at(longer);
    }

    private Answer once(Question question) {
        return switch (question.figure().measure()) {
            case Measure.Stock m -> stock.count(question, m.population(), m.having(), false, Optional.empty());
            case Measure.StockRate m ->
                stock.count(question, m.population(), Optional.of(m.having()), true, Optional.empty());
            case Measure.StockPerInhabitants m ->
                stock.count(
                        question,
                        m.population(),
                        m.having(),
                        false,
                        Optional.of(Fraction.of(Parameters.inhabitants(question.to()))
                                .over(Fraction.of(10_000))));
            case Measure.Flow m -> flows.flow(question, m);
            case Measure.FlowRate m -> flows.flowRate(question, m);
            case Measure.Cohort m -> flows.cohort(question, m);
            case Measure.Waiting m -> PlainTimes.waiting(question, flows, m);
            case Measure.Curve m -> PlainTimes.curve(question, flows, m);
            case Measure.Standing m -> pledges.standing(question, m);
            case Measure.LoanToValue m -> pledges.loanToValue(question, m);
            case Measure.Concentration m -> pledges.concentration(question, m);
            case Measure.Designated m -> programme.designated(question, m);
            case Measure.DesignatedRate m -> programme.designatedRate(question, m);
            case Measure.Entered m -> programme.entered(question, m);
        };
    }
}
