package ipledger.licence;

import ipledger.event.DealingEvent.PaymentUse;
import ipledger.event.DealingNumber;
import ipledger.event.Provenance;
import ipledger.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 许可费支付. Records money paid under a licence.
 *
 * @param occasion the period of a royalty, the milestone reached
 */
public record PayLicenceFee(
        DealingNumber dealing,
        Money amount,
        PaymentUse use,
        Optional<String> occasion,
        LocalDate effectiveOn,
        Provenance provenance) {}
