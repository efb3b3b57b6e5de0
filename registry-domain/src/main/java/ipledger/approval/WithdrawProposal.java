package ipledger.approval;

import ipledger.event.ProposalNumber;
import java.time.LocalDate;
import java.util.Optional;

/** 撤回提请. The proposer takes it back. */
public record WithdrawProposal(ProposalNumber proposal, String proposer, Optional<String> reason, LocalDate on) {}
