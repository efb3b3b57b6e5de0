package ipledger.projection.register;

import ipledger.event.DealingEvent;
import ipledger.event.DealingEvent.DealingAssetsAdded;
import ipledger.event.DealingEvent.DealingOpened;
import ipledger.event.DealingEvent.DealingStage;
import ipledger.event.DealingEvent.DealingStageReached;
import ipledger.event.DealingEvent.PaymentMade;
import ipledger.event.DealingNumber;
import ipledger.identifier.AssetNumber;
import ipledger.projection.feed.Arrived;
import ipledger.projection.feed.CopiedRows;
import ipledger.projection.feed.Mark;
import ipledger.projection.feed.Tables;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * 交易行. What the dealings' own streams tell: kind, assets and the stage of each. A batch is folded in memory and written at
 * once. An event that was taken is not taken again.
 */
final class DealingRows {
    private final Map<DealingNumber, Dealing> dealings = new LinkedHashMap<>();
    private final List<DealingOpened> opened = new ArrayList<>();
    private final List<Arrived<PaymentMade>> payments = new ArrayList<>();

    private DealingRows() {}

    static void write(Tables tables, List<Arrived<DealingEvent>> events) {
        var rows = new DealingRows();
        rows.read(tables, events);
        events.forEach(rows::take);
        rows.store(tables);
    }

    /** 交易. One dealing as far as it is stored, and what the batch brings of it. */
    private static final class Dealing {
        private final DealingNumber number;
        private final List<DealingStage> stored = new ArrayList<>();
        private final Map<AssetNumber, Reached> reached = new LinkedHashMap<>();
        private long entries;
        private boolean isNew;

        /** Of the batch; at position 0 as long as it brings nothing. */
        private Mark last = new Mark(0, 0, Instant.EPOCH);

        Dealing(DealingNumber number) {
            this.number = number;
        }

        boolean isMoved() {
            return last.position() > 0;
        }

        void stage(List<AssetNumber> assets, DealingStage stage, LocalDate since) {
            for (var asset : assets) reached.put(asset, new Reached(number, asset, stage, since));
        }

        /** Assets that come later (one registration, published in several records) stand where the first ones began. */
        DealingStage furthest() {
            return Stream.concat(stored.stream(), reached.values().stream().map(Reached::stage))
                    .filter(stage -> stage != DealingStage.ENDED)
                    .max(DealingStage::compareTo)
                    .orElse(DealingStage.REGISTERED);
        }
    }

    private record Reached(DealingNumber dealing, AssetNumber asset, DealingStage stage, LocalDate since) {}

    private void read(Tables tables, List<Arrived<DealingEvent>> events) {
        for (var each : events) dealings.computeIfAbsent(each.event().dealing(), Dealing::new);
        var numbers = dealings.keySet().stream().map(DealingNumber::toString).toList();
        tables.jdbc()
                .query(
                        tables.at("select dealing, entries from $.dealing where dealing = any (?)"),
                        statement -> Tables.setTexts(statement, 1, numbers),
                        row -> {
                            dealing(row.getString(1)).entries = row.getLong(2);
                        });
        var growing = events.stream()
                .map(Arrived::event)
                .filter(DealingAssetsAdded.class::isInstance)
                .map(event -> event.dealing().toString())
                .toList();
        if (growing.isEmpty()) return;
        tables.jdbc()
                .query(
                        tables.at("select dealing, stage from $.dealing_asset where dealing = any (?)"),
                        statement -> Tables.setTexts(statement, 1, growing),
                        row -> {
                            dealing(row.getString(1)).stored.add(DealingStage.valueOf(row.getString(2)));
                        });
    }

    private Dealing dealing(String number) {
        return dealings.computeIfAbsent(DealingNumber.of(number), Dealing::new);
    }

    private void take(Arrived<DealingEvent> each) {
        var dealing = dealings.computeIfAbsent(each.event().dealing(), Dealing::new);
        if (each.sequence() < dealing.entries) return;
        if (each.sequence() > dealing.entries)
            throw new IllegalStateException("sequence " + dealing.entries + " of dealing " + dealing.number
                    + " is missing at position " + each.position());
        dealing.entries++;
        dealing.last = new Mark(dealing.entries, each.position(), each.recordedAt());
        switch (each.event()) {
            case DealingOpened e -> {
                dealing.isNew = true;
                opened.add(e);
                dealing.stage(e.assets(), e.stage(), e.effectiveOn());
            }
            case DealingAssetsAdded e -> dealing.stage(e.assets(), dealing.furthest(), e.effectiveOn());
            case DealingStageReached e -> dealing.stage(e.assets(), e.stage(), e.effectiveOn());
            case PaymentMade e -> payments.add(new Arrived<>(each.position(), each.sequence(), each.recordedAt(), e));
        }
    }

    private void store(Tables tables) {
        open(tables);
        move(tables);
        stage(tables);
        pay(tables);
    }

    private void open(Tables tables) {
        CopiedRows.into(
                tables,
                "dealing (dealing, kind, contract_number, opened_on, entries, position, recorded_at)",
                opened,
                (to, e) -> {
                    var last = last(e.dealing());
                    to.text(e.dealing().toString())
                            .text(e.kind().name())
                            .text(e.contractNumber().orElse(null))
                            .day(e.effectiveOn())
                            .whole(last.entries())
                            .whole(last.position())
                            .moment(last.recordedAt());
                });
    }

    private Mark last(DealingNumber dealing) {
        return dealings.computeIfAbsent(dealing, Dealing::new).last;
    }

    private void move(Tables tables) {
        var moved = dealings.values().stream()
                .filter(dealing -> !dealing.isNew && dealing.isMoved())
                .toList();
        if (moved.isEmpty()) return;
        tables.jdbc()
                .batchUpdate(
                        tables.at("update $.dealing set entries = ?, position = ?, recorded_at = ? where dealing = ?"),
                        moved,
                        moved.size(),
                        (statement, dealing) -> {
                            statement.setLong(1, dealing.last.entries());
                            statement.setLong(2, dealing.last.position());
                            statement.setObject(3, dealing.last.recordedAt().atOffset(ZoneOffset.UTC));
                            statement.setString(4, dealing.number.toString());
                        });
    }

    private void stage(Tables tables) {
        var reached = dealings.values().stream()
                .flatMap(dealing -> dealing.reached.values().stream())
                .toList();
        if (reached.isEmpty()) return;
        tables.jdbc()
                .batchUpdate(
                        tables.at("insert into $.dealing_asset (dealing, asset, stage, since) values (?, ?, ?, ?)"
                                + " on conflict (dealing, asset) do update set stage = excluded.stage, since ="
                                + " excluded.since"),
                        reached,
                        reached.size(),
                        (statement, each) -> {
                            statement.setString(1, each.dealing().toString());
                            statement.setString(2, each.asset().toString());
                            statement.setString(3, each.stage().name());
                            statement.setObject(4, each.since());
                        });
    }

    private void pay(Tables tables) {
        CopiedRows.into(
                tables,
                "dealing_payment (dealing, sequence, paid_on, amount, use, occasion)",
                payments,
                (to, each) -> to.text(each.event().dealing().toString())
                        .whole(each.sequence())
                        .day(each.event().effectiveOn())
                        .text(each.event().amount().toString())
                        .text(each.event().use().name())
                        .text(each.event().occasion().orElse(null)));
    }
}
