package ipledger.app.imports;

import ipledger.app.ledger.axon.CommandDesk;
import ipledger.app.ledger.axon.CommandOrigin;
import ipledger.event.Provenance;
import ipledger.event.SourceRecord;
import ipledger.fact.RecordFactsTogether;
import ipledger.finding.Findings;
import ipledger.source.StateCoverage;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * 导入. Takes in a file of real records: finds its format, unpacks, reads record by record in constant memory, records the
 * facts and accounts for every record. Running it again records nothing twice, since a record is known by its content; so
 * an import that was cut off is simply run again, without any state of its own.
 *
 * <p>One import runs at a time: two at once could each decide on what the other has not recorded yet, and would only slow
 * each other down, since the ledger writes in one order.
 */
public final class Importing {
    /** The door that the ledger notes for imported facts. */
    public static final String CHANNEL = "import";

    private final List<SourceFormat> formats;
    private final CommandDesk desk;
    private final EventStore ledger;
    private final Findings findings;
    private final ImportTurn turn;
    private final SecondOfficer secondOfficer;

    public Importing(
            List<SourceFormat> formats,
            CommandDesk desk,
            EventStore ledger,
            Findings findings,
            ImportTurn turn,
            SecondOfficer secondOfficer) {
        this.formats = List.copyOf(formats);
        this.desk = desk;
        this.ledger = ledger;
        this.findings = findings;
        this.turn = turn;
        this.secondOfficer = secondOfficer;
    }

    /** The names that {@link ImportRequest#format} may bear. */
    public List<String> formatNames() {
        return formats.stream().map(SourceFormat::name).sorted().toList();
    }

    /**
     * Takes in one file to its end; what the summary counts is on disk.
     *
     * @throws IOException where the file cannot be opened
     * @throws UnknownFormat where the format asked for does not exist
     * @throws ImportRunning where another import runs
     */
    public ImportSummary take(ImportRequest request, ImportListener listener) throws IOException {
        var named = request.format().map(this::named);
        var held = turn.take();
        try (var in = request.content().open()) {
            return new Run(request, listener, named).over(in);
        } finally {
            held.close();
        }
    }

    private SourceFormat named(String name) {
        return formats.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnknownFormat(name, formatNames()));
    }

    /** 一次导入. */
    private final class Run {
        private final ImportRequest request;
        private final ImportListener listener;
        private final Optional<SourceFormat> named;
        private final Recorder recorder;
        private final List<String> formatsRead = new ArrayList<>();
        private final List<MalformedFile> problems = new ArrayList<>();
        private ImportCounts counts = ImportCounts.NONE;
        private long raised;

        Run(ImportRequest request, ImportListener listener, Optional<SourceFormat> named) {
            this.request = request;
            this.listener = listener;
            this.named = named;
            this.recorder = new Recorder(
                    new Acting(desk, secondOfficer, origin(request), request.isDryRun()),
                    desk,
                    new AssetHistories(ledger),
                    findings,
                    origin(request),
                    request.isDryRun());
        }

        ImportSummary over(InputStream in) {
            var file = new CountingStream(in);
            try {
                new Unpacking(file::bytes, (name, content, bounds) -> member(name, content, bounds, file))
                        .open(request.fileName(), file);
            } catch (MalformedFile broken) {
                problems.add(broken);
            }
            return new ImportSummary(
                    request.fileName(), formatsRead, counts, problems, request.isDryRun(), recorder.events(), raised);
        }

        private void member(String name, PushbackInputStream content, BoundedStream bounds, CountingStream file) {
            var desk = new Desk(name, file);
            try {
                var head = head(name, content);
                var format = named.or(() -> recognised(head))
                        .orElseThrow(() -> new MalformedFile(name, "无法识别的文件格式", "of no known format"));
                formatsRead.add(format.name());
                format.read(content, head, desk);
                desk.flush();
                if (!request.isDryRun()) desk.stateCoverage();
            } catch (MalformedFile broken) {
                desk.flush();
                problems.add(at(desk, bounds.failure().orElse(broken)));
            } catch (IOException broken) {
                desk.flush();
                problems.add(at(desk, bounds.failure().orElseGet(() -> unreadable(name, broken))));
            }
        }

        private MalformedFile at(Desk desk, MalformedFile broken) {
            return broken.after(desk.lastPlace());
        }

        private Optional<SourceFormat> recognised(FileHead head) {
            return formats.stream().filter(format -> format.recognises(head)).findFirst();
        }

        private FileHead head(String name, PushbackInputStream content) throws IOException {
            var first = content.readNBytes(FileHead.LENGTH);
            content.unread(first);
            return new FileHead(name, first);
        }

        /** 收件. Gathers records and has them recorded in batches; the order of the file is kept. */
        private final class Desk implements RecordSink {
            private static final int BATCH_RECORDS = 500;

            private final String file;
            private final CountingStream bytes;
            private final List<ReadRecord> waiting = new ArrayList<>();
            private final List<Coverage> coverages = new ArrayList<>();
            private final long recordsBefore = counts.records();
            private final long refusedBefore = counts.refused();
            private String lastPlace = "";
            private int waitingEvents;

            private record Coverage(String source, String office, LocalDate from, LocalDate until) {}

            Desk(String file, CountingStream bytes) {
                this.file = file;
                this.bytes = bytes;
            }

            String lastPlace() {
                return lastPlace;
            }

            @Override
            public void accept(ReadRecord record) {
                waiting.add(record);
                lastPlace = record.place();
                waitingEvents += Recorder.size(record);
                if (waiting.size() >= BATCH_RECORDS || waitingEvents >= RecordFactsTogether.MOST_EVENTS) flush();
            }

            @Override
            public void covers(String source, String office, LocalDate from, LocalDate until) {
                coverages.add(new Coverage(source, office, from, until));
            }

            void flush() {
                for (var outcome : recorder.record(file, List.copyOf(waiting))) {
                    counts = counts.plus(outcome.outcome());
                    raised += outcome.findings().size();
                    listener.became(outcome);
                }
                waiting.clear();
                waitingEvents = 0;
                listener.progress(counts, bytes.bytes());
            }

            /**
             * Only a member that was taken in whole covers its days: a bank must see the hole that a refused record
             * leaves, until the record is mended and the member imported again.
             */
            void stateCoverage() {
                if (counts.refused() > refusedBefore) return;
                for (var coverage : coverages)
                    desk.send(
                            new StateCoverage(
                                    coverage.source(),
                                    coverage.office(),
                                    coverage.from(),
                                    coverage.until(),
                                    file,
                                    counts.records() - recordsBefore,
                                    Provenance.fact(new SourceRecord(
                                            coverage.source(), "delivery " + file, 0, Optional.empty()))),
                            origin(request));
            }
        }
    }

    private static CommandOrigin origin(ImportRequest request) {
        return CommandOrigin.of(request.who(), request.role(), CHANNEL);
    }

    private static MalformedFile unreadable(String name, IOException e) {
        var why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return new MalformedFile(name, "无法继续读取（" + why + "）", "cannot be read on (" + why + ")");
    }
}
