package ipledger.notification;

import ipledger.event.DealingNumber;
import ipledger.event.NotificationEvent.Matter;
import ipledger.event.NotificationEvent.Means;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 通知登载. Records that a party was told of a matter.
 *
 * @param sequence the entry that obliges to it
 * @param dealing the dealing by which the party is concerned; absent for a holder
 * @param effectiveOn the day on which it was told
 */
public record GiveNotice(
        AssetNumber asset,
        long sequence,
        Matter matter,
        Party to,
        Optional<DealingNumber> dealing,
        Means means,
        LocalDate effectiveOn,
        Provenance provenance) {}
