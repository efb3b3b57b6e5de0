package ipledger.app.ledger.checkpoint;

import static ipledger.app.ledger.TestLedger.draft;

import ipledger.app.database.DatabaseAddress;
import ipledger.app.database.DatabaseAddress.Login;
import ipledger.app.ledger.Append;
import ipledger.app.ledger.GroupCommit;
import ipledger.app.ledger.LedgerReader;
import ipledger.app.ledger.LedgerUnavailable;
import ipledger.app.ledger.OutcomeUnknown;
import ipledger.app.ledger.StaleSequence;
import ipledger.app.ledger.TestLedger;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;

/**
 * 写入节点. A process of its own that writes and signs until its standard input ends, or until it is killed. It tells on
 * standard output what each caller was told, in that moment: {@code A} position and stream, stored; {@code N}, not stored;
 * {@code U}, unknown; {@code S}, signed; {@code X}, not signed for a reason.
 */
final class WritingNode {
    private static final int CALLERS = 4;

    private final GroupCommit writer;
    private final LedgerReader reader;
    private volatile boolean isEnding;

    private WritingNode(DatabaseAddress address) {
        writer = TestLedger.writer(address.writerConnections());
        reader = new LedgerReader(address.appConnections(), TestLedger.ID);
    }

    /** Name, folder and database of the node; the password stands in the environment. */
    public static void main(String[] words) throws Exception {
        var login = new Login(words[3], System.getenv("IPLEDGER_TEST_PASSWORD"));
        var address = new DatabaseAddress(words[2], login, login);
        var node = new WritingNode(address);
        var ledger = new TestLedger(address, TestLedger.ID, node.writer, node.reader);
        try (var register = CheckpointedLedger.over(ledger, Path.of(words[1]));
                var threads = Executors.newFixedThreadPool(CALLERS + 1)) {
            for (int caller = 0; caller < CALLERS; caller++) {
                // Every second caller writes to a stream that the other process writes to as well.
                var stream = caller % 2 == 0 ? words[0] + caller : "contested" + caller;
                threads.execute(() -> node.write(words[0], stream));
            }
            threads.execute(() -> node.sign(register.checkpointer()));
            while (System.in.read() >= 0) {}
            node.isEnding = true;
        }
        node.writer.close();
    }

    private void write(String name, String stream) {
        for (int turn = 0; !isEnding; turn++) {
            var own = name + stream + turn;
            var drafts = new ArrayList<>(List.of(draft(own, 0)));
            try {
                drafts.add(draft(stream, reader.lastSequence(stream).orElse(-1) + 1));
                tell("A " + writer.append(Append.of(drafts)).firstPosition() + " " + own);
            } catch (StaleSequence | LedgerUnavailable notStored) {
                tell("N " + own);
            } catch (OutcomeUnknown unknown) {
                tell("U " + own);
            }
        }
    }

    private void sign(Checkpointer checkpointer) {
        while (!isEnding) {
            try {
                checkpointer.round().ifPresent(signed -> tell("S " + signed.size()));
            } catch (LedgerUnavailable | OutcomeUnknown notNow) {
                tell("L");
            } catch (RuntimeException refused) {
                tell("X " + String.valueOf(refused).replace('\n', ' '));
            }
        }
    }

    private static synchronized void tell(String line) {
        try {
            // One write a line: a process that is killed leaves no half of one.
            new FileOutputStream(FileDescriptor.out).write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException nobodyListens) {
            throw new UncheckedIOException(nobodyListens);
        }
    }
}
