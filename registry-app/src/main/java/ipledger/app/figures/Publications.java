package ipledger.app.figures;

import ipledger.app.ledger.LedgerReader;
import ipledger.asset.AssetHistory;
import ipledger.asset.Entry;
import ipledger.event.AssetEvent;
import ipledger.event.DealingEvent.PaymentMade;
import ipledger.event.EventTypes;
import ipledger.event.ProgrammeEvent;
import ipledger.event.ProgrammeEvent.FigurePublished;
import ipledger.event.ProgrammeEvent.PublishedCell;
import ipledger.event.Provenance;
import ipledger.event.RegisterEvent;
import ipledger.figure.Answer;
import ipledger.figure.Answer.Cell;
import ipledger.figure.Dimension;
import ipledger.figure.Figures;
import ipledger.figure.Fraction;
import ipledger.figure.PaymentEntry;
import ipledger.figure.PlainComputation;
import ipledger.figure.ProgrammeEntry;
import ipledger.figure.Question;
import ipledger.figure.Question.Counting;
import ipledger.figure.Question.Relations;
import ipledger.identifier.AssetNumber;
import ipledger.projection.feed.Positions;
import ipledger.projection.figures.FigureQuery;
import ipledger.projection.figures.FiguresProjection;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.stereotype.Component;

/**
 * 指标发布与复算. Pins a figure to a ledger position, and recomputes a published one from the entries up to that position by the
 * plain computation, which looks at no read model.
 */
@Component
public final class Publications {
    /** So long a publication waits for the read side. */
    public static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private static final long SMALLEST_STEP_NANOS = 1_000;
    private static final int MOST_TRIES = 10;

    /** Of the entries recorded since, so many are told. */
    private static final int MOST_CAUSES = 200;

    private final LedgerReader ledger;
    private final EventStorageEngine events;
    private final Positions positions;
    private final FigureQuery figures;

    Publications(LedgerReader ledger, EventStorageEngine events, Positions positions, FigureQuery figures) {
        this.ledger = ledger;
        this.events = events;
        this.positions = positions;
        this.figures = figures;
    }

    /** 格数过多. A publication is one entry of the ledger, which has room for so many cells and no more. */
    public static final class TooManyCells extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        TooManyCells(int cells) {
            super(cells + " cells are more than " + FigurePublished.MOST_CELLS);
        }
    }

    /** The last entry that was known at a moment; 0 where none was. Entries of one instant are known together. */
    public long lastKnownAt(Instant moment) {
        return ledger.lastBefore(moment.plusNanos(SMALLEST_STEP_NANOS));
    }

    /**
     * The figure as of the ledger's last entry; absent where the read side does not come to it in time.
     *
     * @throws TooManyCells where it is split into more than a publication holds
     */
    public Optional<FigurePublished> drafted(Question question, Provenance provenance) {
        for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
            long position = ledger.head().size();
            if (position == 0 || !positions.await(FiguresProjection.MODEL, position, LONGEST_WAIT))
                return Optional.empty();
            var knownAt = ledger.at(position).orElseThrow().recordedAt();
            var asked = question.asKnownAt(knownAt);
            var answer = figures.ask(asked).answer();
            if (answer.cells().size() > FigurePublished.MOST_CELLS)
                throw new TooManyCells(answer.cells().size());
            // Only when no entry of the same instant has followed is the position exact.
            if (lastKnownAt(knownAt) != position) continue;
            return Optional.of(new FigurePublished(
                    number(asked, position),
                    question.figure().name(),
                    question.figure().version(),
                    question.from(),
                    question.to(),
                    question.by().stream().map(Dimension::text).toList(),
                    question.counting().name(),
                    question.relations().name(),
                    position,
                    knownAt,
                    published(answer.total()),
                    answer.cells().stream().map(Publications::published).toList(),
                    provenance));
        }
        return Optional.empty();
    }

    private static String number(Question question, long position) {
        var asked = question.from() + " " + question.to() + " " + question.by() + " " + question.counting() + " "
                + question.relations();
        var mark = HexFormat.of().toHexDigits(Arrays.hashCode(asked.getBytes(StandardCharsets.UTF_8)));
        return "publication:" + question.figure().name() + "-" + position + "-" + mark;
    }

    private static PublishedCell published(Cell cell) {
        return new PublishedCell(
                cell.at(),
                cell.numerator().map(Fraction::toString),
                cell.denominator().map(Fraction::toString),
                cell.population(),
                cell.withheld());
    }

    /** A publication by its number. */
    public Optional<FigurePublished> of(String number) {
        var stream = events.readEvents(number, 0);
        return stream.hasNext() && stream.next().getPayload() instanceof FigurePublished published
                ? Optional.of(published)
                : Optional.empty();
    }

    /**
     * 复算.
     *
     * @param equal true where the plain computation gives the published digits
     * @param unchanged true where what is known now gives them too
     * @param sameDefinition false where the figure's definition has changed since
     * @param causes entries recorded since that count for the period, oldest first
     */
    public record Recomputation(
            FigurePublished published,
            boolean equal,
            boolean unchanged,
            boolean sameDefinition,
            PublishedCell recomputedTotal,
            PublishedCell totalAsKnownNow,
            List<Difference> differences,
            List<Cause> causes) {}

    /** 差异. A cell that is not as published. */
    public record Difference(
            List<String> at,
            Optional<PublishedCell> published,
            Optional<PublishedCell> recomputed,
            Optional<PublishedCell> asKnownNow) {}

    /** 原因. An entry recorded after the publication. */
    public record Cause(long position, Instant recordedAt, String stream, String type, LocalDate effectiveOn) {}

    /** Absent for what no figure counts: a publication among them. */
    private static Optional<Cause> cause(long position, Instant recordedAt, RegisterEvent event) {
        var stream = switch (event) {
            case AssetEvent e -> Optional.of(e.asset().toString());
            case PaymentMade e -> Optional.of(e.dealing().toString());
            case FigurePublished e -> Optional.<String>empty();
            case ProgrammeEvent e -> Optional.of(e.programme());
            default -> Optional.<String>empty();
        };
        return stream.map(name ->
                new Cause(position, recordedAt, name, EventTypes.nameOf(event.getClass()), event.effectiveOn()));
    }

    /** Replays the ledger up to the publication's position, and asks again by what is known now. */
    public Recomputation recompute(FigurePublished published) {
        var entries = new LinkedHashMap<AssetNumber, List<Entry>>();
        var causes = new ArrayList<Cause>();
        var programme = new ArrayList<ProgrammeEntry>();
        var payments = new ArrayList<PaymentEntry>();
        try (var all = events.readEvents(new GlobalSequenceTrackingToken(0), false)) {
            all.forEach(message -> {
                long position = message.trackingToken().position().orElseThrow();
                if (!(message.getPayload() instanceof RegisterEvent event)) return;
                if (position > published.position()) {
                    if (causes.size() < MOST_CAUSES && !event.effectiveOn().isAfter(published.effectiveOn()))
                        cause(position, message.getTimestamp(), event).ifPresent(causes::add);
                    return;
                }
                switch (event) {
                    case AssetEvent e
                    when message instanceof DomainEventMessage<?> domain ->
                        entries.computeIfAbsent(e.asset(), any -> new ArrayList<>())
                                .add(new Entry(domain.getSequenceNumber(), message.getTimestamp(), e));
                    case ProgrammeEvent e -> programme.add(new ProgrammeEntry(message.getTimestamp(), e));
                    case PaymentMade e -> payments.add(new PaymentEntry(message.getTimestamp(), e));
                    default -> {} // no figure counts it
                }
            });
        }
        var question = question(published);
        var plain = new PlainComputation(
                        entries.entrySet().stream()
                                .map(each -> AssetHistory.of(each.getKey(), each.getValue()))
                                .toList(),
                        programme,
                        payments)
                .answer(question);
        var now = figures.ask(question).answer();
        var before = cells(published.total(), published.cells());
        var again = cells(plain);
        var current = cells(now);
        var differences = new ArrayList<Difference>();
        var keys = new LinkedHashSet<List<String>>(before.keySet());
        keys.addAll(again.keySet());
        keys.addAll(current.keySet());
        for (var key : keys) {
            var difference = new Difference(
                    key,
                    Optional.ofNullable(before.get(key)),
                    Optional.ofNullable(again.get(key)),
                    Optional.ofNullable(current.get(key)));
            if (!difference.published().equals(difference.recomputed())
                    || !difference.published().equals(difference.asKnownNow())) differences.add(difference);
        }
        boolean unchanged = before.equals(current);
        return new Recomputation(
                published,
                before.equals(again),
                unchanged,
                question.figure().version() == published.definition(),
                published(plain.total()),
                published(now.total()),
                differences,
                unchanged ? List.of() : causes);
    }

    private static Map<List<String>, PublishedCell> cells(Answer answer) {
        return cells(
                published(answer.total()),
                answer.cells().stream().map(Publications::published).toList());
    }

    private static Map<List<String>, PublishedCell> cells(PublishedCell total, List<PublishedCell> cells) {
        var all = new LinkedHashMap<List<String>, PublishedCell>();
        all.put(List.of(), total);
        cells.forEach(cell -> all.put(cell.at(), cell));
        return all;
    }

    private static Question question(FigurePublished published) {
        return new Question(
                Figures.named(published.figure())
                        .orElseThrow(() -> new IllegalStateException("no figure " + published.figure())),
                published.from(),
                published.effectiveOn(),
                published.by().stream()
                        .map(text -> Dimension.of(text).orElseThrow())
                        .toList(),
                Instant.MAX,
                Counting.valueOf(published.counting()),
                Relations.valueOf(published.related()));
    }
}
