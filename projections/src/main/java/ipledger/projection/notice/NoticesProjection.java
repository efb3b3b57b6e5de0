package ipledger.projection.notice;

import ipledger.asset.AssetHistory;
import ipledger.identifier.AssetNumber;
import ipledger.notification.Notification;
import ipledger.notification.OwedNotice;
import ipledger.notification.OwedNotices;
import ipledger.projection.feed.AssetRow;
import ipledger.projection.feed.AssetRows;
import ipledger.projection.feed.CopiedRows;
import ipledger.projection.feed.EventRows;
import ipledger.projection.feed.Mark;
import ipledger.projection.feed.ReadModel;
import ipledger.projection.feed.Tables;
import ipledger.projection.json.DomainJson;
import java.time.Instant;
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
    public record Row(AssetNumber asset, long entries, List<OwedNotice> owed) implements AssetRow {
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
                mark.entries(),
                OwedNotices.of(history, Instant.MAX).stream()
                        .filter(OwedNotice::isOwed)
                        .toList());
    }

    @Override
    public void write(Tables tables, List<Row> rows) {
        var fresh = AssetRow.makeRoom(tables, rows, List.of("owed"));
        CopiedRows.into(
                tables,
                "asset (asset, entries)",
                fresh,
                (to, row) -> to.text(row.asset().toString()).whole(row.entries()));
        var lines = fresh.stream()
                .flatMap(row -> IntStream.range(0, row.owed().size())
                        .mapToObj(place -> new Line(row, place, row.owed().get(place))))
                .toList();
        CopiedRows.into(
                tables,
                "owed (asset, place, sequence, recorded_at, since, authority, capacity, notice)",
                lines,
                (to, line) -> {
                    var notification = line.notice().notification();
                    to.text(line.row().asset().toString())
                            .whole(line.place())
                            .whole(line.notice().sequence())
                            .moment(line.notice().recordedAt())
                            .day(notification.on())
                            .text(notification.authority().name())
                            .text(notification.capacity().name())
                            .text(JSON.writeValueAsString(notification));
                });
    }
}
