package ipledger.app.imports;

import ipledger.app.imports.ReadRecord.Reading;
import ipledger.app.imports.ReadRecord.Reason;
import ipledger.app.imports.RecordOutcome.Outcome;
import ipledger.app.ledger.axon.CommandDesk;
import ipledger.app.ledger.axon.CommandOrigin;
import ipledger.asset.AssetHistory;
import ipledger.event.AssetEvent;
import ipledger.event.RectificationEvent.SourceKey;
import ipledger.fact.RecordFacts;
import ipledger.fact.RecordFactsTogether;
import ipledger.fact.Recording;
import ipledger.finding.Finding;
import ipledger.finding.Findings;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.Malformed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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
    private long events;

    Recorder(CommandDesk desk, AssetHistories ledger, Findings findings, CommandOrigin origin, boolean isDryRun) {
        this.desk = desk;
        this.ledger = ledger;
        this.findings = findings;
        this.origin = origin;
        this.isDryRun = isDryRun;
        this.acting = new Acting(desk, origin, isDryRun);
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
        var commands =
                records.stream().flatMap(record -> commandsOf(record).stream()).toList();
        var histories = new HashMap<AssetNumber, AssetHistory>();
        var recorded = isDryRun ? judge(commands, histories) : send(commands);
        var outcomes = new ArrayList<RecordOutcome>();
        int next = 0;
        for (var record : records) {
            int count = commandsOf(record).size();
            outcomes.add(outcome(file, record, recorded.subList(next, next + count), histories));
            next += count;
        }
        return outcomes;
    }

    /** What one command came to: the number of its events, or why it could not be. */
    private record Came(int events, List<Reason> reasons) {}

    private static List<RecordFacts> commandsOf(ReadRecord record) {
        return record.reading() instanceof Reading.Facts facts ? facts.commands() : List.of();
    }

    private List<Came> send(List<RecordFacts> commands) {
        var came = new ArrayList<Came>();
        for (var batch : batches(commands)) came.addAll(sendTogether(batch));
        return came;
    }

    private List<Came> sendTogether(List<RecordFacts> batch) {
        try {
            return desk.<List<Integer>>send(new RecordFactsTogether(batch), origin).result().orElseThrow().stream()
                    .map(count -> came(count))
                    .toList();
        } catch (Malformed oneOfThem) {
            return batch.stream().map(this::sendAlone).toList();
        }
    }

    private Came sendAlone(RecordFacts command) {
        try {
            return came(desk.<Integer>send(command, origin).result().orElseThrow());
        } catch (Malformed e) {
            return new Came(0, List.of(reason(e)));
        }
    }

    private static List<List<RecordFacts>> batches(List<RecordFacts> commands) {
        var batches = new ArrayList<List<RecordFacts>>();
        var batch = new ArrayList<RecordFacts>();
        int size = 0;
        for (var command : commands) {
            if (!batch.isEmpty() && size + size(command) > RecordFactsTogether.MOST_EVENTS) {
                batches.add(List.copyOf(batch));
                batch.clear();
                size = 0;
            }
            batch.add(command);
            size += size(command);
        }
        if (!batch.isEmpty()) batches.add(batch);
        return batches;
    }

    static int size(RecordFacts command) {
        return command.descriptions().size() + command.facts().size();
    }

    /** Decides each command on the ledger as it stands, with what the commands before it in this batch would bring. */
    private List<Came> judge(List<RecordFacts> commands, Map<AssetNumber, AssetHistory> histories) {
        return commands.stream().map(command -> judge(command, histories)).toList();
    }

    private Came judge(RecordFacts command, Map<AssetNumber, AssetHistory> histories) {
        int count = 0;
        var after = new HashMap<AssetNumber, AssetHistory>();
        try {
            for (var asset : assetsOf(command)) {
                var history = histories.computeIfAbsent(asset, ledger::of);
                var decided = Recording.decide(
                        history, command.record(), of(asset, command.descriptions()), of(asset, command.facts()));
                count += decided.size();
                after.put(asset, history.with(decided, Instant.EPOCH));
            }
        } catch (Malformed e) {
            return new Came(0, List.of(reason(e)));
        }
        histories.putAll(after);
        return came(count);
    }

    private Came came(int count) {
        events += count;
        return new Came(count, List.of());
    }

    private RecordOutcome outcome(
            String file, ReadRecord record, List<Came> came, Map<AssetNumber, AssetHistory> histories) {
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
                var reasons =
                        came.stream().flatMap(one -> one.reasons().stream()).toList();
                boolean isNew = came.stream().anyMatch(one -> one.events() > 0);
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
            for (var asset : assetsOf(command)) {
                var history = histories.computeIfAbsent(asset, ledger::of);
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

    private static Set<AssetNumber> assetsOf(RecordFacts command) {
        var assets = new LinkedHashSet<AssetNumber>();
        Stream.concat(command.descriptions().stream(), command.facts().stream())
                .map(AssetEvent::asset)
                .forEach(assets::add);
        return assets;
    }

    private static List<AssetEvent> of(AssetNumber asset, List<AssetEvent> events) {
        return events.stream().filter(event -> event.asset().equals(asset)).toList();
    }

    private static Reason reason(Malformed e) {
        return new Reason(e.reason(), e.value(), e.message(Locale.SIMPLIFIED_CHINESE), e.message(Locale.ENGLISH));
    }
}
