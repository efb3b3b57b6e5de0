package ipledger.projection.directory;

import ipledger.identifier.AssetNumber;
import ipledger.projection.feed.Mark;
import ipledger.projection.feed.Question;
import ipledger.projection.feed.RowState;
import ipledger.projection.feed.Tables;
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

    /** 查号. The question for the assets that each of some texts may mean: one indexed read for thousands of numbers. */
    public static final class LookUp {
        private final Tables tables;
        private final Collection<Asked> asked;
        private final Map<String, TreeMap<AssetNumber, Found>> rows = new HashMap<>();

        public LookUp(Tables tables, Collection<Asked> asked) {
            this.tables = tables;
            this.asked = asked;
        }

        public List<Question> questions() {
            var numbers = asked.stream()
                    .flatMap(each -> each.readings().stream())
                    .map(AssetNumber::toString)
                    .distinct()
                    .toList();
            var questions = new ArrayList<Question>();
            for (int i = 0; i < numbers.size(); i += NUMBERS_AT_ONCE)
                questions.add(question(numbers.subList(i, Math.min(i + NUMBERS_AT_ONCE, numbers.size()))));
            return questions;
        }

        private Question question(List<String> numbers) {
            boolean isFew = numbers.size() <= FEW_NUMBERS;
            var listed = isFew ? "in (?" + ", ?".repeat(numbers.size() - 1) + ")" : "= any (?)";
            List<?> once = isFew ? numbers : List.of((Object) numbers.toArray(String[]::new));
            var twice = new ArrayList<Object>(once);
            twice.addAll(once);
            return new Question(tables.at("""
                            select n.number, n.asset, a.entries, a.position, a.recorded_at, a.state, p.position
                            from (select number, asset from $.number where number %1$s
                                  union select number, asset from $.parked_number where number %1$s) n
                            left join $.asset a on a.asset = n.asset
                            left join $.parked p on p.asset = n.asset
                            """.formatted(listed)), twice, row -> {
                var one = one(row);
                rows.computeIfAbsent(row.getString(1), any -> new TreeMap<>()).put(one.asset(), one);
            });
        }

        /** What was found of each text, once the questions have been asked. */
        public Map<Asked, List<Found>> found() {
            var found = new LinkedHashMap<Asked, List<Found>>();
            for (var each : asked) {
                var assets = new TreeMap<AssetNumber, Found>();
                for (var reading : each.readings())
                    assets.putAll(rows.getOrDefault(reading.toString(), new TreeMap<>()));
                found.put(each, new ArrayList<>(assets.values()));
            }
            return found;
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
