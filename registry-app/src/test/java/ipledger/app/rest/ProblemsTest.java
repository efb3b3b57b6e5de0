package ipledger.app.rest;

import static org.assertj.core.api.Assertions.assertThat;

import ipledger.app.rest.problem.Thing;
import ipledger.app.security.Role;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whatever goes wrong, on whatever route, is answered as problem details in the caller's language")
class ProblemsTest extends RunningRegister {
    @Test
    void an_unknown_path() {
        assertProblem(send(request("/api/v1/nothing").GET()), 404, "no-such-path", "路径不存在");
        assertProblem(send(request("/").GET()), 404, "no-such-path", "路径不存在");
    }

    @Test
    void a_method_that_the_path_does_not_take() {
        var reply = send(request("/api/v1/ledger/head").DELETE());
        assertProblem(reply, 405, "method-not-allowed", "此处不接受该方法");
        assertThat(reply.header("Allow")).isEqualTo("GET");
    }

    @Test
    void a_representation_that_there_is_not() {
        assertProblem(
                send(request("/api/v1/ledger/head")
                        .header("Accept", "image/png")
                        .GET()),
                406,
                "not-acceptable",
                "没有所要的格式");
    }

    @Test
    void a_media_type_that_is_not_taken() {
        assertProblem(
                send(as(Role.CLERK, "/api/v1/assets")
                        .header("Content-Type", "text/plain")
                        .header("Idempotency-Key", "k")
                        .POST(BodyPublishers.ofString("x"))),
                415,
                "media-type-unsupported",
                "此处不接受该媒体类型");
    }

    @Test
    void a_body_beyond_its_bound() {
        assertProblem(
                post(Role.CLERK, "/api/v1/assets", "\"" + "x".repeat(RequestBytes.MOST_BYTES) + "\""),
                413,
                "too-large",
                "过大");
    }

    @Test
    void a_body_that_is_no_json() {
        for (var broken : new String[] {"", "{", "{\"a\":1,\"a\":2}", "{} {}", "[".repeat(1_000)})
            assertProblem(post(Role.CLERK, "/api/v1/assets", broken), 400, "body-unreadable", "请求体无法读取");
    }

    @Test
    void nobody_and_a_wrong_key() {
        assertProblem(send(request("/api/v1/me").GET()), 401, "key-missing", "须出示密钥");
        assertProblem(
                send(request("/api/v1/assets")
                        .header("Authorization", "Bearer ipl_wrong")
                        .GET()),
                401,
                "key-invalid",
                "密钥无效");
        assertProblem(
                send(request("/api/v1/assets")
                        .header("Authorization", "Basic eDp5")
                        .GET()),
                401,
                "key-invalid",
                "密钥无效");
    }

    @Test
    void a_role_that_may_not() {
        long before = entries();
        assertProblem(post(Role.BANK, "/api/v1/assets", Cases.grant(Cases.patent())), 403, "role-may-not", "该角色无权办理");
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void a_parameter_that_is_wrong() {
        assertProblem(
                send(request("/api/v1/assets/202110512340.2?effectiveOn=yesterday")
                        .GET()),
                400,
                "parameter-wrong",
                "参数错误");
        assertProblem(send(request("/api/v1/assets?limit=many").GET()), 400, "parameter-wrong", "参数错误");
    }

    @Test
    void an_asset_that_is_not_here_and_a_number_that_is_none() {
        assertProblem(send(request("/api/v1/assets/202110512341.7").GET()), 404, "unknown-asset", "本登记簿无此编号");
        assertProblem(send(request("/api/v1/assets/202110512341.8").GET()), 422, "invalid", "输入无效");
    }

    @Test
    void an_asset_that_was_not_known_then() {
        var patent = Cases.patent();
        long position = position(post(Role.CLERK, "/api/v1/assets", Cases.grant(patent)));
        var then = "/api/v1/assets/" + patent + "?knownAt=2020-01-01T00:00:00Z&atLeast=" + position;
        assertProblem(send(request(then).GET()), 404, "not-known-then", "当时尚不知悉");
        var english = send(request(then).header("Accept-Language", "en").GET());
        assertThat(english.text("/detail")).contains(patent, "2020-01-01T00:00:00Z", "not known yet");
    }

    @Test
    void a_thing_that_is_not_there_is_told_in_one_language() {
        var figure = get(Role.OFFICIAL, "/api/v1/figures/nonsense");
        assertProblem(figure, 404, "not-found", "未找到");
        assertThat(figure.text("/detail")).isEqualTo("没有指标“nonsense”。");
        for (var language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE))
            for (var thing : Thing.values())
                for (var missing : List.of(thing.missing(), thing.missing("x")))
                    assertThat(missing.problem().body(language, "").get("detail"))
                            .asString()
                            .isNotBlank()
                            .doesNotContain(thing.name())
                            .matches(language.equals(Locale.ENGLISH) ? "There is no [a-z\"].*" : "没有[^a-z]+(“x”)?。");
    }

    @Test
    void a_request_that_is_no_http() throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write("GET /api/v1/as{}sets HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400").contains("urn:ipledger:problem:request-unreadable");
        }
    }

    @Test
    void english_where_it_is_preferred() {
        var reply = send(request("/api/v1/nothing")
                .header("Accept-Language", "en-GB,zh;q=0.5")
                .GET());
        assertThat(reply.text("/title")).isEqualTo("No such path");
        assertThat(reply.header("Content-Language")).isEqualTo("en");
    }

    private static void assertProblem(Reply reply, int status, String type, String title) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.text("/type")).isEqualTo("urn:ipledger:problem:" + type);
        assertThat(reply.text("/title")).isEqualTo(title);
        assertThat(reply.json().path("status").asInt(0)).isEqualTo(status);
        assertThat(reply.text("/detail")).isNotBlank();
        assertThat(reply.text("/instance")).startsWith("urn:uuid:");
        assertThat(reply.json().path("violations").isArray()).isTrue();
    }
}
