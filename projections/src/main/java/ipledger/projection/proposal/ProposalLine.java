package ipledger.projection.proposal;

import ipledger.event.DealingNumber;
import ipledger.event.ProposalNumber;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 待核行. One proposal with its state on a day.
 *
 * @param act the act's name
 * @param assetCount how many assets the act names
 * @param assets the first of them
 * @param decidedBy who approved, rejected or withdrew it
 */
public record ProposalLine(
        ProposalNumber proposal,
        ProposalState state,
        String act,
        Optional<DealingNumber> dealing,
        int assetCount,
        List<AssetNumber> assets,
        String proposer,
        LocalDate madeOn,
        LocalDate lastDay,
        Optional<String> decidedBy,
        Optional<LocalDate> decidedOn,
        Optional<String> reason,
        long madeAtPosition) {
    public ProposalLine {
        assets = List.copyOf(assets);
    }
}
