package ipledger.projection.figures;

import ipledger.figure.PartyTraits;
import ipledger.figure.Population;
import ipledger.figure.Question;
import ipledger.figure.Question.Counting;
import ipledger.figure.Question.Relations;
import ipledger.figure.Trait;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** 持有的行. The holdings that a question looks at, and which of them have a trait: on its day, or at the end of each period. */
final class HoldingRows {
    private HoldingRows() {}

    /** The holdings of assets in force on the day, as {@code (select ...) q}; an asset once where nothing splits it. */
    static Sql onTheDay(Question question, Population population) {
        var sql = new Sql().add("(select ");
        boolean once = isOnce(question, population);
        if (once)
            sql.add("distinct on (asset) asset, kind, 0 as ordinal, traits, filed_on, transferred_on,"
                    + " contributed_on, share_num, share_den, from_day, null::text as dealing, party, "
                    + PartyRows.COLUMNS
                    + " from $.held");
        else sql.add("*, null::text as dealing from $.held");
        sql.add(inForce(question, population, question.to(), question.to()));
        if (once) sql.add(" order by asset, held.ordinal");
        return sql.add(") q");
    }

    /**
     * The holdings of assets in force at the end of some period, as {@code (select ...) q}: from which period on and until
     * before which, counted from 0, each is in force, and in which it has the trait. {@code co_owned} is the asset where
     * several rows of one are to be counted once.
     */
    static Sql atEnds(Question question, Population population, Optional<Trait> having, List<AskedPeriod> periods) {
        var ends = FactRows.days(periods.stream().map(AskedPeriod::last).toList());
        var trait = having.map(some -> TraitBits.within(
                        some,
                        FactRows.days(periods.stream().map(AskedPeriod::first).toList()),
                        ends))
                .orElse(new TraitBits.Within("0", Integer.toString(periods.size())));
        return new Sql()
                .add("(select *, width_bucket(from_day - 1, " + ends + ") as in_from, width_bucket(until_day - 1, "
                        + ends
                        + ") as in_until, " + trait.from() + " as part_from, " + trait.until() + " as part_until, "
                        + (isOnce(question, population) ? "case when share_den > 1 then asset end" : "null::text")
                        + " as co_owned from $.held")
                .add(inForce(
                        question,
                        population,
                        periods.getFirst().last(),
                        periods.getLast().last()))
                .add(") q");
    }

    /** Of those that are in force at some time between the two days. */
    private static Sql inForce(Question question, Population population, LocalDate first, LocalDate last) {
        var sql = new Sql().add(" where from_day <= ? and until_day > ?", last, first);
        sql.add(FactRows.known(question)).add(FactRows.kinds(population));
        if (population.ofTheCity()) sql.add(" and inside = ?", PartyTraits.INSIDE);
        if (!population.isOfEveryType())
            sql.add(
                    " and holder_type = any (string_to_array(?, ','))",
                    population.holders().stream()
                            .map(PartyTraits::text)
                            .sorted()
                            .collect(Collectors.joining(",")));
        if (question.counting() == Counting.FIRST_HOLDER) sql.add(" and held.ordinal = 0");
        return sql;
    }

    /** True where an asset is looked at for some of its holders, and counts once however many of them there are. */
    private static boolean isOnce(Question question, Population population) {
        return population.isOfSomeHolders() && !FactRows.isByShares(question);
    }

    /** True where the total cannot be told from the rows of the parts: an asset counts in it once for some of its holders. */
    static boolean areManyOfOne(Question question) {
        return FactRows.isByShares(question)
                && question.figure().measure().population().isOfSomeHolders();
    }

    /** Which of those on the day have the trait. */
    static Sql having(Question question, Optional<Trait> having, Related related) {
        if (having.isEmpty()) return new Sql().add("true");
        return question.relations() == Relations.LEFT_OUT
                ? having(question, having.get()).add(" and ").add(related.isNotOwedTo(having.get()))
                : having(question, having.get());
    }

    private static Sql having(Question question, Trait having) {
        var condition = new Sql();
        // A condition names at most one of the two days.
        var text = TraitBits.condition(having);
        if (text.contains(":from")) return condition.add(text.replace(":from", "?"), question.from());
        if (text.contains(":day")) return condition.add(text.replace(":day", "?"), question.to());
        return condition.add(text);
    }
}
