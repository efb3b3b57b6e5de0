package ipledger.title;

import ipledger.event.DealingEvent.PaymentUse;
import ipledger.event.DealingNumber;
import ipledger.event.Provenance;
import ipledger.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 转让价款支付. Records money paid under a transfer.
 *
 * @param occasion the instalment, where there are several
 */
public record PayTransferPrice(
        DealingNumber dealing,
        Money amount,
        PaymentUse use,
        Optional<String> occasion,
        LocalDate effectiveOn,
        Provenance provenance) {}
