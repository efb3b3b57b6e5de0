package ipledger.projection.notice;

import ipledger.event.NotificationEvent.Authority;
import ipledger.event.NotificationEvent.Capacity;
import ipledger.identifier.AssetNumber;
import ipledger.notification.Notification;
import ipledger.projection.feed.Snapshot;
import ipledger.projection.feed.Tables;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** 应通知查询. Everything that is still to be told, of the whole register, the newest matter first. */
public final class NoticesQuery {
    /** The most notices of one page. */
    public static final int MOST_LINES = 500;

    private final Snapshot snapshot;

    public NoticesQuery(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /**
     * 位置. After which notice a page begins; its text is {@code day~place~asset}.
     *
     * @param place of the notice among its asset's
     */
    public record After(LocalDate since, int place, AssetNumber asset) {
        private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)~(\\d{1,9})~(.+)");

        /** The place that the text names. @throws IllegalArgumentException where it names none */
        public static After of(String text) {
            var parts = FORM.matcher(text);
            if (!parts.matches()) throw new IllegalArgumentException("no place in the list: " + text);
            return new After(
                    LocalDate.parse(parts.group(1)), Integer.parseInt(parts.group(2)), AssetNumber.of(parts.group(3)));
        }

        @Override
        public String toString() {
            return since + "~" + place + "~" + asset;
        }
    }

    /**
     * 请求. What is asked for, and where the page begins.
     *
     * @param on matters up to that day: what takes effect later is not owed yet
     * @param from matters from that day on; absent for all
     * @param capacity absent for every recipient
     * @param authority absent for what the law and the register's own service ask for
     */
    public record Request(
            LocalDate on,
            Optional<LocalDate> from,
            Optional<Capacity> capacity,
            Optional<Authority> authority,
            Optional<After> after,
            int limit) {
        public Request {
            if (limit < 1 || limit > MOST_LINES)
                throw new IllegalArgumentException("a page has 1 to " + MOST_LINES + " notices, not " + limit);
        }
    }

    /**
     * 应通知清单. One page.
     *
     * @param total how many notices are owed of what is asked for
     * @param next ask for what comes after; absent on the last page
     */
    public record Page(List<Line> notices, long total, Optional<String> next, long ledgerPosition) {
        public Page {
            notices = List.copyOf(notices);
        }

        /**
         * 应通知事项.
         *
         * @param sequence the entry that obliges to it
         * @param recordedAt since when the register knows it
         */
        public record Line(AssetNumber asset, long sequence, Instant recordedAt, Notification notification) {}
    }

    private record Row(After place, Page.Line line) {}

    public Page owed(Request request) {
        var asked = new StringBuilder("since <= ?");
        var parameters = new ArrayList<Object>();
        parameters.add(request.on());
        request.from().ifPresent(day -> {
            asked.append(" and since >= ?");
            parameters.add(day);
        });
        request.capacity().ifPresent(capacity -> {
            asked.append(" and capacity = ?");
            parameters.add(capacity.name());
        });
        request.authority().ifPresent(authority -> {
            asked.append(" and authority = ?");
            parameters.add(authority.name());
        });
        return snapshot.of(NoticesProjection.MODEL, view -> {
            long total = count(view.tables(), asked.toString(), parameters);
            var rows = rows(view.tables(), asked.toString(), parameters, request);
            var page = rows.subList(0, Math.min(request.limit(), rows.size()));
            return new Page(
                    page.stream().map(Row::line).toList(),
                    total,
                    rows.size() > request.limit()
                            ? Optional.of(page.getLast().place().toString())
                            : Optional.empty(),
                    view.position());
        });
    }

    private static long count(Tables tables, String asked, List<Object> parameters) {
        return Objects.requireNonNull(tables.jdbc()
                .queryForObject(
                        tables.at("select count(*) from $.owed where " + asked), Long.class, parameters.toArray()));
    }

    private static List<Row> rows(Tables tables, String asked, List<Object> parameters, Request request) {
        var all = new ArrayList<>(parameters);
        request.after().ifPresent(after -> {
            all.add(after.since());
            all.add(after.asset().toString());
            all.add(after.place());
        });
        all.add(request.limit() + 1);
        return tables.jdbc()
                .query(
                        tables.at("select since, place, asset, sequence, recorded_at, notice from $.owed where " + asked
                                + (request.after().isPresent() ? " and (since, asset, place) < (?, ?, ?)" : "")
                                + " order by since desc, asset desc, place desc limit ?"),
                        (row, index) -> {
                            var asset = AssetNumber.of(row.getString(3));
                            return new Row(
                                    new After(
                                            Objects.requireNonNull(row.getObject(1, LocalDate.class)),
                                            row.getInt(2),
                                            asset),
                                    new Page.Line(
                                            asset,
                                            row.getLong(4),
                                            Objects.requireNonNull(row.getObject(5, OffsetDateTime.class))
                                                    .toInstant(),
                                            NoticesProjection.read(row.getString(6))));
                        },
                        all.toArray());
    }
}
