package ipledger.app.rest;

import ipledger.app.approvals.Proposing;
import ipledger.app.ledger.LedgerReader;
import ipledger.app.ledger.codec.EncodedEvent;
import ipledger.app.ledger.codec.PayloadCodec;
import ipledger.app.rest.Write.ReceiptBody;
import ipledger.app.rest.problem.Language;
import ipledger.app.rest.problem.Problem;
import ipledger.app.rest.problem.ProblemThrown;
import ipledger.app.rest.problem.ProblemType;
import ipledger.approval.ApproveProposal;
import ipledger.approval.RejectProposal;
import ipledger.approval.WithdrawProposal;
import ipledger.event.ApprovalEvent;
import ipledger.event.ApprovalEvent.ActProposed;
import ipledger.event.ApprovalEvent.ProposalApproved;
import ipledger.event.ApprovalEvent.ProposalRejected;
import ipledger.event.ApprovalEvent.ProposalWithdrawn;
import ipledger.event.DealingNumber;
import ipledger.event.ProposalNumber;
import ipledger.identifier.AssetNumber;
import ipledger.projection.proposal.ProposalState;
import ipledger.projection.proposal.ProposalsQuery;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** 复核. What clerks proposed, for a second officer to approve or reject. */
@RestController
@RequestMapping(path = "/api/v1/approvals", produces = MediaType.APPLICATION_JSON_VALUE)
final class ApprovalDoors {
    private static final int LINES_UNLESS_ASKED = 100;
    /** A proposal is made once and decided once. */
    private static final int MOST_ENTRIES = 2;

    private static final String STATES = Arrays.stream(ProposalState.values())
            .map(state -> state.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));

    private final ProposalsQuery proposals;
    private final Proposing proposing;
    private final LedgerReader ledger;
    private final PayloadCodec codec;
    private final WaitForPosition position;
    private final Answers answers;

    ApprovalDoors(
            ProposalsQuery proposals,
            Proposing proposing,
            LedgerReader ledger,
            PayloadCodec codec,
            WaitForPosition position,
            Answers answers) {
        this.proposals = proposals;
        this.proposing = proposing;
        this.ledger = ledger;
        this.codec = codec;
        this.position = position;
        this.answers = answers;
    }

    /** 待核清单. The oldest first; {@code page} is the {@code next} of the page before. */
    @GetMapping
    ResponseEntity<byte[]> list(
            @RequestParam Optional<String> state,
            @RequestParam(defaultValue = "0") long page,
            @RequestParam(defaultValue = "" + LINES_UNLESS_ASKED) int limit,
            HttpServletRequest request) {
        position.await(request, ProposalsQuery.MODEL);
        Parameters.requireWithin("limit", limit, 1, ProposalsQuery.MOST_LINES);
        return answers.ok(
                request,
                proposals.page(
                        new ProposalsQuery.Request(state.map(ApprovalDoors::stateOf), page, limit, proposing.today())));
    }

    /** 提请详情. What was proposed, word for word, and what would stop it if it were approved now. */
    @GetMapping("/{proposal}")
    ResponseEntity<byte[]> one(@PathVariable("proposal") String typed, HttpServletRequest request) {
        var number = number(typed);
        var steps = ledger.stream(number.toString(), 0, MOST_ENTRIES).stream()
                .map(entry ->
                        new Step(entry.position(), entry.recordedAt(), (ApprovalEvent) codec.decode(new EncodedEvent(
                                entry.content().type(),
                                entry.content().facts(),
                                entry.content().personal()))))
                .toList();
        if (steps.isEmpty() || !(steps.getFirst().event() instanceof ActProposed proposed))
            throw ProblemThrown.of(ProblemType.UNKNOWN_PROPOSAL, typed);
        var state = stateOf(steps.getLast().event(), proposed);
        return answers.ok(
                request,
                new Detail(
                        number,
                        state,
                        proposed.act(),
                        proposed.dealing(),
                        proposed.assets(),
                        BodyArgument.JSON.readTree(proposed.content()),
                        proposed.seenEntries(),
                        proposed.proposer(),
                        proposed.effectiveOn(),
                        proposed.lastDay(),
                        steps.stream().skip(1).findFirst().map(step -> decision(step, proposed)),
                        state == ProposalState.PROPOSED
                                ? obstacle(proposed)
                                        .map(problem -> problem.body(Language.of(request), Places.approval(number)))
                                : Optional.empty()));
    }

    /** 复核通过. The act is judged again and registered, with the approval, in one append. */
    @PostMapping("/{proposal}/approve")
    ResponseEntity<ReceiptBody> approve(@PathVariable("proposal") String typed, Write write) {
        var number = number(typed);
        return write.enter(new ApproveProposal(number, write.who(), proposing.today()), Places.approval(number));
    }

    /** 复核退回. With a reason. */
    @PostMapping("/{proposal}/reject")
    ResponseEntity<ReceiptBody> reject(@PathVariable("proposal") String typed, @Body Rejection body, Write write) {
        var number = number(typed);
        return write.enter(
                new RejectProposal(number, write.who(), body.reason(), proposing.today()), Places.approval(number));
    }

    /** 撤回提请. By who proposed it. */
    @PostMapping("/{proposal}/withdraw")
    ResponseEntity<ReceiptBody> withdraw(@PathVariable("proposal") String typed, @Body Withdrawal body, Write write) {
        var number = number(typed);
        return write.enter(
                new WithdrawProposal(number, write.who(), body.reason(), proposing.today()), Places.approval(number));
    }

    /** 退回. As the body writes it. */
    record Rejection(String reason) {}

    /** 撤回. As the body writes it. */
    record Withdrawal(Optional<String> reason) {}

    private record Step(long position, Instant recordedAt, ApprovalEvent event) {}

    /**
     * 提请详情.
     *
     * @param content the act, without personal data
     * @param obstacle what would stop it if it were approved now; absent where nothing would, or it is decided
     */
    record Detail(
            ProposalNumber proposal,
            ProposalState state,
            String act,
            Optional<DealingNumber> dealing,
            List<AssetNumber> assets,
            JsonNode content,
            Optional<Long> seenEntries,
            String proposer,
            LocalDate madeOn,
            LocalDate lastDay,
            Optional<Decision> decision,
            Optional<Map<String, Object>> obstacle) {}

    /** 处理结果. Who decided, when, and why. */
    record Decision(String by, LocalDate on, Optional<String> reason, long position, Instant recordedAt) {}

    private static Decision decision(Step step, ActProposed proposed) {
        var by = switch (step.event()) {
            case ProposalApproved e -> e.reviewer();
            case ProposalRejected e -> e.reviewer();
            case ProposalWithdrawn e -> proposed.proposer();
            case ActProposed e -> e.proposer();
        };
        Optional<String> reason = switch (step.event()) {
            case ProposalRejected e -> Optional.of(e.reason());
            case ProposalWithdrawn e -> e.reason();
            case ProposalApproved e -> Optional.empty();
            case ActProposed e -> Optional.empty();
        };
        return new Decision(by, step.event().effectiveOn(), reason, step.position(), step.recordedAt());
    }

    private ProposalState stateOf(ApprovalEvent last, ActProposed proposed) {
        return switch (last) {
            case ActProposed e ->
                proposing.today().isAfter(proposed.lastDay()) ? ProposalState.LAPSED : ProposalState.PROPOSED;
            case ProposalApproved e -> ProposalState.APPROVED;
            case ProposalRejected e -> ProposalState.REJECTED;
            case ProposalWithdrawn e -> ProposalState.WITHDRAWN;
        };
    }

    private Optional<Problem> obstacle(ActProposed proposed) {
        try {
            proposing.judge(proposed);
            return Optional.empty();
        } catch (RuntimeException stopped) {
            return Optional.of(ProblemAdvice.problemOf(stopped).orElseThrow(() -> stopped));
        }
    }

    private static ProposalNumber number(String typed) {
        try {
            return ProposalNumber.of(typed);
        } catch (IllegalArgumentException noNumber) {
            throw ProblemThrown.of(ProblemType.UNKNOWN_PROPOSAL, typed);
        }
    }

    private static ProposalState stateOf(String typed) {
        try {
            return ProposalState.valueOf(typed.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException noState) {
            throw ProblemThrown.of(ProblemType.PARAMETER_WRONG, "state", typed, STATES);
        }
    }
}
