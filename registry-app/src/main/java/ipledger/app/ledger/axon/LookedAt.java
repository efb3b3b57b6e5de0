package ipledger.app.ledger.axon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** 所见. What a command was decided on from memory; travels with it inside this process, so that a refusal can be checked. */
final class LookedAt {
    static final String NAME = "lookedAt";

    private final List<BooleanSupplier> checks = new ArrayList<>();

    static Optional<LookedAt> of(UnitOfWork<?> unit) {
        @Nullable Message<?> receiver = unit.root().getMessage();
        // A unit of work may run without a message: then nobody decides again.
        return receiver != null && receiver.getMetaData().get(NAME) instanceof LookedAt all
                ? Optional.of(all)
                : Optional.empty();
    }

    synchronized void add(BooleanSupplier check) {
        checks.add(check);
    }

    /** True where some of it is behind the ledger: every one is asked, so that all that is old is forgotten at once. */
    synchronized boolean isOld() {
        return checks.stream().filter(check -> !check.getAsBoolean()).count() > 0;
    }
}
