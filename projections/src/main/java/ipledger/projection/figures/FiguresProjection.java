package ipledger.projection.figures;

import ipledger.asset.AssetHistory;
import ipledger.figure.Body;
import ipledger.figure.Dimension;
import ipledger.figure.PartyTraits;
import ipledger.identifier.AssetNumber;
import ipledger.money.Money;
import ipledger.projection.feed.AssetRows;
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
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 指标事实的读模型. Keeps of every asset the facts that figures count: what it was on every day, in whose hands, and what was
 * done with it, as it was known at every moment.
 */
public final class FiguresProjection implements AssetRows<FiguresProjection.Row> {
    public static final ReadModel MODEL = new ReadModel(
            "figures",
            4,
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
    public static final class Row {
        private final AssetNumber asset;
        private final long entries;
        private final List<Known> facts;

        Row(AssetNumber asset, long entries, List<Known> facts) {
            this.asset = asset;
            this.entries = entries;
            this.facts = List.copyOf(facts);
        }
    }

    @Override
    public Row row(AssetHistory history, Mark mark) {
        return new Row(history.asset(), mark.entries(), AssetFacts.of(history));
    }

    @Override
    public void write(Tables tables, List<Row> rows) {
        var fresh = new ArrayList<Row>();
        var again = new ArrayList<String>();
        for (var row : rows) {
            var isFirst = tables.jdbc()
                    .query(
                            tables.at("insert into $.asset as a (asset, entries) values (?, ?) on conflict (asset)"
                                    + " do update set entries = excluded.entries where a.entries <= excluded.entries"
                                    + " returning (xmax = 0)"),
                            (told, number) -> told.getBoolean(1),
                            row.asset.toString(),
                            row.entries);
            if (isFirst.isEmpty()) continue; // a newer row stands
            fresh.add(row);
            if (!isFirst.getFirst()) again.add(row.asset.toString());
        }
        if (!again.isEmpty())
            for (var table : List.of("holding", "deed", "conversion"))
                tables.jdbc()
                        .update(
                                tables.at("delete from $." + table + " where asset = any (?)"),
                                statement -> Tables.setTexts(statement, 1, again));
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
        var facts = facts(rows, Holding.class);
        if (facts.isEmpty()) return;
        tables.jdbc()
                .batchUpdate(
                        tables.at("insert into $.holding (asset, from_day, until_day, known_from, known_until, ordinal,"
                                + " share_num, share_den, kind, traits, filed_on, transferred_on, contributed_on,"
                                + " holder_code, holder_name, party) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                                + " ?)"),
                        facts,
                        facts.size(),
                        (statement, each) -> {
                            var in = new Columns(statement);
                            in.text(each.asset());
                            in.day(each.fact().from());
                            in.day(each.fact().until());
                            in.known(each.known());
                            in.part(each.fact().part());
                            in.text(each.fact().kind());
                            in.number(each.fact().traits());
                            in.day(each.fact().filedOn().orElse(null));
                            in.day(each.fact().transferredOn().orElse(null));
                            in.day(each.fact().contributedOn().orElse(null));
                            in.text(each.fact().part().party().code());
                            in.text(each.fact().part().party().name());
                            in.party(each.fact().part().party());
                        });
    }

    private static void writeDeeds(Tables tables, List<Row> rows) {
        var facts = facts(rows, Act.class);
        if (facts.isEmpty()) return;
        tables.jdbc()
                .batchUpdate(
                        tables.at("insert into $.deed (asset, from_day, until_day, known_from, known_until, ordinal,"
                                + " share_num, share_den, kind, deed, dealing, occasion, copy, actor,"
                                + " counterparty_type, counterparty_inside, bank, due_year, due_on, amount, currency,"
                                + " priced_on, timed_against, working_days, worth, worth_of_all, industrialised_on,"
                                + " giving_codes, giving_names, taking_codes, taking_names, party) values (?, ?, ?, ?, ?,"
                                + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                        facts,
                        facts.size(),
                        (statement, each) -> {
                            var in = new Columns(statement);
                            var terms = each.fact().terms();
                            in.text(each.asset());
                            in.day(each.fact().from());
                            in.day(each.fact().until().orElse(null));
                            in.known(each.known());
                            in.part(each.fact().part());
                            in.text(each.fact().kind());
                            in.text(each.fact().deed().text());
                            in.text(each.fact().dealing().orElse(null));
                            in.number(each.fact().occasion());
                            in.number(each.fact().copy());
                            in.text(each.fact().part().party().key());
                            in.text(terms.counterparty().type());
                            in.text(terms.counterparty().inside());
                            in.text(terms.bank());
                            in.text(terms.dueOn()
                                    .map(day -> Integer.toString(day.getYear()))
                                    .orElse(Dimension.UNKNOWN));
                            in.day(terms.dueOn().orElse(null));
                            in.decimal(terms.amount().map(Money::amount).orElse(null));
                            in.text(terms.amount().map(Money::currency).orElse(null));
                            in.day(terms.pricedOn());
                            in.day(each.fact().timing().against().orElse(null));
                            in.decimal(each.fact()
                                    .timing()
                                    .workingDays()
                                    .map(BigDecimal::valueOf)
                                    .orElse(null));
                            in.decimal(each.fact().worth().map(Worth::yuan).orElse(null));
                            in.bool(each.fact().worth().map(Worth::ofAll).orElse(false));
                            in.day(each.fact().timing().industrialisedOn().orElse(null));
                            in.sides(terms.sides());
                            in.party(each.fact().part().party());
                        });
    }

    private static void writeConversions(Tables tables, List<Row> rows) {
        var facts = facts(rows, Conversion.class);
        if (facts.isEmpty()) return;
        tables.jdbc()
                .batchUpdate(
                        tables.at(
                                "insert into $.conversion (asset, deed, dealing, on_day, running, from_day, until_day,"
                                        + " known_from, known_until, giving_codes, giving_names, taking_codes, taking_names)"
                                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                        facts,
                        facts.size(),
                        (statement, each) -> {
                            var in = new Columns(statement);
                            in.text(each.asset());
                            in.text(each.fact().deed().text());
                            in.text(each.fact().dealing().toString());
                            in.day(each.fact().on());
                            in.bool(each.fact().running());
                            in.day(each.fact().from());
                            in.day(each.fact().until());
                            in.known(each.known());
                            in.bodies(each.fact().sides().giving());
                            in.bodies(each.fact().sides().taking());
                        });
    }

    /** 列. The parameters of a statement, one after the other. */
    private static final class Columns {
        private final PreparedStatement statement;
        private int next = 1;

        Columns(PreparedStatement statement) {
            this.statement = statement;
        }

        void text(@Nullable String value) throws SQLException {
            statement.setString(next++, value);
        }

        void day(@Nullable LocalDate value) throws SQLException {
            statement.setObject(next++, value, Types.DATE);
        }

        void number(int value) throws SQLException {
            statement.setInt(next++, value);
        }

        void bool(boolean value) throws SQLException {
            statement.setBoolean(next++, value);
        }

        void decimal(@Nullable BigDecimal value) throws SQLException {
            statement.setBigDecimal(next++, value);
        }

        void known(Known known) throws SQLException {
            moment(known.from());
            moment(known.until());
        }

        private void moment(Instant value) throws SQLException {
            // The driver writes the greatest time as the database's infinity.
            statement.setObject(
                    next++, value.equals(Instant.MAX) ? OffsetDateTime.MAX : value.atOffset(ZoneOffset.UTC));
        }

        void part(Part part) throws SQLException {
            number(part.ordinal());
            decimal(new BigDecimal(part.share().numerator()));
            decimal(new BigDecimal(part.share().denominator()));
        }

        /** Nothing where nobody gives or takes, as with most deeds. */
        void sides(Sides sides) throws SQLException {
            if (sides.equals(Sides.NONE)) for (int i = 0; i < 4; i++) statement.setNull(next++, Types.ARRAY);
            else {
                bodies(sides.giving());
                bodies(sides.taking());
            }
        }

        void bodies(List<Body> bodies) throws SQLException {
            Tables.setTexts(statement, next++, bodies.stream().map(Body::code).toList());
            Tables.setTexts(statement, next++, bodies.stream().map(Body::name).toList());
        }

        void party(PartyTraits party) throws SQLException {
            statement.setLong(next++, PartyRows.number(party));
        }
    }
}
