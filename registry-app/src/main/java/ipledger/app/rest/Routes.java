package ipledger.app.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * 路由. Finds the controller of a request by the words of its path. The framework asks every mapping of the register, some two
 * hundred, which costs as much as deciding the act; here it asks the one that the words leave. Where they leave none or
 * several, and for whatever is wrong with a request, it does as always.
 */
final class Routes extends RequestMappingHandlerMapping {
    /** By the number of words; written once, before the first request. */
    private Map<Integer, List<Route>> routes = Map.of();

    private record Route(RequestMappingInfo mapping, HandlerMethod controller, List<String> words) {
        /** True where each word of the pattern stands in the path; the last ones tell most. */
        boolean fits(List<String> path) {
            for (int i = words.size() - 1; i >= 0; i--)
                if (!words.get(i).startsWith("{") && !words.get(i).equals(path.get(i))) return false;
            return true;
        }
    }

    @Override
    protected void handlerMethodsInitialized(Map<RequestMappingInfo, HandlerMethod> controllers) {
        super.handlerMethodsInitialized(controllers);
        var byLength = new HashMap<Integer, List<Route>>();
        controllers.forEach((mapping, controller) -> patternsOf(mapping).stream()
                .map(pattern -> pattern.getPatternString())
                .filter(pattern -> !pattern.contains("*"))
                .map(pattern -> new Route(mapping, controller, words(pattern)))
                .forEach(route -> byLength.computeIfAbsent(route.words().size(), length -> new ArrayList<>())
                        .add(route)));
        routes = byLength;
    }

    private static List<PathPattern> patternsOf(RequestMappingInfo mapping) {
        var condition = mapping.getPathPatternsCondition();
        return condition == null ? List.of() : List.copyOf(condition.getPatterns());
    }

    private static List<String> words(String path) {
        return List.of(path.split("/", -1));
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        var words = words(path);
        Route only = null;
        @Nullable RequestMappingInfo match = null;
        for (var route : routes.getOrDefault(words.size(), List.of())) {
            if (!route.fits(words)) continue;
            var matching = getMatchingMapping(route.mapping(), request);
            if (matching == null) continue;
            if (only != null) return super.lookupHandlerMethod(path, request);
            only = route;
            match = matching;
        }
        if (only == null || match == null) return super.lookupHandlerMethod(path, request);
        request.setAttribute(BEST_MATCHING_HANDLER_ATTRIBUTE, only.controller());
        handleMatch(match, path, request);
        return only.controller();
    }
}
