package ipledger.event;

import ipledger.identifier.AssetNumber;
import ipledger.party.PersonalData;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 复核. An act that one officer proposed, and what became of the proposal. It is no entry of an asset before approval. */
public sealed interface ApprovalEvent extends RegisterEvent {
    ProposalNumber proposal();

    /**
     * 提请复核. A first officer proposes an act; nothing is registered yet.
     *
     * @param act the act's name and version, such as {@code pledge.agree.v1}
     * @param content the act as JSON text, word for word what the reviewer decides on; readable when the act's record has
     *     long changed
     * @param withheld the personal data of the content, kept apart from it
     * @param assets the assets that the act names
     * @param seenEntries how many entries the proposer's view of the (only) asset had, where that was a condition
     * @param lastDay the last day on which it can be approved; after it the proposal has ended by itself
     */
    @Recorded(value = "proposal.made.v1", st27 = "W00")
    record ActProposed(
            ProposalNumber proposal,
            String act,
            String content,
            List<Withheld> withheld,
            List<AssetNumber> assets,
            Optional<DealingNumber> dealing,
            Optional<Long> seenEntries,
            String proposer,
            LocalDate lastDay,
            LocalDate effectiveOn,
            Provenance provenance)
            implements ApprovalEvent {
        public ActProposed {
            withheld = List.copyOf(withheld);
            assets = List.copyOf(assets);
        }
    }

    /** 复核通过. A second officer approved; the act's own events stand in the same append. */
    @Recorded(value = "proposal.approved.v1", st27 = "W00")
    record ProposalApproved(ProposalNumber proposal, String reviewer, LocalDate effectiveOn, Provenance provenance)
            implements ApprovalEvent {}

    /** 复核退回. A second officer said no, and why. */
    @Recorded(value = "proposal.rejected.v1", st27 = "W00")
    record ProposalRejected(
            ProposalNumber proposal, String reviewer, String reason, LocalDate effectiveOn, Provenance provenance)
            implements ApprovalEvent {}

    /** 撤回提请. The proposer took it back. */
    @Recorded(value = "proposal.withdrawn.v1", st27 = "W00")
    record ProposalWithdrawn(
            ProposalNumber proposal, Optional<String> reason, LocalDate effectiveOn, Provenance provenance)
            implements ApprovalEvent {}

    /**
     * 另存的个人信息. What of a proposed act identifies a natural person.
     *
     * @param at JSON pointer into the content
     * @param name whose they are
     * @param data absent once erased
     */
    record Withheld(String at, String name, Optional<PersonalData> data) {}
}
