package ipledger.app.imports;

import ipledger.app.database.DatabaseAddress.Pool;
import ipledger.app.imports.known.KnownFormats;
import ipledger.app.ledger.LedgerReader;
import ipledger.app.ledger.TestLedger;
import ipledger.app.ledger.axon.CommandDesk;
import ipledger.app.ledger.axon.CommandOrigin;
import ipledger.app.ledger.axon.PostgresEventStorageEngine;
import ipledger.app.ledger.codec.EventCodec;
import ipledger.asset.AssetAggregate;
import ipledger.asset.AssetHistory;
import ipledger.contribution.ContributionHandler;
import ipledger.dealing.AssetRegister;
import ipledger.dealing.DealingAggregate;
import ipledger.dealing.Judgement;
import ipledger.event.AssetEvent;
import ipledger.event.RegisterEvent;
import ipledger.fact.FactHandler;
import ipledger.finding.Findings;
import ipledger.identifier.AssetNumber;
import ipledger.law.Law;
import ipledger.licence.LicenceHandler;
import ipledger.pledge.PledgeHandler;
import ipledger.right.RightHandler;
import ipledger.source.SourceAggregate;
import ipledger.source.SourceHandler;
import ipledger.title.TransferHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.axonframework.commandhandling.AnnotationCommandHandlerAdapter;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;

/** 导入试验台. The pipeline on a ledger of its own, on real PostgreSQL, wired as the register wires it. */
public final class ImportBench {
    private static final int CONNECTIONS = 4;

    private static final SecondOfficer ALONE = new SecondOfficer() {
        @Override
        public boolean isAskedFor(Object act, CommandOrigin origin) {
            return false;
        }

        @Override
        public Proposed propose(Object act, CommandOrigin origin) {
            throw new IllegalStateException("nobody asked for a second officer");
        }
    };

    private final TestLedger ledger = TestLedger.empty();
    private final DataSource pool = ledger.database().appPool(new Pool("imports", CONNECTIONS));
    private final LedgerReader reader = new LedgerReader(pool, TestLedger.ID);
    private final PostgresEventStorageEngine engine = new PostgresEventStorageEngine(
            ledger.writer(), reader, new EventCodec(List.of(RegisterEvent.class), List.of()));
    private final EmbeddedEventStore store =
            EmbeddedEventStore.builder().storageEngine(engine).build();
    private final Importing importing;

    /** Every outcome of the imports so far. */
    public final List<RecordOutcome> outcomes = new ArrayList<>();

    public ImportBench() {
        this(KnownFormats.ALL);
    }

    public ImportBench(List<SourceFormat> formats) {
        var bus = SimpleCommandBus.builder().build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(new CommandOrigin.Correlation()));
        var assets = EventSourcingRepository.builder(AssetAggregate.class)
                .eventStore(store)
                .build();
        var dealings = EventSourcingRepository.builder(DealingAggregate.class)
                .eventStore(store)
                .build();
        var sources = EventSourcingRepository.builder(SourceAggregate.class)
                .eventStore(store)
                .build();
        var register = new AssetRegister(assets, dealings, new Judgement(Law.ALL));
        new AnnotationCommandHandlerAdapter<>(new FactHandler(register)).subscribe(bus);
        new AnnotationCommandHandlerAdapter<>(new SourceHandler(sources)).subscribe(bus);
        new AnnotationCommandHandlerAdapter<>(new RightHandler(register)).subscribe(bus);
        new AnnotationCommandHandlerAdapter<>(new TransferHandler(register)).subscribe(bus);
        new AnnotationCommandHandlerAdapter<>(new LicenceHandler(register)).subscribe(bus);
        new AnnotationCommandHandlerAdapter<>(new ContributionHandler(register)).subscribe(bus);
        new AnnotationCommandHandlerAdapter<>(new PledgeHandler(register)).subscribe(bus);
        importing = new Importing(
                formats, new CommandDesk(bus, reader), store, new Findings(Law.ALL), new ImportTurn(pool), ALONE);
    }

    public Importing importing() {
        return importing;
    }

    public ImportSummary take(Path file) {
        return take(request(file.getFileName().toString(), () -> Files.newInputStream(file), false));
    }

    public ImportSummary take(String fileName, String content) {
        return take(fileName, content.getBytes(StandardCharsets.UTF_8));
    }

    public ImportSummary take(String fileName, byte[] content) {
        return take(request(fileName, () -> new ByteArrayInputStream(content), false));
    }

    public ImportSummary judge(Path file) {
        return take(request(file.getFileName().toString(), () -> Files.newInputStream(file), true));
    }

    public ImportSummary take(ImportRequest request) {
        try {
            return importing.take(request, new ImportListener() {
                @Override
                public void became(RecordOutcome outcome) {
                    outcomes.add(outcome);
                }

                @Override
                public void progress(ImportCounts counts, long bytesRead) {}
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ImportRequest request(String fileName, ImportRequest.Content content, boolean isDryRun) {
        return new ImportRequest(fileName, content, Optional.empty(), isDryRun, "clerk-1", "clerk");
    }

    public AssetHistory history(String number) {
        return new AssetHistories(store).of(AssetNumber.of(number));
    }

    /** Every asset on the ledger, by number. */
    public SortedSet<AssetNumber> assets() {
        var assets = new TreeSet<AssetNumber>();
        engine.readEvents(null, false).forEach(message -> {
            if (message.getPayload() instanceof AssetEvent event) assets.add(event.asset());
        });
        return assets;
    }

    /** How many entries the ledger holds. */
    public long size() {
        return reader.head().size();
    }

    /** A real United States file of the clone. */
    public static Path seed(String name) {
        return root().resolve("seeds/real/us").resolve(name);
    }

    /** The repository's root, from whichever module the tests run. */
    public static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("seeds"))) folder = Objects.requireNonNull(folder.getParent());
        return folder;
    }
}
