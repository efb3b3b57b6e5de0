package ipledger.app.imports;

import ipledger.app.imports.ReadRecord.Reading;
import ipledger.app.imports.ReadRecord.Reason;
import ipledger.app.imports.RecordOutcome.Outcome;
import ipledger.app.ledger.axon.CommandDesk;
import ipledger.app.ledger.axon.CommandOrigin;
import ipledger.asset.AssetHistory;
import ipledger.event.RectificationEvent.SourceKey;
import ipledger.fact.RecordFacts;
import ipledger.fact.RecordFactsTogether;
import ipledger.finding.Finding;
import ipledger.finding.Findings;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.Malformed;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * 批量登载. Records the facts of several records in few appends, or judges them in the same way without recording; says of
 * each record what became of it.
 */
final class Recorder {
    private final CommandDesk desk;
    private final AssetHistories ledger;
    private final Findings findings;
    private final CommandOrigin origin;
    private final boolean isDryRun;
    private final Acting acting;
    private final Rehearsal rehearsal;
    private long events;

    Recorder(
            Acting acting,
            CommandDesk desk,
            AssetHistories ledger,
            Findings findings,
            CommandOrigin origin,
            boolean isDryRun) {
        this.acting = acting;
        this.desk = desk;
        this.ledger = ledger;
        this.findings = findings;
        this.origin = origin;
        this.isDryRun = isDryRun;
        this.rehearsal = new Rehearsal(ledger);
    }

    /** How many events have been recorded, or would have been. */
    long events() {
        return events + acting.events();
    }

    /** What becomes of each of {@code records}, in their order; when it returns, it is on disk. */
    List<RecordOutcome> record(String file, List<ReadRecord> records) {
        var outcomes = new ArrayList<RecordOutcome>();
        var waiting = new ArrayList<ReadRecord>();
        for (var record : records) {
            if (record.reading() instanceof Reading.Act act) {
                // An act may build on the facts before it, so these are recorded first.
                outcomes.addAll(recordTogether(file, waiting));
                waiting.clear();
                outcomes.add(acting.act(file, record, act));
            } else {
                waiting.add(record);
            }
        }
        outcomes.addAll(recordTogether(file, waiting));
        return outcomes;
    }

    private List<RecordOutcome> recordTogether(String file, List<ReadRecord> records) {
        var histories = new HashMap<AssetNumber, AssetHistory>();
        var came = new ArrayList<Came>();
        if (isDryRun) records.forEach(record -> came.add(judged(commandsOf(record))));
        else for (var batch : batches(records)) came.addAll(send(batch));
        var outcomes = new ArrayList<RecordOutcome>();
        for (int i = 0; i < records.size(); i++) outcomes.add(outcome(file, records.get(i), came.get(i), histories));
        return outcomes;
    }

    /** What one record came to: the number of its events, or why it could not be. */
    private record Came(int events, Optional<Reason> reason) {}

    private static List<RecordFacts> commandsOf(ReadRecord record) {
        return record.reading() instanceof Reading.Facts facts ? facts.commands() : List.of();
    }

    private static List<List<ReadRecord>> batches(List<ReadRecord> records) {
        var batches = new ArrayList<List<ReadRecord>>();
        var batch = new ArrayList<ReadRecord>();
        int size = 0;
        for (var record : records) {
            if (!batch.isEmpty() && size + size(record) > RecordFactsTogether.MOST_EVENTS) {
                batches.add(List.copyOf(batch));
                batch.clear();
                size = 0;
            }
            batch.add(record);
            size += size(record);
        }
        if (!batch.isEmpty()) batches.add(batch);
        return batches;
    }

    /** How many events a record brings at most. */
    static int size(ReadRecord record) {
        return commandsOf(record).stream()
                .mapToInt(command ->
                        command.descriptions().size() + command.facts().size())
                .sum();
    }

    private List<Came> send(List<ReadRecord> batch) {
        var commands =
                batch.stream().flatMap(record -> commandsOf(record).stream()).toList();
        try {
            var counts = new ArrayDeque<>(recorded(commands));
            return batch.stream()
                    .map(record -> came(commandsOf(record).stream()
                            .mapToInt(command -> counts.remove())
                            .sum()))
                    .toList();
        } catch (Malformed oneOfThem) {
            return batch.stream().map(record -> sendAlone(commandsOf(record))).toList();
        }
    }

    /** A record is recorded whole or not at all. */
    private Came sendAlone(List<RecordFacts> commands) {
        try {
            return came(recorded(commands).stream().mapToInt(count -> count).sum());
        } catch (Malformed e) {
            return new Came(0, Optional.of(reason(e)));
        }
    }

    private List<Integer> recorded(List<RecordFacts> commands) {
        if (commands.isEmpty()) return List.of();
        return desk.<List<Integer>>send(new RecordFactsTogether(commands), origin)
                .result()
                .orElseThrow();
    }

    private Came judged(List<RecordFacts> commands) {
        try {
            return came(rehearsal.judge(commands));
        } catch (Malformed e) {
            return new Came(0, Optional.of(reason(e)));
        }
    }

    private Came came(int count) {
        events += count;
        return new Came(count, Optional.empty());
    }

    private RecordOutcome outcome(String file, ReadRecord record, Came came, Map<AssetNumber, AssetHistory> histories) {
        return switch (record.reading()) {
            case Reading.Act act -> throw new IllegalStateException("acts are done one by one: " + act);
            case Reading.Refused refused ->
                new RecordOutcome(file, record.place(), record.id(), Outcome.REFUSED, refused.reasons(), List.of());
            case Reading.NotOfConcern none ->
                new RecordOutcome(
                        file,
                        record.place(),
                        record.id(),
                        Outcome.NOT_OF_CONCERN,
                        List.of(new Reason("", "", none.why(), none.why())),
                        List.of());
            case Reading.Facts facts -> {
                var reasons = came.reason().map(List::of).orElse(List.of());
                boolean isNew = came.events() > 0;
                var outcome = !reasons.isEmpty() ? Outcome.REFUSED : isNew ? Outcome.ACCEPTED : Outcome.ALREADY_THERE;
                yield new RecordOutcome(
                        file,
                        record.place(),
                        record.id(),
                        outcome,
                        reasons,
                        isNew ? raisedBy(facts.commands(), histories) : List.of());
            }
        };
    }

    /** What the record's own facts break, each asset looked at once in a batch. */
    private List<Finding> raisedBy(List<RecordFacts> commands, Map<AssetNumber, AssetHistory> histories) {
        var raised = new ArrayList<Finding>();
        for (var command : commands)
            for (var asset : Rehearsal.assetsOf(command)) {
                var history = isDryRun ? rehearsal.historyOf(asset) : histories.computeIfAbsent(asset, ledger::of);
                findings.of(history, Instant.MAX).stream()
                        .filter(finding -> isOf(command.record(), history, finding))
                        .forEach(raised::add);
            }
        return raised;
    }

    private static boolean isOf(SourceKey record, AssetHistory history, Finding finding) {
        return history.entries()
                .get((int) finding.sequence())
                .event()
                .provenance()
                .record()
                .filter(read ->
                        read.source().equals(record.source()) && read.recordId().equals(record.recordId()))
                .isPresent();
    }

    private static Reason reason(Malformed e) {
        return new Reason(e.reason(), e.value(), e.message(Locale.SIMPLIFIED_CHINESE), e.message(Locale.ENGLISH));
    }
}
