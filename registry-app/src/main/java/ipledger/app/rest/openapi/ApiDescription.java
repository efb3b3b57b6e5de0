package ipledger.app.rest.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import ipledger.app.rest.Body;
import ipledger.app.rest.Write;
import ipledger.app.security.Caller;
import ipledger.app.security.Doors;
import ipledger.app.security.Role;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/** 接口说明装配. What {@code /api/docs} tells: every door, who may pass it, the body that it takes, and how it says no. */
@Configuration(proxyBeanMethods = false)
@SuppressWarnings({"rawtypes", "unchecked"}) // the library speaks in raw schemas
class ApiDescription {
    private static final String KEY = "key";
    private static final String PROBLEM = "Problem";

    private static final Pattern IN_PATH = Pattern.compile("\\{([a-z]+)}");

    /** What a body is not asked for again where the path says it. */
    private static final Set<String> BOUND = Set.of("dealing", "asset");

    private final Components bodies = new Components();
    private final BodySchemas schemas = new BodySchemas(bodies);

    ApiDescription() {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Caller.class, Write.class)
                .addAnnotationsToIgnore(Body.class);
    }

    @Bean
    OpenAPI apiHead() {
        return new OpenAPI()
                .info(new Info()
                        .title("IP Ledger 知识产权资产登记与交易账本")
                        .version("v1")
                        .license(new License().name("Apache-2.0")))
                .servers(List.of(new Server().url("/")))
                .components(new Components()
                        .addSecuritySchemes(
                                KEY,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("API key 密钥: ipl_...")));
    }

    @Bean
    OperationCustomizer bodiesAndProblems() {
        return (operation, method) -> {
            for (var parameter : method.getMethodParameters()) {
                if (parameter.hasParameterAnnotation(Body.class)) operation.setRequestBody(body(method, parameter));
                if (parameter.getParameterType() == Write.class) conditions(operation);
            }
            if (operation.getResponses() != null)
                operation
                        .getResponses()
                        .addApiResponse(
                                "default",
                                new ApiResponse()
                                        .description("RFC 9457")
                                        .content(new Content()
                                                .addMediaType(
                                                        "application/problem+json",
                                                        new MediaType()
                                                                .schema(new Schema<>()
                                                                        .$ref("#/components/schemas/" + PROBLEM)))));
            return operation;
        };
    }

    private RequestBody body(HandlerMethod method, MethodParameter parameter) {
        var inPath = Arrays.stream(method.getMethodParameters())
                .filter(one -> one.hasParameterAnnotation(PathVariable.class))
                .map(one -> Objects.requireNonNullElse(one.getParameterName(), ""))
                .collect(Collectors.toSet());
        Stream.concat(paths(method.getBeanType()), paths(method.getMethod()))
                .flatMap(path -> IN_PATH.matcher(path).results().map(found -> found.group(1)))
                .filter(BOUND::contains)
                .forEach(inPath::add);
        return new RequestBody()
                .required(true)
                .content(new Content()
                        .addMediaType(
                                "application/json",
                                new MediaType()
                                        .schema(schemas.body(parameter.getParameterType(), Set.copyOf(inPath)))));
    }

    private static Stream<String> paths(AnnotatedElement element) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(element, RequestMapping.class);
        return mapping == null ? Stream.of() : Arrays.stream(mapping.path());
    }

    private static void conditions(Operation operation) {
        operation.addParametersItem(new HeaderParameter()
                .name("Idempotency-Key")
                .required(true)
                .schema(new Schema<>().type("string").maxLength(200)));
        operation.addParametersItem(new HeaderParameter()
                .name("If-Match")
                .description("the ETag of the asset's extract")
                .schema(new Schema<>().type("string")));
    }

    @Bean
    OpenApiCustomizer everyDoorWithItsRoles() {
        return api -> {
            if (bodies.getSchemas() != null)
                bodies.getSchemas()
                        .forEach((name, schema) -> api.getComponents().addSchemas(name, schema));
            api.getComponents().addSchemas(PROBLEM, problem());
            api.getPaths()
                    .forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
                        inPath(path, operation);
                        roles(method.name(), path, operation);
                    }));
        };
    }

    /** What stands in the path without being a parameter of the method: the body's record takes it from there. */
    private static void inPath(String path, Operation operation) {
        var known = Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
                .map(Parameter::getName)
                .collect(Collectors.toSet());
        IN_PATH.matcher(path)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !known.contains(name))
                .forEach(name -> operation.addParametersItem(
                        new PathParameter().name(name).schema(new Schema<>().type("string"))));
    }

    private static void roles(String method, String path, Operation operation) {
        Doors.of(HttpMethod.valueOf(method), path.replaceAll("\\{[^}]*}", "x"))
                .filter(door -> !door.isOpen())
                .ifPresent(door -> {
                    operation.setSecurity(List.of(new SecurityRequirement().addList(KEY)));
                    operation.setDescription("roles: "
                            + door.roles().stream().map(Role::text).sorted().collect(Collectors.joining(", ")));
                });
    }

    private static Schema<?> problem() {
        var line = new Schema<>().type("object");
        for (var name : List.of("rule", "article", "message", "field"))
            line.addProperty(name, new Schema<>().type("string"));
        return new Schema<>()
                .type("object")
                .addProperty("type", new Schema<>().type("string").format("uri"))
                .addProperty("title", new Schema<>().type("string"))
                .addProperty("status", new Schema<>().type("integer"))
                .addProperty("detail", new Schema<>().type("string"))
                .addProperty("instance", new Schema<>().type("string").format("uri"))
                .addProperty("violations", new Schema<>().type("array").items(line));
    }
}
