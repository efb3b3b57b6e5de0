package ipledger.app.rest;

import ipledger.app.rest.body.BodyReader;
import ipledger.app.rest.body.Fault;
import ipledger.app.rest.body.Form;
import ipledger.app.rest.body.InvalidBody;
import ipledger.app.rest.body.Leaves;
import ipledger.app.rest.problem.ProblemThrown;
import ipledger.app.rest.problem.ProblemType;
import ipledger.identifier.AssetNumber;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 请求体参数. Reads the parameters that are marked {@link Body}. */
final class BodyArgument implements HandlerMethodArgumentResolver {
    /** The deepest nesting of a body. */
    private static final int DEEPEST = 32;

    /** The longest text or number in a body, in characters. */
    private static final int LONGEST_TEXT = 100_000;

    private static final int LONGEST_NUMBER = 40;

    static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    private static final String ASSET = "asset";

    private final Function<String, AssetNumber> principal;

    /** @param principal the asset that any of its numbers names, as paths write it */
    BodyArgument(Function<String, AssetNumber> principal) {
        this.principal = principal;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(Body.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var tree = tree(request);
        var type = parameter.getParameterType();
        if (type == JsonNode.class) return tree;
        var read = BodyReader.read(tree, type.asSubclass(Record.class), given(request, type));
        requireNotEmpty(
                tree,
                List.of(Objects.requireNonNull(parameter.getParameterAnnotation(Body.class))
                        .notEmpty()));
        return read;
    }

    static JsonNode tree(HttpServletRequest request) {
        requireJson(request);
        try {
            var tree = JSON.readTree(RequestBytes.of(request));
            if (tree.isMissingNode()) throw ProblemThrown.of(ProblemType.BODY_UNREADABLE, "-", 1, 1);
            return tree;
        } catch (JacksonException broken) {
            var at = broken.getLocation();
            throw ProblemThrown.of(
                    ProblemType.BODY_UNREADABLE,
                    broken.getOriginalMessage(),
                    at == null ? 1 : at.getLineNr(),
                    at == null ? 1 : at.getColumnNr());
        }
    }

    private static void requireJson(HttpServletRequest request) {
        var type = Optional.ofNullable(request.getContentType()).orElse("");
        try {
            if (!type.isEmpty() && MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(type))) return;
        } catch (InvalidMediaTypeException unreadable) {
            throw ProblemThrown.of(ProblemType.MEDIA_TYPE_UNSUPPORTED, type, MediaType.APPLICATION_JSON_VALUE);
        }
        throw ProblemThrown.of(ProblemType.MEDIA_TYPE_UNSUPPORTED, type, MediaType.APPLICATION_JSON_VALUE);
    }

    /** What the path says of the record. */
    private Map<String, Object> given(HttpServletRequest request, Class<?> type) {
        var given = new HashMap<String, Object>();
        var faults = new ArrayList<Fault>();
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> path) {
            for (var field : Form.of(type).fields()) {
                if (!(path.get(field.name()) instanceof String text)) continue;
                var leaf = Leaves.of(field.component().getType());
                if (leaf.isEmpty()) continue;
                try {
                    given.put(
                            field.name(),
                            field.name().equals(ASSET)
                                    ? principal.apply(text)
                                    : leaf.get().read().apply(text));
                } catch (ipledger.identifier.Malformed malformed) {
                    faults.add(Fault.of("", malformed));
                } catch (IllegalArgumentException refused) {
                    faults.add(Fault.of("", "body.value", String.valueOf(refused.getMessage())));
                }
            }
        }
        if (!faults.isEmpty()) throw new InvalidBody(faults);
        return given;
    }

    private static void requireNotEmpty(JsonNode tree, List<String> lists) {
        var faults = lists.stream()
                .filter(name -> tree.path(name).isEmpty())
                .map(name -> Fault.of("/" + name, "body.empty"))
                .toList();
        if (!faults.isEmpty()) throw new InvalidBody(faults);
    }
}
