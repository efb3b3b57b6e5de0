package ipledger.projection.figures;

import ipledger.asset.AssetHistory;
import ipledger.figure.Body;
import ipledger.figure.Dimension;
import ipledger.figure.PartyTraits;
import ipledger.identifier.AssetNumber;
import ipledger.money.Money;
import ipledger.projection.feed.AssetRow;
import ipledger.projection.feed.AssetRows;
import ipledger.projection.feed.CopiedRows;
import ipledger.projection.feed.EventRows;
import ipledger.projection.feed.Mark;
import ipledger.projection.feed.ReadModel;
import ipledger.projection.feed.Tables;
import ipledger.projection.figures.AssetFacts.Known;
import ipledger.projection.figures.Fact.Act;
import ipledger.projection.figures.Fact.Conversion;
import ipledger.projection.figures.Fact.Holding;
import ipledger.projection.figures.Fact.Part;
import ipledger.projection.figures.Fact.Sides;
import ipledger.projection.figures.Fact.Worth;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 指标事实的读模型. Keeps of every asset the facts that figures count: what it was on every day, in whose hands, and what was
 * done with it, as it was known at every moment.
 */
public final class FiguresProjection implements AssetRows<FiguresProjection.Row> {
    public static final ReadModel MODEL = new ReadModel(
            "figures",
            5,
            List.of(
                    "asset",
                    "held",
                    "done",
                    "conversion",
                    "payment",
                    "designation",
                    "designation_end",
                    "affiliation",
                    "affiliation_end",
                    "parity",
                    "entered",
                    "publication"),
            Optional.of(new FiguresProjection()),
            PaymentRows::write,
            EventRows.none(),
            EventRows.none(),
            ProgrammeRows::write);

    private FiguresProjection() {}

    /** 行. An asset's facts, made of so many entries. */
    public static final class Row implements AssetRow {
        private final AssetNumber asset;
        private final long entries;
        private final List<Known> facts;

        Row(AssetNumber asset, long entries, List<Known> facts) {
            this.asset = asset;
            this.entries = entries;
            this.facts = List.copyOf(facts);
        }

        @Override
        public AssetNumber asset() {
            return asset;
        }

        @Override
        public long entries() {
            return entries;
        }
    }

    @Override
    public Row row(AssetHistory history, Mark mark) {
        return new Row(history.asset(), mark.entries(), AssetFacts.of(history));
    }

    @Override
    public void write(Tables tables, List<Row> rows) {
        var fresh = AssetRow.makeRoom(tables, rows, List.of("holding", "deed", "conversion"));
        CopiedRows.into(
                tables,
                "asset (asset, entries)",
                fresh,
                (to, row) -> to.text(row.asset.toString()).whole(row.entries));
        PartyRows.write(tables, parties(fresh));
        writeHoldings(tables, fresh);
        writeDeeds(tables, fresh);
        writeConversions(tables, fresh);
    }

    /** A fact with the asset that it is of. */
    private record Of<F>(String asset, F fact, Known known) {}

    private static <F> List<Of<F>> facts(List<Row> rows, Class<F> type) {
        return rows.stream()
                .flatMap(row -> row.facts.stream()
                        .filter(known -> type.isInstance(known.fact()))
                        .map(known -> new Of<>(row.asset.toString(), type.cast(known.fact()), known)))
                .toList();
    }

    private static Stream<PartyTraits> parties(List<Row> rows) {
        return rows.stream().flatMap(row -> row.facts.stream()).flatMap(known -> switch (known.fact()) {
            case Holding fact -> Stream.of(fact.part().party());
            case Act fact -> Stream.of(fact.part().party());
            case Conversion fact -> Stream.empty();
        });
    }

    private static void writeHoldings(Tables tables, List<Row> rows) {
        CopiedRows.into(
                tables,
                "holding (asset, from_day, until_day, known_from, known_until, ordinal, share_num, share_den, kind,"
                        + " traits, filed_on, transferred_on, contributed_on, holder_code, holder_name, party)",
                facts(rows, Holding.class),
                (to, each) -> {
                    to.text(each.asset())
                            .day(each.fact().from())
                            .day(each.fact().until());
                    known(to, each.known());
                    part(to, each.fact().part());
                    to.text(each.fact().kind())
                            .whole(each.fact().traits())
                            .day(each.fact().filedOn().orElse(null))
                            .day(each.fact().transferredOn().orElse(null))
                            .day(each.fact().contributedOn().orElse(null))
                            .text(each.fact().part().party().code())
                            .text(each.fact().part().party().name())
                            .whole(PartyRows.number(each.fact().part().party()));
                });
    }

    private static void writeDeeds(Tables tables, List<Row> rows) {
        CopiedRows.into(
                tables,
                "deed (asset, from_day, until_day, known_from, known_until, ordinal, share_num, share_den, kind, deed,"
                        + " dealing, occasion, copy, actor, counterparty_type, counterparty_inside, bank, due_year,"
                        + " due_on, amount, currency, priced_on, timed_against, working_days, worth, worth_of_all,"
                        + " industrialised_on, giving_codes, giving_names, taking_codes, taking_names, party)",
                facts(rows, Act.class),
                (to, each) -> {
                    var act = each.fact();
                    var terms = act.terms();
                    to.text(each.asset()).day(act.from()).day(act.until().orElse(null));
                    known(to, each.known());
                    part(to, act.part());
                    to.text(act.kind())
                            .text(act.deed().text())
                            .text(act.dealing().orElse(null))
                            .whole(act.occasion())
                            .whole(act.copy())
                            .text(act.part().party().key())
                            .text(terms.counterparty().type())
                            .text(terms.counterparty().inside())
                            .text(terms.bank())
                            .text(terms.dueOn()
                                    .map(day -> Integer.toString(day.getYear()))
                                    .orElse(Dimension.UNKNOWN))
                            .day(terms.dueOn().orElse(null))
                            .decimal(terms.amount().map(Money::amount).orElse(null))
                            .text(terms.amount().map(Money::currency).orElse(null))
                            .day(terms.pricedOn())
                            .day(act.timing().against().orElse(null))
                            .decimal(act.timing()
                                    .workingDays()
                                    .map(BigDecimal::valueOf)
                                    .orElse(null))
                            .decimal(act.worth().map(Worth::yuan).orElse(null))
                            .bool(act.worth().map(Worth::ofAll).orElse(false))
                            .day(act.timing().industrialisedOn().orElse(null));
                    sides(to, terms.sides());
                    to.whole(PartyRows.number(act.part().party()));
                });
    }

    private static void writeConversions(Tables tables, List<Row> rows) {
        CopiedRows.into(
                tables,
                "conversion (asset, deed, dealing, on_day, running, from_day, until_day, known_from, known_until,"
                        + " giving_codes, giving_names, taking_codes, taking_names)",
                facts(rows, Conversion.class),
                (to, each) -> {
                    to.text(each.asset())
                            .text(each.fact().deed().text())
                            .text(each.fact().dealing().toString())
                            .day(each.fact().on())
                            .bool(each.fact().running())
                            .day(each.fact().from())
                            .day(each.fact().until());
                    known(to, each.known());
                    bodies(to, each.fact().sides().giving());
                    bodies(to, each.fact().sides().taking());
                });
    }

    private static void known(CopiedRows to, Known known) {
        to.moment(known.from()).moment(known.until());
    }

    private static void part(CopiedRows to, Part part) {
        to.whole(part.ordinal())
                .decimal(new BigDecimal(part.share().numerator()))
                .decimal(new BigDecimal(part.share().denominator()));
    }

    /** Nothing where nobody gives or takes, as with most deeds. */
    private static void sides(CopiedRows to, Sides sides) {
        if (sides.equals(Sides.NONE)) to.texts(null).texts(null).texts(null).texts(null);
        else {
            bodies(to, sides.giving());
            bodies(to, sides.taking());
        }
    }

    private static void bodies(CopiedRows to, List<Body> bodies) {
        to.texts(bodies.stream().map(Body::code).toList())
                .texts(bodies.stream().map(Body::name).toList());
    }
}
