package ipledger.approval;

import ipledger.event.ApprovalEvent.ActProposed;
import ipledger.event.ApprovalEvent.ProposalApproved;
import ipledger.event.ApprovalEvent.ProposalRejected;
import ipledger.event.ApprovalEvent.ProposalWithdrawn;
import ipledger.event.ProposalNumber;
import ipledger.event.Provenance;
import ipledger.rule.FieldCheck;
import java.util.Map;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;

/**
 * 复核受理. Axon's door to proposals. An approved act and its approval land in one append, or neither does; the act is judged
 * again then, on the register as it has become.
 */
public final class ApprovalHandler {
    /** Metadata of the entries of an approved act: who proposed it. */
    public static final String PROPOSER = "proposer";

    /** Metadata of the entries of an approved act: the proposal. */
    public static final String PROPOSAL = "proposal";

    private final Repository<ProposalAggregate> proposals;
    private final ActDesk acts;
    private final Function<ActProposed, Record> reader;

    /** @param reader makes the act again of what was proposed */
    public ApprovalHandler(
            Repository<ProposalAggregate> proposals, ActDesk acts, Function<ActProposed, Record> reader) {
        this.proposals = proposals;
        this.acts = acts;
        this.reader = reader;
    }

    @CommandHandler
    public void handle(ProposeAct command) throws Exception {
        proposals
                .loadOrCreate(command.proposal().toString(), ProposalAggregate::new)
                .execute(seat -> seat.propose(new ActProposed(
                        command.proposal(),
                        command.act(),
                        command.content(),
                        command.withheld(),
                        command.named().assets(),
                        command.named().dealing(),
                        command.seenEntries(),
                        command.proposer(),
                        command.lastDay(),
                        command.on(),
                        Provenance.act())));
    }

    @CommandHandler
    public void handle(ApproveProposal command) {
        var seat = seat(command.proposal());
        var proposed = seat.invoke(proposal -> proposal.openTo(command.reviewer(), command.proposal(), command.on()));
        CurrentUnitOfWork.get()
                .registerCorrelationDataProvider(message -> Map.of(
                        PROPOSER,
                        proposed.proposer(),
                        PROPOSAL,
                        proposed.proposal().toString()));
        seat.execute(proposal -> proposal.record(
                new ProposalApproved(command.proposal(), command.reviewer(), command.on(), Provenance.act())));
        acts.perform(
                reader.apply(proposed),
                proposed.seenEntries().map(ActDesk::seen).orElse(Map.of()));
    }

    @CommandHandler
    public void handle(RejectProposal command) {
        FieldCheck.of(command.on(), Provenance.act())
                .text("reason", command.reason())
                .orInvalid();
        seat(command.proposal()).execute(proposal -> {
            proposal.openTo(command.reviewer(), command.proposal(), command.on());
            proposal.record(new ProposalRejected(
                    command.proposal(), command.reviewer(), command.reason(), command.on(), Provenance.act()));
        });
    }

    @CommandHandler
    public void handle(WithdrawProposal command) {
        seat(command.proposal()).execute(proposal -> {
            proposal.ownOf(command.proposer(), command.proposal(), command.on());
            proposal.record(
                    new ProposalWithdrawn(command.proposal(), command.reason(), command.on(), Provenance.act()));
        });
    }

    private Aggregate<ProposalAggregate> seat(ProposalNumber number) {
        try {
            return proposals.load(number.toString());
        } catch (AggregateNotFoundException never) {
            throw new ProposalConflict(number, ProposalConflict.Reason.UNKNOWN);
        }
    }
}
