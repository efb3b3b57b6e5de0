package ipledger.notification;

import ipledger.event.DealingNumber;
import ipledger.event.NotificationEvent.Authority;
import ipledger.event.NotificationEvent.Capacity;
import ipledger.event.NotificationEvent.Matter;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 通知. One party that is to be told of one matter, and whether the law or the register's own service asks for it.
 *
 * @param on the day on which the matter has effect
 * @param dealing the pledge, licence, transfer or contribution by which it is concerned; absent for a holder
 */
public record Notification(
        LocalDate on,
        Matter matter,
        Authority authority,
        Capacity capacity,
        Party to,
        Optional<DealingNumber> dealing) {}
