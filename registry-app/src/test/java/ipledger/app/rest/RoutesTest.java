package ipledger.app.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

@DisplayName("路由 A request finds the controller that the framework would find, by the words of its path")
class RoutesTest extends RunningRegister {
    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void every_door_is_found() throws Exception {
        assertThat(requestMappingHandlerMapping).isInstanceOf(Routes.class);
        for (var each : requestMappingHandlerMapping.getHandlerMethods().entrySet()) {
            var mapping = each.getKey();
            for (var pattern : mapping.getPatternValues()) {
                if (!pattern.startsWith("/api/v1") || pattern.contains("*")) continue;
                var request = request(mapping, pattern);
                var chain = Objects.requireNonNull(requestMappingHandlerMapping.getHandler(request));
                assertThat(((HandlerMethod) chain.getHandler()).getMethod())
                        .as(mapping.toString())
                        .isEqualTo(each.getValue().getMethod());
                assertThat(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
                        .hasToString(pattern);
            }
        }
    }

    @Test
    void what_the_path_names_is_taken_from_it_as_it_was_typed() throws Exception {
        var request = new MockHttpServletRequest("GET", "/api/v1/assets/15%2F145,443/events");
        ServletRequestPathUtils.parseAndCache(request);
        assertThat(requestMappingHandlerMapping.getHandler(request)).isNotNull();
        assertThat(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE))
                .isEqualTo(java.util.Map.of("asset", "15/145,443"));
    }

    private static MockHttpServletRequest request(RequestMappingInfo mapping, String pattern) {
        var method =
                mapping.getMethodsCondition().getMethods().stream().findFirst().orElse(RequestMethod.GET);
        var path = Arrays.stream(pattern.split("/", -1))
                .map(word -> word.startsWith("{") ? "x" : word)
                .collect(Collectors.joining("/"));
        var request = new MockHttpServletRequest(method.name(), path);
        mapping.getConsumesCondition().getConsumableMediaTypes().stream()
                .findFirst()
                .ifPresent(type -> request.setContentType(type.toString()));
        List.copyOf(mapping.getProducesCondition().getProducibleMediaTypes()).stream()
                .findFirst()
                .ifPresent(type -> request.addHeader("Accept", type.toString()));
        ServletRequestPathUtils.parseAndCache(request);
        return request;
    }
}
