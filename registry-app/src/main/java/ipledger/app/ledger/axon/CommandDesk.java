package ipledger.app.ledger.axon;

import ipledger.app.ledger.KeyReused;
import ipledger.app.ledger.LedgerReader;
import ipledger.app.ledger.LedgerUnavailable;
import ipledger.app.ledger.OutcomeUnknown;
import ipledger.app.ledger.Receipt;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * 受理窗口. Sends a command and answers with its receipt. A request that was recorded before is answered with the receipt of
 * then, whatever it would come to now: its key can stand in the ledger once only, so that the append itself says so, and
 * the ledger is asked for it wherever a command does not come as far as that. Where two commands race for one stream, the
 * loser is decided again on the new state; where one was refused on what was remembered of an asset and the ledger knows
 * more, it is decided again too.
 */
public final class CommandDesk {
    /** How often a command is decided anew before the caller is told that the asset is too busy. */
    static final int MAX_ATTEMPTS = 5;

    private final CommandBus commands;
    private final LedgerReader ledger;

    public CommandDesk(CommandBus commands, LedgerReader ledger) {
        this.commands = commands;
        this.ledger = ledger;
    }

    /**
     * True where the request that {@code origin} keys was recorded before.
     *
     * @throws KeyReused when the key was used for another request
     */
    public boolean isRecorded(CommandOrigin origin) {
        return before(origin).isPresent();
    }

    /** {@link #send(Object, CommandOrigin, Map)} with nothing more to say to the handler. */
    public <R> Outcome<R> send(Object command, CommandOrigin origin) {
        return send(command, origin, Map.of());
    }

    /**
     * Handles {@code command} to its end: when the call returns, its events are on disk.
     *
     * @param conditions further metadata for the handler; not recorded
     * @throws KeyReused when the origin's key was used for another request
     * @throws ConcurrencyException when others were faster {@value #MAX_ATTEMPTS} times
     */
    public <R> Outcome<R> send(Object command, CommandOrigin origin, Map<String, ?> conditions) {
        for (int attempt = 1; ; attempt++) {
            var lookedAt = new LookedAt();
            try {
                Outcome<R> outcome = attempt(
                        command, origin.toMetaData().mergedWith(conditions).and(LookedAt.NAME, lookedAt));
                return outcome.receipt().isPresent()
                        ? outcome
                        : this.<R>asBefore(origin).orElse(outcome);
            } catch (AlreadyRecorded before) {
                return new Outcome<>(Optional.empty(), Optional.of(before.receipt()));
            } catch (OutcomeUnknown | KeyReused notForWantOfLooking) {
                throw notForWantOfLooking;
            } catch (ConcurrencyException othersWereFaster) {
                if (attempt == MAX_ATTEMPTS) {
                    return this.<R>asBefore(origin).orElseThrow(() -> othersWereFaster);
                }
            } catch (LedgerUnavailable nothingIsWritten) {
                return this.<R>asBefore(origin).orElseThrow(() -> nothingIsWritten);
            } catch (RuntimeException refused) {
                // What it did itself when it was first sent, or its twin does now, may be what it was refused for.
                Optional<Outcome<R>> before = asBefore(origin);
                if (before.isPresent()) {
                    return before.get();
                }
                if (attempt == MAX_ATTEMPTS || !lookedAt.isOld()) {
                    throw refused;
                }
            }
        }
    }

    /** The outcome of the same request where it was recorded before. */
    private <R> Optional<Outcome<R>> asBefore(CommandOrigin origin) {
        return before(origin).map(receipt -> new Outcome<>(Optional.empty(), Optional.of(receipt)));
    }

    private Optional<Receipt> before(CommandOrigin origin) {
        return origin.requestKey().flatMap(ledger::receiptOf);
    }

    /**
     * Has an act tried that leaves nothing behind; where it is stopped because of what was remembered and the ledger knows
     * more, it is tried again.
     *
     * @param trial takes the metadata under which it looks
     */
    public void judge(Consumer<Map<String, ?>> trial, Map<String, ?> conditions) {
        for (int attempt = 1; ; attempt++) {
            var lookedAt = new LookedAt();
            try {
                trial.accept(MetaData.from(conditions).and(LookedAt.NAME, lookedAt));
                return;
            } catch (RuntimeException stopped) {
                if (attempt == MAX_ATTEMPTS || !lookedAt.isOld()) {
                    throw stopped;
                }
            }
        }
    }

    private <R> Outcome<R> attempt(Object command, MetaData metadata) {
        var slot = new ReceiptSlot();
        var message =
                GenericCommandMessage.asCommandMessage(command).withMetaData(metadata.and(ReceiptSlot.NAME, slot));
        var callback = new FutureCallback<Object, R>();
        commands.dispatch(message, callback);
        var answer = callback.getResult();
        if (answer.isExceptional()) {
            throw asUnchecked(answer.exceptionResult());
        }
        return new Outcome<>(Optional.ofNullable(answer.getPayload()), slot.receipt());
    }

    private static RuntimeException asUnchecked(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException unchecked
                ? unchecked
                : new IllegalStateException("A command handler threw a checked exception", thrown);
    }

    /** 回执栏. Travels with a command inside this process so that the receipt finds its way back to the sender. */
    static final class ReceiptSlot {
        static final String NAME = "receiptSlot";

        private Optional<Receipt> receipt = Optional.empty();

        synchronized void fill(Receipt filled) {
            receipt = Optional.of(filled);
        }

        synchronized Optional<Receipt> receipt() {
            return receipt;
        }
    }
}
