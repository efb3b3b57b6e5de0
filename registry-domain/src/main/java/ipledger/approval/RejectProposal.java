package ipledger.approval;

import ipledger.event.ProposalNumber;
import java.time.LocalDate;

/** 复核退回. A second officer says no, and why. */
public record RejectProposal(ProposalNumber proposal, String reviewer, String reason, LocalDate on) {}
