package ipledger.app.ledger.axon;

import ipledger.app.ledger.TestLedger;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStoreTest;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.DisplayName;

@DisplayName("事件库 Axon's own suite for an event store, on the ledger")
class LedgerEventStoreTest extends EmbeddedEventStoreTest {
    @Override
    public EventStorageEngine createStorageEngine() {
        return new StreamsFromZero(PostgresEventStorageEngineTest.engineOf(TestLedger.empty()));
    }
}
