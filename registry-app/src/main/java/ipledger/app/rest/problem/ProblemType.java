package ipledger.app.rest.problem;

import java.net.URI;
import java.util.Locale;

/** 错误类型. Everything that a request can come to instead of its answer; names and statuses are stable. */
public enum ProblemType {
    /** The request itself, or its body, cannot be read. */
    REQUEST_UNREADABLE(400),
    BODY_UNREADABLE(400),
    PARAMETER_WRONG(400),
    IDEMPOTENCY_KEY_MISSING(400),
    FILE_UNREADABLE(400),
    KEY_MISSING(401),
    KEY_INVALID(401),
    ROLE_MAY_NOT(403),
    OWN_PROPOSAL(403),
    PROPOSAL_OF_ANOTHER(403),
    NO_SUCH_PATH(404),
    NOT_FOUND(404),
    UNKNOWN_ASSET(404),
    /** The asset is known now, and was not at the moment that was asked for. */
    NOT_KNOWN_THEN(404),
    UNKNOWN_DEALING(404),
    UNKNOWN_PROPOSAL(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    DEALING_NUMBER_TAKEN(409),
    DEALING_OF_OTHER_KIND(409),
    AMBIGUOUS_NUMBER(409),
    TOO_BUSY(409),
    PROPOSAL_NOT_OPEN(409),
    STALE_VIEW(412),
    TOO_LARGE(413),
    MEDIA_TYPE_UNSUPPORTED(415),
    /** 无效输入: the input could not be a fact; every field at once. */
    INVALID(422),
    /** 不予登记: the law says no; every violation at once. */
    REFUSED(422),
    IDEMPOTENCY_KEY_REUSED(422),
    BROKEN(500),
    /** An asset or read model that cannot be answered for at present. */
    UNKNOWN_SINCE(503),
    NOT_YET_REACHED(503),
    UNAVAILABLE(503),
    OUTCOME_UNKNOWN(503),
    /** A status that the server itself answers and that has no type of its own here. */
    OTHER(500);

    private final int status;
    private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');

    ProblemType(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** The stable text: {@code stale-view}. */
    public String text() {
        return text;
    }

    /** The type member of the answer. */
    public URI uri() {
        return URI.create("urn:ipledger:problem:" + text);
    }

    /** The type that stands for a bare status. */
    public static ProblemType ofStatus(int status) {
        return switch (status) {
            case 401 -> KEY_MISSING;
            case 403 -> ROLE_MAY_NOT;
            case 404 -> NO_SUCH_PATH;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413, 431, 414 -> TOO_LARGE;
            case 415 -> MEDIA_TYPE_UNSUPPORTED;
            case 503 -> UNAVAILABLE;
            default -> status >= 400 && status < 500 ? REQUEST_UNREADABLE : status == 500 ? BROKEN : OTHER;
        };
    }
}
