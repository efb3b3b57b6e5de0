package ipledger.projection.figures;

import ipledger.figure.Affiliations;
import ipledger.figure.Affiliations.Membership;
import ipledger.figure.Body;
import ipledger.figure.Deed;
import ipledger.figure.Question;
import ipledger.figure.Trait;
import ipledger.projection.feed.Tables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * 关联交易的查找. Which dealings were within one group, by the memberships known at the moment of the question. Memberships
 * are few, and so are the dealings between members: they are looked up first, and named to the question's statement.
 */
final class Related {
    private static final String GIVEN_AND_TAKEN = texts(Deed::isGivenAndTaken);
    private static final String CONVERSIONS = texts(Deed::isConversion);
    private static final String SIDES = "giving_codes, giving_names, taking_codes, taking_names";

    private final Tables tables;
    private final Question question;
    private final Affiliations affiliations;

    private Related(Tables tables, Question question, Affiliations affiliations) {
        this.tables = tables;
        this.question = question;
        this.affiliations = affiliations;
    }

    private static String texts(Predicate<Deed> which) {
        return Arrays.stream(Deed.values())
                .filter(which)
                .map(deed -> "'" + deed.text() + "'")
                .collect(Collectors.joining(", ", "(", ")"));
    }

    static Related of(Tables tables, Question question) {
        var memberships = new ArrayList<Membership>();
        if (question.asksForRelations())
            new Sql()
                    .add("select group_key, member_code, member_name, from_day, (select min(until_day) from"
                            + " $.affiliation_end e where e.programme = a.programme")
                    .add(FactRows.knownFrom(question))
                    .add(") from $.affiliation a where true")
                    .add(FactRows.knownFrom(question))
                    .read(
                            tables,
                            row -> memberships.add(new Membership(
                                    row.getString(1),
                                    new Body(row.getString(2), row.getString(3)),
                                    row.getObject(4, LocalDate.class),
                                    Optional.ofNullable(row.getObject(5, LocalDate.class)))));
        return new Related(tables, question, new Affiliations(memberships));
    }

    private boolean isNone() {
        return affiliations.memberships().isEmpty();
    }

    /** True of a row of deeds within one group. */
    Sql isRelated(String rows) {
        record Key(String asset, String deed, String dealing, String day) {}
        if (isNone()) return new Sql().add("false");
        var keys = new ArrayList<Key>();
        new Sql()
                .add("select distinct asset, deed, dealing, from_day, " + SIDES + " from " + rows + " where deed in "
                        + GIVEN_AND_TAKEN)
                .add(FactRows.known(question))
                .add(betweenMembers())
                .read(tables, row -> {
                    var on = row.getObject(4, LocalDate.class);
                    if (isWithin(row, 5, on))
                        keys.add(new Key(row.getString(1), row.getString(2), row.getString(3), on.toString()));
                });
        return new Sql()
                .add(
                        "(asset, deed, dealing, from_day) in (select a, d, l, f::date from unnest(?::text[], ?::text[],"
                                + " ?::text[], ?::text[]) u(a, d, l, f))",
                        array(keys.stream().map(Key::asset)),
                        array(keys.stream().map(Key::deed)),
                        array(keys.stream().map(Key::dealing)),
                        array(keys.stream().map(Key::day)));
    }

    /** The first day of conversion of a row of grants, with what is within one group left out. */
    Sql convertedOn() {
        if (isNone()) return new Sql().add("timed_against");
        var assets = new HashSet<String>();
        new Sql()
                .add("select distinct asset from $.deed where deed in " + CONVERSIONS)
                .add(FactRows.known(question))
                .add(betweenMembers())
                .read(tables, row -> assets.add(row.getString(1)));
        var firsts = new TreeMap<String, LocalDate>();
        new Sql()
                .add(
                        "select asset, from_day, " + SIDES + " from $.deed where asset = any (?::text[]) and deed in "
                                + CONVERSIONS,
                        array(assets.stream()))
                .add(FactRows.known(question))
                .read(tables, row -> {
                    var on = row.getObject(2, LocalDate.class);
                    if (!isWithin(row, 3, on))
                        firsts.merge(row.getString(1), on, (one, other) -> one.isBefore(other) ? one : other);
                });
        return new Sql()
                .add(
                        "case when asset = any (?::text[]) then least(industrialised_on, (select u.d::date from"
                                + " unnest(?::text[], ?::text[]) u(a, d) where u.a = asset)) else timed_against end",
                        array(assets.stream()),
                        array(firsts.keySet().stream()),
                        array(firsts.values().stream().map(LocalDate::toString)));
    }

    /** 现状中的一项. One licence, transfer or contribution by which an asset stands as converted on the day. */
    private record Standing(String deed, LocalDate on, boolean running) {}

    /** True of a row of holdings unless its asset has the trait by dealings within one group alone. */
    Sql isNotOwedTo(Trait trait) {
        if (isNone() || !trait.isOfDealings()) return new Sql().add("true");
        var others = new TreeMap<String, List<Standing>>();
        new Sql()
                .add("select distinct asset from $.conversion where from_day <= ?", question.to())
                .add(" and until_day > ?", question.to())
                .add(FactRows.known(question))
                .add(betweenMembers())
                .read(tables, row -> others.put(row.getString(1), new ArrayList<>()));
        new Sql()
                .add(
                        "select asset, deed, on_day, running, " + SIDES
                                + " from $.conversion where asset = any (?::text[]) and"
                                + " from_day <= ? and until_day > ?",
                        array(others.keySet().stream()),
                        question.to(),
                        question.to())
                .add(FactRows.known(question))
                .read(tables, row -> {
                    var on = row.getObject(3, LocalDate.class);
                    if (!isWithin(row, 5, on))
                        others.getOrDefault(row.getString(1), new ArrayList<>())
                                .add(new Standing(row.getString(2), on, row.getBoolean(4)));
                });
        var owing = others.entrySet().stream()
                .filter(each -> each.getValue().stream().noneMatch(one -> gives(one, trait)))
                .map(each -> each.getKey());
        return new Sql()
                .add(
                        trait == Trait.CONVERTED
                                ? "(not asset = any (?::text[]) or " + TraitBits.condition(Trait.INDUSTRIALISED) + ")"
                                : "not asset = any (?::text[])",
                        array(owing));
    }

    private boolean gives(Standing one, Trait trait) {
        boolean isInPeriod = !one.on().isBefore(question.from());
        return switch (trait) {
            case LICENSED -> one.deed().equals(Deed.LICENSED.text()) && one.running();
            case EVER_LICENSED -> one.deed().equals(Deed.LICENSED.text());
            case TRANSFERRED_IN_PERIOD -> one.deed().equals(Deed.TRANSFERRED.text()) && isInPeriod;
            case EVER_TRANSFERRED -> one.deed().equals(Deed.TRANSFERRED.text());
            case CONTRIBUTED_IN_PERIOD -> one.deed().equals(Deed.CONTRIBUTED.text()) && isInPeriod;
            case EVER_CONTRIBUTED -> one.deed().equals(Deed.CONTRIBUTED.text());
            case CONVERTED -> true;
            case IMPLEMENTED, INDUSTRIALISED, HIGH_VALUE, PLEDGED, OPEN, AGRICULTURAL ->
                throw new IllegalArgumentException(trait + " does not come of dealings");
        };
    }

    /** Some member on either side: which group's, and on which days, is looked at afterwards. */
    private Sql betweenMembers() {
        var members = affiliations.memberships().stream()
                .map(Membership::member)
                .distinct()
                .toList();
        var codes = array(members.stream().map(Body::code).filter(code -> !code.isEmpty()));
        var names = array(members.stream().map(Body::name));
        return new Sql()
                .add(
                        " and (giving_codes && ?::text[] or giving_names && ?::text[]) and (taking_codes && ?::text[] or"
                                + " taking_names && ?::text[])",
                        codes,
                        names,
                        codes,
                        names);
    }

    private boolean isWithin(ResultSet row, int column, LocalDate on) throws SQLException {
        return affiliations.areOfOneGroup(bodies(row, column), bodies(row, column + 2), on);
    }

    private static List<Body> bodies(ResultSet row, int column) throws SQLException {
        var codes = texts(row, column);
        var names = texts(row, column + 1);
        return IntStream.range(0, codes.length)
                .mapToObj(place -> new Body(codes[place], names[place]))
                .toList();
    }

    private static String[] texts(ResultSet row, int column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? new String[0] : (String[]) array.getArray();
    }

    /** As one parameter. */
    private static Object array(Stream<String> texts) {
        return texts.toArray(String[]::new);
    }
}
