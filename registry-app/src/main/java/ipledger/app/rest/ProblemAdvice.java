package ipledger.app.rest;

import ipledger.app.ledger.KeyReused;
import ipledger.app.ledger.LedgerUnavailable;
import ipledger.app.ledger.OutcomeUnknown;
import ipledger.app.rest.body.Fault;
import ipledger.app.rest.body.InvalidBody;
import ipledger.app.rest.problem.Problem;
import ipledger.app.rest.problem.ProblemThrown;
import ipledger.app.rest.problem.ProblemType;
import ipledger.app.rest.problem.ProblemWriter;
import ipledger.app.rest.problem.ViolationLine;
import ipledger.approval.ProposalConflict;
import ipledger.dealing.DealingConflict;
import ipledger.dealing.StaleView;
import ipledger.dealing.UnknownAsset;
import ipledger.identifier.Malformed;
import ipledger.rule.Invalid;
import ipledger.rule.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** 错误归类. The outermost door: whatever a controller or command threw becomes a problem. Only here everything is caught. */
@RestControllerAdvice
final class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    /** So deep is a cause looked for. */
    private static final int DEEPEST_CAUSE = 10;

    private static final int FIRST_SERVER_STATUS = 500;

    @ExceptionHandler(Throwable.class)
    void answer(Throwable thrown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var problem = Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .flatMap(cause -> problemOf(cause).stream())
                .findFirst()
                .orElseGet(() -> Problem.of(ProblemType.BROKEN));
        if (problem.status() >= FIRST_SERVER_STATUS)
            LOG.error(
                    "{} {} came to {}, {}",
                    request.getMethod(),
                    request.getRequestURI(),
                    problem.type(),
                    ProblemWriter.instanceOf(request),
                    thrown);
        headersOf(thrown).forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        ProblemWriter.write(request, response, problem);
    }

    private static HttpHeaders headersOf(Throwable thrown) {
        return thrown instanceof ErrorResponse stated ? stated.getHeaders() : HttpHeaders.EMPTY;
    }

    /** The problem that an exception stands for; none where it is our own fault. */
    static Optional<Problem> problemOf(Throwable thrown) {
        return Optional.ofNullable(
                switch (thrown) {
                    case ProblemThrown e -> e.problem();
                    case InvalidBody e -> invalid(e.faults());
                    case Invalid e ->
                        invalid(e.fields().stream()
                                .map(field -> new Fault(pointer(field.path()), field.reason(), field::message))
                                .toList());
                    case Malformed e -> invalid(List.of(Fault.of("", e)));
                    case Refused e -> refused(e);
                    case UnknownAsset e -> Problem.of(ProblemType.UNKNOWN_ASSET, e.asset());
                    case DealingConflict e -> Problem.of(typeOf(e.reason()), e.dealing());
                    case ProposalConflict e -> Problem.of(typeOf(e.reason()), e.proposal());
                    case StaleView e ->
                        Problem.of(ProblemType.STALE_VIEW, e.asset(), e.seen(), e.current())
                                .with("currentEntries", e.current());
                    case KeyReused e -> Problem.of(ProblemType.IDEMPOTENCY_KEY_REUSED);
                    case ConcurrencyException e -> Problem.of(ProblemType.TOO_BUSY);
                    case LedgerUnavailable e -> Problem.of(ProblemType.UNAVAILABLE);
                    case OutcomeUnknown e -> Problem.of(ProblemType.OUTCOME_UNKNOWN);
                    case HttpMediaTypeNotAcceptableException e ->
                        Problem.of(ProblemType.NOT_ACCEPTABLE, typesOf(e.getSupportedMediaTypes()));
                    case HttpMediaTypeNotSupportedException e ->
                        Problem.of(
                                ProblemType.MEDIA_TYPE_UNSUPPORTED,
                                Optional.ofNullable(e.getContentType())
                                        .map(MediaType::toString)
                                        .orElse(""),
                                typesOf(e.getSupportedMediaTypes()));
                    case HttpRequestMethodNotSupportedException e -> Problem.of(ProblemType.METHOD_NOT_ALLOWED);
                    case MethodArgumentTypeMismatchException e ->
                        Problem.of(
                                ProblemType.PARAMETER_WRONG,
                                e.getName(),
                                String.valueOf(e.getValue()),
                                Optional.ofNullable(e.getRequiredType())
                                        .map(Class::getSimpleName)
                                        .orElse("?"));
                    case MissingServletRequestParameterException e ->
                        Problem.of(ProblemType.PARAMETER_WRONG, e.getParameterName(), "", e.getParameterType());
                    case ErrorResponse e -> Problem.ofStatus(e.getStatusCode().value());
                    default -> null;
                });
    }

    private static Problem invalid(List<Fault> faults) {
        return Problem.withViolations(
                ProblemType.INVALID,
                language -> faults.stream().map(fault -> fault.line(language)).toList());
    }

    private static Problem refused(Refused refused) {
        return Problem.withViolations(
                ProblemType.REFUSED,
                language -> refused.violations().stream()
                        .map(violation -> new ViolationLine(
                                violation.rule(),
                                violation.basis().toString(),
                                violation.message(language),
                                violation.asset().toString()))
                        .toList());
    }

    private static ProblemType typeOf(DealingConflict.Reason reason) {
        return switch (reason) {
            case TAKEN -> ProblemType.DEALING_NUMBER_TAKEN;
            case UNKNOWN -> ProblemType.UNKNOWN_DEALING;
            case OTHER_KIND -> ProblemType.DEALING_OF_OTHER_KIND;
        };
    }

    private static ProblemType typeOf(ProposalConflict.Reason reason) {
        return switch (reason) {
            case UNKNOWN -> ProblemType.UNKNOWN_PROPOSAL;
            case NOT_OPEN -> ProblemType.PROPOSAL_NOT_OPEN;
            case OWN -> ProblemType.OWN_PROPOSAL;
            case NOT_OWN -> ProblemType.PROPOSAL_OF_ANOTHER;
        };
    }

    /** {@code terms.claim.dueOn}, {@code assets[0].terms} as a JSON pointer. */
    private static String pointer(String path) {
        return "/" + path.replace("]", "").replace('[', '/').replace('.', '/');
    }

    private static String typesOf(List<MediaType> types) {
        return types.stream().map(MediaType::toString).collect(Collectors.joining(", "));
    }
}
