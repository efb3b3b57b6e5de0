package ipledger.projection.figures;

import ipledger.figure.Answer;
import ipledger.figure.Fraction;
import ipledger.figure.Question;
import ipledger.projection.feed.Tables;
import java.util.List;
import java.util.TreeMap;

/** 份额汇总. Adds up the shares of all that a question looks at: the total and every cell of one reading. */
record ShareSums(Tables tables) {
    Answer answer(Question question) {
        var cells = new TreeMap<List<String>, Shares>(Asking::compare);
        var whole = new Shares[] {Shares.NONE};
        int next = question.by().size();
        statement(question).read(tables, row -> {
            var den = FactRows.fraction(row, next + 1);
            var shares = new Shares(
                    FactRows.fraction(row, next + 2).over(den),
                    FactRows.fraction(row, next + 3).over(den),
                    row.getLong(next + 4),
                    row.getLong(next + 5));
            long first = row.getLong(next + 6);
            long firstOfPart = row.getLong(next + 7);
            whole[0] = whole[0].plus(new Shares(Fraction.of(first), Fraction.of(firstOfPart), first, firstOfPart));
            if (next > 0) cells.merge(Asking.at(question, row), shares, Shares::plus);
        });
        return new Answer(
                HoldingRows.areManyOfOne(question)
                        ? answer(question.unsplit()).total()
                        : whole[0].cell(List.of(), question),
                Asking.inOrder(
                        cells.entrySet().stream().map(each -> each.getValue().cell(each.getKey(), question))));
    }

    /** The shares of every cell; where holders split it, those of one kind of party are added up before it is asked who they are. */
    private Sql statement(Question question) {
        boolean isByShares = FactRows.isByShares(question);
        var weight = isByShares ? "sum(share_num)" : "count(*)";
        var related = Related.of(tables, question);
        var counted = FactRows.counted(question, related);
        var sql = new Sql()
                .add("select " + FactRows.groups(question) + (isByShares ? "share_den" : "1") + " as den, " + weight
                        + " as weight, " + weight + " filter (where ")
                .add(counted)
                .add(") as part, count(*) as facts, count(*) filter (where ")
                .add(counted)
                .add(") as part_facts, count(*) filter (where ordinal = 0) as firsts,"
                        + " count(*) filter (where ordinal = 0 and ")
                .add(counted)
                .add(") as part_firsts from ")
                .add(FactRows.of(question, related));
        if (!isByShares) sql.add(" where ordinal = 0");
        sql.add(" group by " + FactRows.groupNames(question) + "den");
        return FactRows.ofParties(
                question,
                "den",
                "sum(weight), sum(part), sum(facts), sum(part_facts), sum(firsts), sum(part_firsts)",
                sql);
    }
}
