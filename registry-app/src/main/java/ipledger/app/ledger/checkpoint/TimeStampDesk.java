package ipledger.app.ledger.checkpoint;

import ipledger.ledger.Sha256;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;

/**
 * 时间戳窗口. A time-stamping authority (RFC 3161) as the ledger asks it: for a token over SHA-256 of a checkpoint's text.
 * The token is checked to be for that text and that request; whose certificate it bears is the verifier's to judge.
 */
public final class TimeStampDesk {
    private static final int NONCE_BITS = 64;
    private static final int MAX_ANSWER_BYTES = 1 << 16;
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int OK = 200;

    private final URI authority;
    private final SecureRandom random;
    private final Duration timeout;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();

    public TimeStampDesk(URI authority, SecureRandom random) {
        this(authority, random, TIMEOUT);
    }

    TimeStampDesk(URI authority, SecureRandom random, Duration timeout) {
        this.timeout = timeout;
        this.authority = authority;
        this.random = random;
    }

    /** The token, DER. Throws {@link WitnessFailed} without one. */
    byte[] stamp(String text) {
        var asked = new TimeStampRequestGenerator();
        asked.setCertReq(true);
        try {
            var request = asked.generate(
                    TSPAlgorithms.SHA256,
                    Sha256.of(text.getBytes(StandardCharsets.UTF_8)),
                    new BigInteger(NONCE_BITS, random));
            var answer = http.send(
                    HttpRequest.newBuilder(authority)
                            .timeout(timeout)
                            .header("Content-Type", "application/timestamp-query")
                            .POST(BodyPublishers.ofByteArray(request.getEncoded()))
                            .build(),
                    BodyHandlers.ofInputStream());
            byte[] body = BoundedAnswer.read(answer, MAX_ANSWER_BYTES, timeout);
            if (answer.statusCode() != OK) {
                throw new WitnessFailed("the authority answered " + answer.statusCode());
            }
            return token(body, request);
        } catch (IOException | TSPException failed) {
            throw new WitnessFailed("the authority gave no token: " + failed.getMessage(), failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new WitnessFailed("the register is stopping", stopped);
        }
    }

    private static byte[] token(byte[] body, TimeStampRequest request) throws IOException, TSPException {
        try {
            var response = new TimeStampResponse(body);
            response.validate(request);
            if (response.getTimeStampToken() == null) {
                throw new WitnessFailed("the authority granted no token: " + response.getStatusString());
            }
            return response.getTimeStampToken().getEncoded();
        } catch (WitnessFailed said) {
            throw said;
        } catch (RuntimeException notOfThisForm) {
            // Its parser says of some bytes that they are no answer, and throws whatever it runs into at others.
            throw new WitnessFailed("the authority's answer cannot be read: " + notOfThisForm, notOfThisForm);
        }
    }
}
