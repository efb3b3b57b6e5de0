package ipledger.app.ledger;

import static ipledger.app.ledger.TestLedger.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ipledger.ledger.Octets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("断线 An append during which the connection breaks")
class LostConnectionTest {
    private final TestLedger ledger = TestLedger.empty();
    private final CutLine line;
    private final GroupCommit writer;

    LostConnectionTest() throws Exception {
        line = new CutLine(ledger.database());
        writer = TestLedger.writer(line.connections(ledger.database()));
    }

    @AfterEach
    void close() {
        line.close();
    }

    @Test
    void is_answered_truly_wherever_in_the_request_it_breaks() throws Exception {
        // A batch's statement with its values is some 3,000 bytes long; beyond, the answer comes whole.
        for (long bytes = 0; bytes < 4_000; bytes += 61) {
            assertAnsweredTruly(bytes, line::cutWhenSent);
        }
    }

    @Test
    void is_answered_truly_wherever_in_the_answer_it_breaks() throws Exception {
        for (long bytes = 0; bytes < 400; bytes += 5) {
            assertAnsweredTruly(bytes, line::cutWhenAnswered);
        }
    }

    private void assertAnsweredTruly(long bytes, LongConsumer cut) throws Exception {
        var name = "cut-" + bytes;
        writer.append(Append.of(List.of(draft(name, 0))));
        long before = ledger.reader().head().size();
        cut.accept(bytes);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<Receipt>>();
            for (int caller = 0; caller < 3; caller++) {
                var stream = name + "-" + caller;
                all.add(threads.submit(() -> writer.append(Append.of(List.of(draft(stream, 0), draft(stream, 1))))));
            }
            long recorded = 0;
            for (int caller = 0; caller < 3; caller++) {
                var found = ledger.reader();
                try {
                    var receipt = all.get(caller).get();
                    assertThat(found.stream(name + "-" + caller, 0, 10))
                            .extracting(LedgerEntry::receiptLine)
                            .isEqualTo(receipt.lines());
                    recorded += 2;
                } catch (ExecutionException refused) {
                    assertThat(refused.getCause()).isExactlyInstanceOf(LedgerUnavailable.class);
                    assertThat(found.stream(name + "-" + caller, 0, 10)).isEmpty();
                }
            }
            assertThat(ledger.reader().head().size()).isEqualTo(before + recorded);
        } finally {
            line.mend();
        }
        assertThat(ledger.whole()).hasSize((int) ledger.reader().head().size());
    }

    @Test
    void has_an_unknown_outcome_when_the_ledger_cannot_be_asked_and_is_recorded_once_when_sent_again() {
        var request = new RequestKey("bank-1", "key", Octets.of("01".repeat(RequestKey.HASH_BYTES)));
        writer.append(Append.of(List.of(draft("A", 0))));
        line.cutWhenAnswered(0);
        var dying = Thread.ofVirtual().start(() -> {
            while (ledger.reader().head().size() < 2) {
                Thread.onSpinWait();
            }
            line.die();
        });
        var sent = Append.of(List.of(draft("B", 0))).by(request);
        try {
            var receipt = writer.append(sent);
            // The line was still whole when the ledger was asked.
            assertThat(receipt.firstPosition()).isEqualTo(2);
        } catch (OutcomeUnknown unknown) {
            assertThat(unknown).hasMessageContaining("cannot be asked");
        }
        assertThat(dying).isNotNull();
        line.mend();
        var again = writer.append(sent);
        assertThat(again.alreadyThere()).isTrue();
        assertThat(again.firstPosition()).isEqualTo(2);
    }

    @Test
    void does_not_keep_the_next_one_from_being_recorded() {
        writer.append(Append.of(List.of(draft("A", 0))));
        line.die();
        // Sent into a dead line: nobody can know.
        assertThatExceptionOfType(OutcomeUnknown.class)
                .isThrownBy(() -> writer.append(Append.of(List.of(draft("A", 1)))));
        assertThatExceptionOfType(LedgerUnavailable.class)
                .isThrownBy(() -> writer.append(Append.of(List.of(draft("A", 1)))));
        line.mend();
        assertThat(writer.append(Append.of(List.of(draft("A", 1)))).firstPosition())
                .isEqualTo(2);
    }
}
