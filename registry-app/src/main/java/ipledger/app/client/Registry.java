package ipledger.app.client;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** 登记系统. A running registry, spoken to over HTTP. What is not an answer ends the command with the code that it deserves. */
public final class Registry {
    /** Maps are written in the order of their keys: the same request has the same bytes in every run of the program. */
    public static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

    /** A rebuild of a large register answers only at its end. */
    private static final Duration ANSWER_TIMEOUT = Duration.ofHours(6);

    private static final int FIRST_ERROR_STATUS = 400;
    private static final int UNAUTHENTICATED = 401;
    private static final int FORBIDDEN = 403;
    private static final int FIRST_SERVER_STATUS = 500;

    private final String url;
    private final Optional<String> key;
    private final Console console;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT_TIMEOUT).build();

    public Registry(String url, Optional<String> key, Console console) {
        this.url = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        this.key = key;
        this.console = console;
    }

    public String url() {
        return url;
    }

    /** The same registry, with another key. */
    public Registry as(String otherKey) {
        return new Registry(url, Optional.of(otherKey), console);
    }

    public JsonNode get(String path) {
        return JSON.readTree(succeeded(send(request(path).GET())).body());
    }

    /** Posts JSON under a fresh idempotency key. */
    public JsonNode post(String path, Object body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    /** Posts JSON under an idempotency key of its own, so that it is done once however often it is sent. */
    public JsonNode post(String path, Object body, String idempotencyKey) {
        return JSON.readTree(succeeded(posted(path, body, idempotencyKey)).body());
    }

    /** Posts JSON and hands back whatever is answered, a refusal too. */
    public Answer tried(String path, Object body, String idempotencyKey) {
        var answer = posted(path, body, idempotencyKey);
        return new Answer(answer.statusCode(), JSON.readTree(answer.body()));
    }

    /** 答复. */
    public record Answer(int status, JsonNode body) {}

    private HttpResponse<byte[]> posted(String path, Object body, String idempotencyKey) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
    }

    public JsonNode upload(String path, BodyPublisher content) {
        return JSON.readTree(succeeded(send(request(path)
                        .header("Content-Type", "application/octet-stream")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(content)))
                .body());
    }

    public byte[] bytes(String path) {
        return succeeded(send(request(path).GET())).body();
    }

    /** Writes an answer into {@code file} as it comes, whole or not at all; answers its length in bytes. */
    public long download(String path, Path file) {
        var fresh = file.resolveSibling(file.getFileName() + ".part");
        try {
            var answer = http.send(
                    request(path).GET().build(),
                    info -> info.statusCode() < FIRST_ERROR_STATUS
                            ? BodySubscribers.mapping(BodySubscribers.ofFile(fresh), written -> new byte[0])
                            : BodySubscribers.ofByteArray());
            succeeded(answer);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            return Files.size(file);
        } catch (NoSuchFileException | FileAlreadyExistsException | AccessDeniedException unwritable) {
            throw new Exit.Stop(Exit.MISUSED, console.say("文件无法写入：", "the file cannot be written: ") + file);
        } catch (IOException cut) {
            throw notReached();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Exit.Stop(Exit.NOT_REACHED, "interrupted");
        }
    }

    /** The status of an answer, whatever it is. */
    public int status(String path) {
        return send(request(path).GET()).statusCode();
    }

    /** {@code text} as one segment of a path. */
    public static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private HttpRequest.Builder request(String path) {
        try {
            var request = HttpRequest.newBuilder(URI.create(url + path))
                    .timeout(ANSWER_TIMEOUT)
                    .header("Accept-Language", console.language().toLanguageTag())
                    .header("Ipledger-Channel", "cli");
            key.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
            return request;
        } catch (IllegalArgumentException noAddress) {
            throw new Exit.Stop(Exit.MISUSED, console.say("地址无效：", "not an address: ") + url);
        }
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException unreachable) {
            throw notReached();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Exit.Stop(Exit.NOT_REACHED, "interrupted");
        }
    }

    private Exit.Stop notReached() {
        return new Exit.Stop(
                Exit.NOT_REACHED,
                console.say(
                        "未能连接登记系统 " + url + "（是否已运行 ops/ipledger serve？）",
                        "the registry at " + url + " was not reached (is ops/ipledger serve running?)"));
    }

    private HttpResponse<byte[]> succeeded(HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        if (status < FIRST_ERROR_STATUS) return answer;
        int code = status == UNAUTHENTICATED || status == FORBIDDEN || isParameterWrong(answer)
                ? Exit.MISUSED
                : status >= FIRST_SERVER_STATUS ? Exit.NOT_REACHED : Exit.NO;
        throw new Exit.Stop(code, told(answer));
    }

    /** An option that the registry does not take is a wrong use, no answer. */
    private static boolean isParameterWrong(HttpResponse<byte[]> answer) {
        try {
            return JSON.readTree(answer.body()).path("type").asString("").endsWith(":parameter-wrong");
        } catch (JacksonException notOurs) {
            return false;
        }
    }

    /** A problem as a person reads it: what, why, and every violation. */
    private static String told(HttpResponse<byte[]> answer) {
        try {
            var problem = JSON.readTree(answer.body());
            var told = new StringBuilder()
                    .append(answer.statusCode())
                    .append(' ')
                    .append(problem.path("title").asString(""))
                    .append("\n  ")
                    .append(problem.path("detail").asString(""));
            for (var violation : problem.path("violations"))
                told.append("\n  - ")
                        .append(violation.path("field").asString(""))
                        .append(' ')
                        .append(violation.path("rule").asString(""))
                        .append(' ')
                        .append(violation.path("article").asString(""))
                        .append(": ")
                        .append(violation.path("message").asString(""));
            return told.toString();
        } catch (JacksonException notOurs) {
            return answer.statusCode() + " " + answer.uri();
        }
    }
}
