package ipledger.approval;

import ipledger.dealing.AssetRegister;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.AnnotationCommandHandlerAdapter;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;

/** 办理台. Has an act done by the chapter that knows it: as a trial, of which nothing stays, or within what is being decided. */
public final class ActDesk {
    private final List<AnnotationCommandHandlerAdapter<Object>> chapters;

    /** @param chapters who takes the acts, a chapter of the law each */
    public ActDesk(List<?> chapters) {
        this.chapters = chapters.stream()
                .map(chapter -> new AnnotationCommandHandlerAdapter<Object>(chapter))
                .toList();
    }

    /**
     * Judges an act as if it were done now: it throws whatever would stop it, and nothing is recorded. It must not be
     * called within a unit of work.
     *
     * @param conditions further metadata for the handler
     */
    public void attempt(Record act, Map<String, ?> conditions) {
        CommandMessage<?> message = GenericCommandMessage.asCommandMessage(act).withMetaData(conditions);
        var unit = DefaultUnitOfWork.startAndGet(message);
        try {
            take(message);
        } finally {
            unit.rollback();
        }
    }

    /** Does an act within the unit of work that runs, so that its events are appended with the others of it. */
    void perform(Record act, Map<String, ?> conditions) {
        CurrentUnitOfWork.get().resources().putAll(conditions);
        take(GenericCommandMessage.asCommandMessage(act));
    }

    private void take(CommandMessage<?> message) {
        var chapter = chapters.stream()
                .filter(one -> one.canHandle(message))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody takes " + message.getCommandName()));
        try {
            chapter.handle(message);
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception checked) {
            throw new IllegalStateException("no chapter throws a checked exception", checked);
        }
    }

    /** The condition under which a proposer acted, as {@link AssetRegister} asks for it. */
    static Map<String, Long> seen(long entries) {
        return Map.of(AssetRegister.EXPECTED_ENTRIES, entries);
    }
}
