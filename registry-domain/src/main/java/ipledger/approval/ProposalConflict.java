package ipledger.approval;

import ipledger.event.ProposalNumber;

/** 复核冲突. A proposal is not there, not open any more, or not for this officer to decide. */
public final class ProposalConflict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What stands in the way. */
    public enum Reason {
        /** No such proposal was made. */
        UNKNOWN,
        /** It was approved, rejected or withdrawn before, or its time ran out. */
        NOT_OPEN,
        /** The proposer cannot decide on it. */
        OWN,
        /** Only the proposer can withdraw it. */
        NOT_OWN
    }

    private final transient ProposalNumber proposal;
    private final Reason reason;

    public ProposalConflict(ProposalNumber proposal, Reason reason) {
        super(proposal + ": " + reason);
        this.proposal = proposal;
        this.reason = reason;
    }

    public ProposalNumber proposal() {
        return proposal;
    }

    public Reason reason() {
        return reason;
    }
}
