package ipledger.projection.directory;

import ipledger.identifier.AssetNumber;
import ipledger.projection.feed.Mark;
import ipledger.projection.feed.RowState;
import ipledger.projection.feed.Tables;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * 查到的行. The row of one asset, as it stands in a read model.
 *
 * @param state absent where the asset was parked before its first row
 * @param parkedSince the position from which nothing is known; absent when all is well
 */
public record Found(AssetNumber asset, Optional<Mark> mark, Optional<String> state, Optional<Long> parkedSince) {
    /** Numbers that are looked up in one statement. */
    private static final int NUMBERS_AT_ONCE = 5_000;

    /**
     * So many numbers are set one by one: the server then keeps its plan. A plan for an array it takes to be dearer than one
     * made for this very array, so that it plans every question anew, which takes ten times as long as the answer.
     */
    private static final int FEW_NUMBERS = 8;

    /** The assets that each of the texts may mean, in one indexed read for thousands of numbers. */
    public static Map<Asked, List<Found>> lookUp(Tables tables, Collection<Asked> asked) {
        var numbers = asked.stream()
                .flatMap(each -> each.readings().stream())
                .map(AssetNumber::toString)
                .distinct()
                .toList();
        var rows = new HashMap<String, TreeMap<AssetNumber, Found>>();
        for (int i = 0; i < numbers.size(); i += NUMBERS_AT_ONCE)
            query(tables, numbers.subList(i, Math.min(i + NUMBERS_AT_ONCE, numbers.size())), rows);
        var found = new LinkedHashMap<Asked, List<Found>>();
        for (var each : asked) {
            var assets = new TreeMap<AssetNumber, Found>();
            for (var reading : each.readings()) assets.putAll(rows.getOrDefault(reading.toString(), new TreeMap<>()));
            found.put(each, new ArrayList<>(assets.values()));
        }
        return found;
    }

    private static void query(Tables tables, List<String> numbers, Map<String, TreeMap<AssetNumber, Found>> rows) {
        boolean isFew = numbers.size() <= FEW_NUMBERS;
        var listed = isFew ? "in (?" + ", ?".repeat(numbers.size() - 1) + ")" : "= any (?)";
        tables.jdbc()
                .query(
                        tables.at("""
                                select n.number, n.asset, a.entries, a.position, a.recorded_at, a.state, p.position
                                from (select number, asset from $.number where number %1$s
                                      union select number, asset from $.parked_number where number %1$s) n
                                left join $.asset a on a.asset = n.asset
                                left join $.parked p on p.asset = n.asset
                                """.formatted(listed)),
                        statement -> {
                            if (isFew) setEach(statement, numbers);
                            else {
                                Tables.setTexts(statement, 1, numbers);
                                Tables.setTexts(statement, 2, numbers);
                            }
                        },
                        row -> {
                            var one = one(row);
                            rows.computeIfAbsent(row.getString(1), any -> new TreeMap<>())
                                    .put(one.asset(), one);
                        });
    }

    private static void setEach(PreparedStatement statement, List<String> numbers) throws SQLException {
        for (int i = 0; i < numbers.size(); i++) {
            statement.setString(i + 1, numbers.get(i));
            statement.setString(numbers.size() + i + 1, numbers.get(i));
        }
    }

    private static Found one(ResultSet row) throws SQLException {
        var state = Optional.ofNullable(row.getString(6));
        var parked = row.getLong(7);
        var parkedSince = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(parked);
        Optional<Mark> mark = state.isEmpty()
                ? Optional.empty()
                : Optional.of(new Mark(
                        row.getLong(3),
                        row.getLong(4),
                        Objects.requireNonNull(row.getObject(5, OffsetDateTime.class))
                                .toInstant()));
        return new Found(
                AssetNumber.of(row.getString(2)),
                mark,
                state,
                parkedSince.stream().boxed().findFirst());
    }

    /** The stored state, which every asset that is not parked has. */
    public RowState readState() {
        return RowState.ofJson(state.orElseThrow());
    }
}
