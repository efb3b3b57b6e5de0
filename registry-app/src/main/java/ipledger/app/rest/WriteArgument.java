package ipledger.app.rest;

import ipledger.app.approvals.Proposing;
import ipledger.app.ledger.axon.CommandDesk;
import ipledger.app.ledger.axon.CommandOrigin;
import ipledger.app.rest.problem.ProblemThrown;
import ipledger.app.rest.problem.ProblemType;
import ipledger.dealing.AssetRegister;
import ipledger.ledger.Octets;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** 写入参数. Makes the {@link Write} of a request from its key, its {@code Idempotency-Key} and its {@code If-Match}. */
final class WriteArgument implements HandlerMethodArgumentResolver {
    static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    /** By which program a person calls; {@code cli} for the command line. */
    static final String CHANNEL = "Ipledger-Channel";

    private static final Pattern KEY_FORM = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final Pattern ENTITY_TAG = Pattern.compile("\"(\\d{1,18})\"");

    private final CommandDesk desk;
    private final Proposing proposing;

    WriteArgument(CommandDesk desk, Proposing proposing) {
        this.desk = desk;
        this.proposing = proposing;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Write.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        return new Write(desk, proposing, origin(request), conditions(request));
    }

    private static CommandOrigin origin(HttpServletRequest request) {
        var key = Optional.ofNullable(request.getHeader(IDEMPOTENCY_KEY))
                .filter(text -> KEY_FORM.matcher(text).matches())
                .orElseThrow(() -> ProblemThrown.of(ProblemType.IDEMPOTENCY_KEY_MISSING));
        var caller = CallerArgument.current();
        return CommandOrigin.of(caller.who(), caller.role().text(), channelOf(request))
                .withKey(key, Octets.copyOf(RequestBytes.hash(request)));
    }

    static String channelOf(HttpServletRequest request) {
        return "cli".equals(request.getHeader(CHANNEL)) ? "cli" : "rest";
    }

    private static Map<String, Long> conditions(HttpServletRequest request) {
        var header =
                Optional.ofNullable(request.getHeader(HttpHeaders.IF_MATCH)).map(String::strip);
        if (header.isEmpty() || header.get().equals("*")) return Map.of();
        var tag = ENTITY_TAG.matcher(header.get());
        if (!tag.matches())
            throw ProblemThrown.of(ProblemType.PARAMETER_WRONG, HttpHeaders.IF_MATCH, header.get(), "ETag \"17\"");
        return Map.of(AssetRegister.EXPECTED_ENTRIES, Long.valueOf(Objects.requireNonNull(tag.group(1))));
    }
}
