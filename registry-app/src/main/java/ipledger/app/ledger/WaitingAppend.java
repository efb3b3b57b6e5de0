package ipledger.app.ledger;

import ipledger.ledger.Salt;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** 排队的追加. An append that waits for its turn, and the answer that its caller waits for. It is answered once. */
final class WaitingAppend {
    private final List<SealedDraft> drafts;
    private final Optional<RequestKey> request;
    private final long bytes;
    private final CompletableFuture<Receipt> answer = new CompletableFuture<>();

    WaitingAppend(Append append, Supplier<Salt> salts) {
        drafts = SealedDraft.of(append.drafts(), salts);
        request = append.request();
        bytes = SealedDraft.bytes(append.drafts());
    }

    List<SealedDraft> drafts() {
        return drafts;
    }

    Optional<RequestKey> request() {
        return request;
    }

    long bytes() {
        return bytes;
    }

    void recorded(Receipt receipt) {
        answer.complete(receipt);
    }

    void refused(RuntimeException reason) {
        answer.completeExceptionally(reason);
    }

    boolean isAnswered() {
        return answer.isDone();
    }

    /** Waits for the answer however long it takes: whoever leaves before would not know what became of the events. */
    Receipt answer() {
        try {
            return answer.join();
        } catch (CompletionException refused) {
            if (refused.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw refused;
        }
    }
}
