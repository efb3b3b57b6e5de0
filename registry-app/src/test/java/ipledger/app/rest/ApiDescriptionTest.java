package ipledger.app.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The description of the API is published, and the one in ops/docs is not stale")
class ApiDescriptionTest extends RunningRegister {
    private static final Path CHECKED_IN = Path.of("..", "ops", "docs", "openapi.json");

    /** To renew it: run this test with -Dipledger.renew=true and look at what changed. */
    @Test
    void ops_docs_openapi_json_is_what_the_register_publishes() throws IOException {
        var published = send(request("/api/docs").GET());
        assertThat(published.status()).isEqualTo(200);
        if (Boolean.getBoolean("ipledger.renew")) Files.writeString(CHECKED_IN, published.body());
        assertThat(JSON.readTree(published.body())).isEqualTo(JSON.readTree(Files.readAllBytes(CHECKED_IN)));
    }

    @Test
    void everything_in_a_path_is_described() {
        var paths = send(request("/api/docs").GET()).json().path("paths");
        for (var path : paths.properties())
            for (var operation : path.getValue())
                for (var part : path.getKey().split("/", -1))
                    if (part.startsWith("{"))
                        assertThat(operation.path("parameters"))
                                .as(path.getKey())
                                .anySatisfy(parameter -> {
                                    assertThat(parameter.path("name").asString(""))
                                            .isEqualTo(part.substring(1, part.length() - 1));
                                    assertThat(parameter.path("in").asString(""))
                                            .isEqualTo("path");
                                });
    }

    @Test
    void every_act_describes_its_body() {
        var paths = send(request("/api/docs").GET()).json().path("paths");
        var register = paths.path("/api/v1/dealings/pledges/{dealing}/register").path("post");
        var body = register.at("/requestBody/content/application~1json/schema");
        assertThat(body.path("required").toString()).contains("effectiveOn").doesNotContain("dealing");
        assertThat(body.path("properties").has("terms")).isTrue();
        assertThat(register.path("description").asString("")).isEqualTo("roles: clerk, reviewer");
        assertThat(register.path("parameters").toString()).contains("Idempotency-Key", "If-Match");
    }
}
