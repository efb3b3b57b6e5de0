package ipledger.app.rest;

import ipledger.app.rest.problem.ProblemThrown;
import ipledger.app.rest.problem.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** 请求字节. The body of a request, read once and never beyond its bound. */
final class RequestBytes {
    /** The largest JSON or CSV body, in bytes: a list of 100,000 numbers fits. */
    static final int MOST_BYTES = 8 * 1024 * 1024;

    private static final String READ = RequestBytes.class.getName() + ".read";

    private RequestBytes() {}

    /** The whole body. */
    static byte[] of(HttpServletRequest request) {
        if (request.getAttribute(READ) instanceof byte[] read) return read;
        if (request.getContentLengthLong() > MOST_BYTES) throw tooLarge();
        try {
            var bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) throw tooLarge();
            request.setAttribute(READ, bytes);
            return bytes;
        } catch (IOException brokenOff) {
            throw new UncheckedIOException("the request's body broke off", brokenOff);
        }
    }

    /** SHA-256 over what is asked: method, path, query and body. */
    static byte[] hash(HttpServletRequest request) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var asked = request.getMethod() + " " + request.getRequestURI() + "?" + request.getQueryString() + "\n";
            digest.update(asked.getBytes(StandardCharsets.UTF_8));
            return digest.digest(of(request));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static ProblemThrown tooLarge() {
        return ProblemThrown.of(ProblemType.TOO_LARGE, MOST_BYTES);
    }
}
