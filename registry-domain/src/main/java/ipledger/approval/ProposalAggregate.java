package ipledger.approval;

import ipledger.approval.ProposalConflict.Reason;
import ipledger.event.ApprovalEvent;
import ipledger.event.ApprovalEvent.ActProposed;
import ipledger.event.ApprovalEvent.ProposalApproved;
import ipledger.event.ApprovalEvent.ProposalRejected;
import ipledger.event.ApprovalEvent.ProposalWithdrawn;
import ipledger.event.ProposalNumber;
import java.time.LocalDate;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** 待核聚合. Axon's seat for one proposal's stream: what was proposed, and whether it is still to be decided. */
@AggregateRoot(type = "proposal")
public class ProposalAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads the identifier
    private @Nullable String number;

    private @Nullable ActProposed proposed;
    private boolean isDecided;

    /** For Axon, which builds an aggregate before it replays. */
    public ProposalAggregate() {}

    /** Records that it was proposed; a number is used once. */
    void propose(ActProposed event) {
        if (proposed != null) throw new ProposalConflict(event.proposal(), Reason.NOT_OPEN);
        AggregateLifecycle.apply(event);
    }

    /** What a second officer may decide on {@code on}. */
    ActProposed openTo(String reviewer, ProposalNumber asked, LocalDate on) {
        var act = open(asked, on);
        if (act.proposer().equals(reviewer)) throw new ProposalConflict(asked, Reason.OWN);
        return act;
    }

    /** What its own proposer may take back on {@code on}. */
    ActProposed ownOf(String proposer, ProposalNumber asked, LocalDate on) {
        var act = open(asked, on);
        if (!act.proposer().equals(proposer)) throw new ProposalConflict(asked, Reason.NOT_OWN);
        return act;
    }

    private ActProposed open(ProposalNumber asked, LocalDate on) {
        var act = proposed;
        if (act == null) throw new ProposalConflict(asked, Reason.UNKNOWN);
        if (isDecided || on.isAfter(act.lastDay())) throw new ProposalConflict(asked, Reason.NOT_OPEN);
        return act;
    }

    void record(ApprovalEvent event) {
        AggregateLifecycle.apply(event);
    }

    @EventSourcingHandler
    void on(ApprovalEvent event) {
        number = event.proposal().toString();
        switch (event) {
            case ActProposed e -> proposed = e;
            case ProposalApproved e -> isDecided = true;
            case ProposalRejected e -> isDecided = true;
            case ProposalWithdrawn e -> isDecided = true;
        }
    }
}
