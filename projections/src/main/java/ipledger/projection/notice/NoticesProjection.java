package ipledger.projection.notice;

import ipledger.asset.AssetHistory;
import ipledger.identifier.AssetNumber;
import ipledger.notification.Notification;
import ipledger.notification.OwedNotice;
import ipledger.notification.OwedNotices;
import ipledger.projection.feed.AssetRows;
import ipledger.projection.feed.EventRows;
import ipledger.projection.feed.Mark;
import ipledger.projection.feed.ReadModel;
import ipledger.projection.feed.Tables;
import ipledger.projection.json.DomainJson;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** 应通知的读模型. Keeps of every asset what is owed; what was told is not kept, and what is voided is not owed. */
public final class NoticesProjection implements AssetRows<NoticesProjection.Row> {
    public static final ReadModel MODEL = new ReadModel(
            "notices",
            1,
            List.of("asset", "owed"),
            Optional.of(new NoticesProjection()),
            EventRows.none(),
            EventRows.none());

    private static final JsonMapper JSON = DomainJson.mapper();

    private NoticesProjection() {}

    /** 行. */
    public record Row(AssetNumber asset, Mark mark, List<OwedNotice> owed) {
        public Row {
            owed = List.copyOf(owed);
        }
    }

    /** What stands in one row of the table {@code owed}. */
    private record Line(Row row, int place, OwedNotice notice) {}

    static Notification read(String kept) {
        return JSON.readValue(kept, Notification.class);
    }

    @Override
    public Row row(AssetHistory history, Mark mark) {
        return new Row(
                history.asset(),
                mark,
                OwedNotices.of(history, Instant.MAX).stream()
                        .filter(OwedNotice::isOwed)
                        .toList());
    }

    @Override
    public void write(Tables tables, List<Row> rows) {
        var jdbc = tables.jdbc();
        jdbc.batchUpdate(
                tables.at(
                        "insert into $.asset (asset, entries) values (?, ?) on conflict (asset) do update set entries ="
                                + " excluded.entries where asset.entries <= excluded.entries"),
                rows,
                rows.size(),
                (statement, row) -> {
                    statement.setString(1, row.asset().toString());
                    statement.setLong(2, row.mark().entries());
                });
        jdbc.batchUpdate(
                tables.at("delete from $.owed o using $.asset a where o.asset = ? and a.asset = o.asset and a.entries ="
                        + " ?"),
                rows,
                rows.size(),
                (statement, row) -> {
                    statement.setString(1, row.asset().toString());
                    statement.setLong(2, row.mark().entries());
                });
        var lines = rows.stream()
                .flatMap(row -> IntStream.range(0, row.owed().size())
                        .mapToObj(place -> new Line(row, place, row.owed().get(place))))
                .toList();
        if (lines.isEmpty()) return;
        jdbc.batchUpdate(
                tables.at("insert into $.owed (asset, place, sequence, recorded_at, since, authority, capacity, notice)"
                        + " select a.asset, ?, ?, ?, ?, ?, ?, ? from $.asset a where a.asset = ? and a.entries = ?"),
                lines,
                lines.size(),
                (statement, line) -> {
                    var notification = line.notice().notification();
                    statement.setInt(1, line.place());
                    statement.setLong(2, line.notice().sequence());
                    statement.setObject(3, line.notice().recordedAt().atOffset(ZoneOffset.UTC));
                    statement.setObject(4, notification.on());
                    statement.setString(5, notification.authority().name());
                    statement.setString(6, notification.capacity().name());
                    statement.setString(7, JSON.writeValueAsString(notification));
                    statement.setString(8, line.row().asset().toString());
                    statement.setLong(9, line.row().mark().entries());
                });
    }
}
