package ipledger.rectification;

import ipledger.asset.AssetHistory;
import ipledger.asset.Entry;
import ipledger.event.AssetEvent;
import ipledger.event.ContributionEvent;
import ipledger.event.ContributionEvent.ContributionAgreed;
import ipledger.event.ContributionEvent.ContributionCompleted;
import ipledger.event.ContributionEvent.ContributionFailed;
import ipledger.event.ContributionEvent.ContributionReversed;
import ipledger.event.ContributionEvent.OnContribution;
import ipledger.event.ContributionEvent.RewardSettled;
import ipledger.event.DealingNumber;
import ipledger.event.DefectEvent;
import ipledger.event.ImplementationEvent;
import ipledger.event.LicenceEvent;
import ipledger.event.LicenceEvent.LicenceEnded;
import ipledger.event.LicenceEvent.LicenceEntered;
import ipledger.event.LicenceEvent.LicenceTermChanged;
import ipledger.event.LicenceEvent.OpenLicenceDeclared;
import ipledger.event.LicenceEvent.OpenLicenceWithdrawn;
import ipledger.event.NoteEvent;
import ipledger.event.NotificationEvent;
import ipledger.event.PledgeEvent;
import ipledger.event.PledgeEvent.ClaimAssigned;
import ipledger.event.PledgeEvent.ClaimFixed;
import ipledger.event.PledgeEvent.FromPledge;
import ipledger.event.PledgeEvent.OnPledge;
import ipledger.event.PledgeEvent.PledgeEntered;
import ipledger.event.PledgeEvent.PledgeFiled;
import ipledger.event.PledgeEvent.PledgeRegistrationExtended;
import ipledger.event.PledgeEvent.PledgeReleased;
import ipledger.event.PledgeEvent.PledgeRevoked;
import ipledger.event.PledgeEvent.PledgeWithdrawn;
import ipledger.event.PledgeEvent.SecuredClaimChanged;
import ipledger.event.PreservationEvent;
import ipledger.event.RectificationEvent;
import ipledger.event.RightEvent;
import ipledger.event.TitleEvent;
import ipledger.event.TitleEvent.PartyDataChanged;
import ipledger.event.TitleEvent.PreEmptionAnswered;
import ipledger.event.TitleEvent.PreEmptionNoticed;
import ipledger.event.TitleEvent.PreEmptionShared;
import ipledger.event.TitleEvent.ProceedsApplied;
import ipledger.event.TitleEvent.TransferEntered;
import ipledger.event.TitleEvent.TransferFiled;
import ipledger.event.TitleEvent.TransferWithdrawn;
import ipledger.event.ValuationEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** 交易条目. Which entries of an asset were made under the number of a dealing. */
final class DealingEntries {
    private DealingEntries() {}

    /** The standing entries of {@code dealing}, by their places in the stream. */
    static List<Long> of(DealingNumber dealing, AssetHistory history) {
        return history.standing(Instant.MAX).stream()
                .filter(entry ->
                        dealingOf(entry.event()).filter(dealing::equals).isPresent())
                .map(Entry::sequence)
                .sorted()
                .toList();
    }

    private static Optional<DealingNumber> dealingOf(AssetEvent event) {
        return switch (event) { // no default: a new event must say whether it belongs to a dealing
            case TitleEvent e -> dealingOf(e);
            case LicenceEvent e -> dealingOf(e);
            case ContributionEvent e -> dealingOf(e);
            case PledgeEvent e -> dealingOf(e);
            case DefectEvent e -> Optional.of(e.dealing());
            case RightEvent e -> Optional.empty();
            case ValuationEvent e -> Optional.empty();
            case ImplementationEvent e -> Optional.empty();
            case PreservationEvent e -> Optional.empty();
            case RectificationEvent e -> Optional.empty();
            case NoteEvent e -> Optional.empty();
            case NotificationEvent e -> Optional.empty(); // that somebody was told stays true
        };
    }

    private static Optional<DealingNumber> dealingOf(TitleEvent event) {
        return switch (event) {
            case TransferEntered e -> Optional.of(e.dealing());
            case TransferFiled e -> Optional.of(e.dealing());
            case TransferWithdrawn e -> Optional.of(e.dealing());
            case PreEmptionNoticed e -> Optional.of(e.dealing());
            case PreEmptionAnswered e -> Optional.of(e.dealing());
            case PreEmptionShared e -> Optional.of(e.dealing());
            case ProceedsApplied e -> Optional.of(e.dealing());
            case PartyDataChanged e -> Optional.empty();
        };
    }

    private static Optional<DealingNumber> dealingOf(LicenceEvent event) {
        return switch (event) {
            case LicenceEntered e -> Optional.of(e.dealing());
            case LicenceTermChanged e -> Optional.of(e.dealing());
            case LicenceEnded e -> Optional.of(e.dealing());
            case OpenLicenceDeclared e -> Optional.empty();
            case OpenLicenceWithdrawn e -> Optional.empty();
        };
    }

    private static Optional<DealingNumber> dealingOf(ContributionEvent event) {
        return switch (event) {
            case ContributionAgreed e -> Optional.of(e.dealing());
            case ContributionCompleted e -> Optional.of(e.dealing());
            case ContributionFailed e -> Optional.of(e.dealing());
            case ContributionReversed e -> Optional.of(e.dealing());
            case OnContribution e -> Optional.of(e.dealing());
            case RewardSettled e -> Optional.of(e.dealing());
        };
    }

    private static Optional<DealingNumber> dealingOf(PledgeEvent event) {
        return switch (event) {
            case PledgeEntered e -> Optional.of(e.dealing());
            case PledgeFiled e -> Optional.of(e.dealing());
            case PledgeWithdrawn e -> Optional.of(e.dealing());
            case SecuredClaimChanged e -> Optional.of(e.dealing());
            case ClaimAssigned e -> e.which().dealing();
            case PledgeRegistrationExtended e -> Optional.of(e.dealing());
            case ClaimFixed e -> Optional.of(e.dealing());
            case PledgeReleased e -> e.which().dealing();
            case PledgeRevoked e -> Optional.of(e.dealing());
            case OnPledge e -> Optional.of(e.dealing());
            case FromPledge e -> Optional.of(e.dealing());
        };
    }
}
