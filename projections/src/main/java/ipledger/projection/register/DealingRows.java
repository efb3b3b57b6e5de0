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
import ipledger.projection.feed.Tables;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** 交易行. What the dealings' own streams tell: kind, assets and the stage of each. An event that was taken is not taken again. */
final class DealingRows {
    private DealingRows() {}

    static void write(Tables tables, List<Arrived<DealingEvent>> events) {
        for (var each : events) {
            if (isTaken(tables, each)) continue;
            switch (each.event()) {
                case DealingOpened e -> {
                    open(tables, each, e);
                    stage(tables, e.dealing(), e.assets(), e.stage(), e.effectiveOn());
                }
                case DealingAssetsAdded e -> {
                    move(tables, each);
                    stage(tables, e.dealing(), e.assets(), furthest(tables, e.dealing()), e.effectiveOn());
                }
                case PaymentMade e -> {
                    move(tables, each);
                    pay(tables, each, e);
                }
                case DealingStageReached e -> {
                    move(tables, each);
                    stage(tables, e.dealing(), e.assets(), e.stage(), e.effectiveOn());
                }
            }
        }
    }

    private static boolean isTaken(Tables tables, Arrived<DealingEvent> each) {
        var entries = tables
                .jdbc()
                .query(
                        tables.at("select entries from $.dealing where dealing = ?"),
                        (row, number) -> row.getLong(1),
                        each.event().dealing().toString())
                .stream()
                .mapToLong(Long::longValue)
                .sum();
        if (each.sequence() > entries)
            throw new IllegalStateException("sequence " + entries + " of dealing "
                    + each.event().dealing() + " is missing at position " + each.position());
        return each.sequence() < entries;
    }

    private static void open(Tables tables, Arrived<DealingEvent> each, DealingOpened e) {
        tables.jdbc()
                .update(
                        tables.at("insert into $.dealing (dealing, kind, contract_number, opened_on, entries, position,"
                                + " recorded_at) values (?, ?, ?, ?, ?, ?, ?)"),
                        e.dealing().toString(),
                        e.kind().name(),
                        e.contractNumber().orElse(null),
                        e.effectiveOn(),
                        each.sequence() + 1,
                        each.position(),
                        each.recordedAt().atOffset(ZoneOffset.UTC));
    }

    private static void pay(Tables tables, Arrived<DealingEvent> each, PaymentMade e) {
        tables.jdbc()
                .update(
                        tables.at("insert into $.dealing_payment (dealing, sequence, paid_on, amount, use, occasion)"
                                + " values (?, ?, ?, ?, ?, ?)"),
                        e.dealing().toString(),
                        each.sequence(),
                        e.effectiveOn(),
                        e.amount().toString(),
                        e.use().name(),
                        e.occasion().orElse(null));
    }

    private static void move(Tables tables, Arrived<DealingEvent> each) {
        tables.jdbc()
                .update(
                        tables.at("update $.dealing set entries = ?, position = ?, recorded_at = ? where dealing = ?"),
                        each.sequence() + 1,
                        each.position(),
                        each.recordedAt().atOffset(ZoneOffset.UTC),
                        each.event().dealing().toString());
    }

    /** Assets that come later (one registration, published in several records) stand where the first ones began. */
    private static DealingStage furthest(Tables tables, DealingNumber dealing) {
        return tables
                .jdbc()
                .query(
                        tables.at("select stage from $.dealing_asset where dealing = ?"),
                        (row, number) -> DealingStage.valueOf(row.getString(1)),
                        dealing.toString())
                .stream()
                .filter(stage -> stage != DealingStage.ENDED)
                .max(DealingStage::compareTo)
                .orElse(DealingStage.REGISTERED);
    }

    private static void stage(
            Tables tables, DealingNumber dealing, List<AssetNumber> assets, DealingStage stage, LocalDate since) {
        if (assets.isEmpty()) return;
        tables.jdbc()
                .batchUpdate(
                        tables.at("insert into $.dealing_asset (dealing, asset, stage, since) values (?, ?, ?, ?)"
                                + " on conflict (dealing, asset) do update set stage = excluded.stage, since ="
                                + " excluded.since"),
                        assets,
                        assets.size(),
                        (statement, asset) -> {
                            statement.setString(1, dealing.toString());
                            statement.setString(2, asset.toString());
                            statement.setString(3, stage.name());
                            statement.setObject(4, since);
                        });
    }
}
