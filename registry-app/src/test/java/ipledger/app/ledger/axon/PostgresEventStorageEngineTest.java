package ipledger.app.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.axonframework.eventsourcing.utils.EventStoreTestUtils.AGGREGATE;
import static org.axonframework.eventsourcing.utils.EventStoreTestUtils.createEvent;
import static org.axonframework.eventsourcing.utils.EventStoreTestUtils.createEvents;

import ipledger.app.ledger.TestLedger;
import java.util.List;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngineTest;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("事件存储引擎 Axon's own suite, and what it leaves open, on the ledger")
class PostgresEventStorageEngineTest extends EventStorageEngineTest {
    private TestLedger ledger = TestLedger.empty();
    private PostgresEventStorageEngine engine = engineOf(ledger);

    static PostgresEventStorageEngine engineOf(TestLedger ledger) {
        return new PostgresEventStorageEngine(ledger.writer(), ledger.reader(), new TextCodec());
    }

    @BeforeEach
    void on_an_empty_ledger() {
        setTestSubject(new StreamsFromZero(engine));
    }

    @Test
    void reads_streams_and_the_whole_ledger_beyond_one_page() {
        int events = PostgresEventStorageEngine.PAGE_ENTRIES + 10;
        engine.appendEvents(createEvents(events));
        var last = new GenericEventMessage<>("test");
        engine.appendEvents(last);
        assertThat(engine.readEvents(AGGREGATE).asStream().mapToLong(event -> event.getSequenceNumber()))
                .containsExactlyElementsOf(LongStream.range(0, events).boxed().toList());
        assertThat(engine.readEvents(null, false)
                        .map(TrackedEventMessage::trackingToken)
                        .toList())
                .isEqualTo(LongStream.rangeClosed(1, events + 1)
                        .mapToObj(GlobalSequenceTrackingToken::new)
                        .toList());
        assertThat(engine.readEvents(new GlobalSequenceTrackingToken(events), false)
                        .toList())
                .singleElement()
                .matches(event -> event.getIdentifier().equals(last.getIdentifier()));
        assertThat(engine.lastSequenceNumberFor(AGGREGATE)).contains(events - 1L);
        assertThat(engine.lastSequenceNumberFor("nobody")).isEmpty();
    }

    @Test
    void gives_back_identifier_stream_time_and_metadata_as_they_were() {
        var event = createEvent(0).withMetaData(MetaData.with("who", "clerk-1").and("seen", 12L));
        engine.appendEvents(event);
        var read = engine.readEvents(AGGREGATE).next();
        assertThat(read.getIdentifier()).isEqualTo(event.getIdentifier());
        assertThat(read.getType()).isEqualTo(event.getType());
        assertThat(read.getAggregateIdentifier()).isEqualTo(AGGREGATE);
        assertThat(read.getTimestamp())
                .isEqualTo(event.getTimestamp().truncatedTo(java.time.temporal.ChronoUnit.MICROS));
        assertThat(read.getMetaData()).isEqualTo(event.getMetaData());
    }

    @Test
    void tells_the_slower_of_two_that_it_was_too_late() {
        engine.appendEvents(createEvent(0));
        assertThatExceptionOfType(ConcurrencyException.class).isThrownBy(() -> engine.appendEvents(createEvent(0)));
        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> engine.appendEvents(List.of(createEvent(1), createEvent(1))));
        assertThat(ledger.reader().head().size()).isEqualTo(1);
    }

    @Test
    void refuses_a_second_append_in_one_unit_of_work() {
        var unit = DefaultUnitOfWork.startAndGet(new GenericEventMessage<>("work"));
        try {
            engine.appendEvents(createEvent(0));
            assertThatIllegalStateException().isThrownBy(() -> engine.appendEvents(createEvent(1)));
        } finally {
            unit.rollback();
        }
    }
}
