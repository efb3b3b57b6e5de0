package ipledger.app.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import ipledger.app.ledger.LedgerReader;
import ipledger.app.ledger.TestLedger;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.axonframework.commandhandling.AnnotationCommandHandlerAdapter;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.Repository;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("聚合记忆 What a node remembers of an aggregate")
class RememberedAggregatesTest {
    private static final CommandOrigin CLERK = CommandOrigin.of("clerk-1", "clerk", "api");

    private final TestLedger ledger = TestLedger.empty();
    private final Node one = new Node(ledger);
    private final Node other = new Node(ledger);

    @Test
    void is_used_again_and_is_what_the_ledger_holds() {
        one.add("a");
        int read = one.seats.size();
        one.add("b");
        one.add("c");
        assertThat(one.seats).hasSize(read);
        assertThat(new Node(ledger).look()).isEqualTo("abc");
    }

    @Test
    void does_not_make_an_append_that_another_node_has_overtaken() {
        one.add("a");
        other.add("b");
        one.add("c");
        assertThat(new Node(ledger).look()).isEqualTo("abc");
    }

    @Test
    void is_not_what_a_command_is_refused_for_once_another_node_has_gone_on() {
        one.add("a");
        one.add("full");
        other.empty();
        one.add("b");
        assertThat(new Node(ledger).look()).isEqualTo("b");
    }

    @Test
    void is_kept_after_a_refusal_that_holds() {
        one.add("full");
        int read = one.seats.size();
        assertThatIllegalStateException().isThrownBy(() -> one.add("b"));
        assertThatIllegalStateException().isThrownBy(() -> one.add("b"));
        assertThat(one.seats).hasSize(read);
    }

    @Test
    void is_not_what_a_command_that_records_nothing_answers_once_another_node_has_gone_on() {
        one.add("a");
        assertThat(one.look()).isEqualTo("a");
        other.add("b");
        assertThat(one.look()).isEqualTo("ab");
    }

    @Test
    void is_forgotten_when_its_changes_were_not_recorded() {
        one.add("a");
        assertThatIllegalStateException().isThrownBy(() -> one.addInVain("b"));
        assertThat(one.look()).isEqualTo("a");
    }

    @Test
    void is_bounded() {
        var memory = new AggregateMemory<String>(2);
        for (var id : List.of("a", "b")) memory.keep(id, new AggregateMemory.Kept<>(id, 0));
        assertThat(memory.find("a")).isPresent();
        memory.keep("c", new AggregateMemory.Kept<>("c", 0));
        assertThat(memory.find("b")).isEmpty();
        assertThat(memory.find("a")).isPresent();
    }

    record Add(String word) {}

    record AddInVain(String word) {}

    record Look() {}

    record Empty() {}

    /** 容器. Words, and no more once it is full. */
    @AggregateRoot(type = "box")
    @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Axon reads the identifier
    public static class Box {
        @AggregateIdentifier
        private String id;

        private String words = "";

        public Box() {}

        void add(String word) {
            if (words.contains("full")) throw new IllegalStateException("full");
            AggregateLifecycle.apply(word);
        }

        @EventSourcingHandler
        void on(String word) {
            id = "box";
            words = word.equals("empty") ? "" : words + word;
        }
    }

    /** 节点. A process of its own, as far as memory goes. */
    @SuppressWarnings({"EffectivelyPrivate", "UnusedMethod", "UnusedVariable"}) // Axon calls the handlers
    static final class Node {
        final Set<Box> seats = Collections.newSetFromMap(new IdentityHashMap<>());
        private final CommandDesk desk;
        private final Repository<Box> boxes;

        Node(TestLedger ledger) {
            var reader = new LedgerReader(ledger.database().appConnections(), TestLedger.ID);
            var store = EmbeddedEventStore.builder()
                    .storageEngine(new PostgresEventStorageEngine(
                            TestLedger.writer(ledger.database().writerConnections()), reader, new TextCodec()))
                    .build();
            boxes = new RememberedAggregates<>(
                    Box.class,
                    store,
                    new org.axonframework.modelling.command.RepositoryProvider() {
                        @Override
                        public <T> Repository<T> repositoryFor(Class<T> type) {
                            throw new UnsupportedOperationException(type.getName());
                        }
                    },
                    10);
            var bus = SimpleCommandBus.builder().build();
            bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(new CommandOrigin.Correlation()));
            new AnnotationCommandHandlerAdapter<>(this).subscribe(bus);
            desk = new CommandDesk(bus, reader);
        }

        void add(String word) {
            desk.send(new Add(word), CLERK);
        }

        void addInVain(String word) {
            desk.send(new AddInVain(word), CLERK);
        }

        void empty() {
            desk.send(new Empty(), CLERK);
        }

        String look() {
            return desk.<String>send(new Look(), CLERK).result().orElseThrow();
        }

        @CommandHandler
        public void handle(Add command) throws Exception {
            box().execute(box -> box.add(command.word()));
        }

        @CommandHandler
        public void handle(AddInVain command) throws Exception {
            box().execute(box -> box.add(command.word()));
            throw new IllegalStateException("in vain");
        }

        @CommandHandler
        public void handle(Empty command) throws Exception {
            box().execute(box -> AggregateLifecycle.apply("empty"));
        }

        @CommandHandler
        public String handle(Look command) throws Exception {
            return box().invoke(box -> box.words);
        }

        private org.axonframework.modelling.command.Aggregate<Box> box() throws Exception {
            Callable<Box> first = Box::new;
            var box = boxes.loadOrCreate("box", first);
            box.execute(seats::add);
            return box;
        }
    }
}
