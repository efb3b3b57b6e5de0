package ipledger.projection.figures;

import ipledger.event.DealingEvent;
import ipledger.event.DealingEvent.PaymentMade;
import ipledger.projection.feed.Arrived;
import ipledger.projection.feed.Tables;
import java.time.ZoneOffset;
import java.util.List;

/** 付款行. What was paid under dealings, one row for each payment, keyed by its position: redelivery changes nothing. */
final class PaymentRows {
    private PaymentRows() {}

    static void write(Tables tables, List<Arrived<DealingEvent>> events) {
        var payments = events.stream()
                .filter(each -> each.event() instanceof PaymentMade)
                .toList();
        if (payments.isEmpty()) return;
        tables.jdbc()
                .batchUpdate(
                        tables.at(
                                "insert into $.payment (position, dealing, sequence, day, amount, currency, known_from)"
                                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing"),
                        payments,
                        payments.size(),
                        (statement, each) -> {
                            var paid = (PaymentMade) each.event();
                            statement.setLong(1, each.position());
                            statement.setString(2, paid.dealing().toString());
                            statement.setLong(3, each.sequence());
                            statement.setObject(4, Parts.kept(paid.effectiveOn()));
                            statement.setBigDecimal(5, paid.amount().amount());
                            statement.setString(6, paid.amount().currency());
                            statement.setObject(7, each.recordedAt().atOffset(ZoneOffset.UTC));
                        });
    }
}
