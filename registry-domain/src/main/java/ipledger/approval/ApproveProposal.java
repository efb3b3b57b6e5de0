package ipledger.approval;

import ipledger.event.ProposalNumber;
import java.time.LocalDate;

/** 复核通过. A second officer approves; the act is judged again and entered in the same append. */
public record ApproveProposal(ProposalNumber proposal, String reviewer, LocalDate on) {}
