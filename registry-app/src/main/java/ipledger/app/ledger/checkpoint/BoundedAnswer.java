package ipledger.app.ledger.checkpoint;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * 有界答复. An answer of somebody whom nobody here answers for: so many bytes are read of it, and for so long. The client's own
 * time limit ends with the head of an answer, and a body may drip for ever.
 */
final class BoundedAnswer {
    private BoundedAnswer() {}

    /** Throws {@link IOException} for an answer that is longer or takes longer. */
    static byte[] read(HttpResponse<InputStream> answer, int most, Duration within) throws IOException {
        var body = answer.body();
        var limit = Thread.ofVirtual().start(() -> closeAfter(within, body));
        try (body) {
            byte[] read = body.readNBytes(most + 1);
            if (read.length > most) {
                throw new IOException("an answer of more than " + most + " bytes");
            }
            if (!limit.isAlive()) {
                throw new IOException("an answer that took longer than " + within);
            }
            return read;
        } finally {
            limit.interrupt();
        }
    }

    private static void closeAfter(Duration within, InputStream body) {
        try {
            Thread.sleep(within);
            body.close();
        } catch (InterruptedException readInTime) {
            Thread.currentThread().interrupt();
        } catch (IOException closedAlready) {
            return;
        }
    }
}
