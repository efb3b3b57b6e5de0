package ipledger.projection.encumbrance;

import ipledger.projection.directory.Asked;
import ipledger.projection.directory.Found;
import ipledger.projection.encumbrance.PledgeStatus.Ambiguous;
import ipledger.projection.encumbrance.PledgeStatus.UnknownHere;
import ipledger.projection.encumbrance.PledgeStatus.UnknownSince;
import ipledger.projection.encumbrance.PledgeStatus.Unreadable;
import ipledger.projection.feed.Snapshot;
import ipledger.projection.feed.Streams;
import ipledger.projection.freshness.Coverage;
import ipledger.projection.freshness.SourceCoverage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * 质押状态查询. The bank's question: one number or a list of thousands, in one indexed read. For every number exactly one
 * answer, in the order asked.
 */
public final class PledgeStatusQuery {
    /** The most numbers of one question. */
    public static final int MOST_NUMBERS = 50_000;

    /** Holds for every answer: where pledges arise, and where not to ask instead. */
    public static final List<Notice> WHAT_THIS_REGISTER_IS_NOT = List.of(
            Notice.of(Notice.Code.PLEDGES_ARISE_AT_THE_OFFICE), Notice.of(Notice.Code.MOVABLES_REGISTER_HOLDS_NO_IP));

    private final Snapshot snapshot;
    private final Streams streams;

    public PledgeStatusQuery(Snapshot snapshot, Streams streams) {
        this.snapshot = snapshot;
        this.streams = streams;
    }

    /** What stands on each asset on the day, as far as the register has been told. */
    public PledgeStatusReport ask(List<String> numbers, LocalDate on) {
        if (numbers.size() > MOST_NUMBERS)
            throw new IllegalArgumentException(
                    "one question has at most " + MOST_NUMBERS + " numbers, not " + numbers.size());
        var texts = new LinkedHashSet<>(numbers).stream().map(Asked::of).toList();
        var looked = snapshot.atOnce(moment -> {
            var lookUp = new Found.LookUp(moment.rowsOf(EncumbranceProjection.MODEL), texts);
            var stated = new Coverage.Stated(moment);
            var asked = new ArrayList<>(lookUp.questions());
            asked.add(stated.question());
            long position = moment.of(EncumbranceProjection.MODEL, asked).position();
            // A delivery is stated after its records: what is told to be covered is in the rows that are read.
            return new Looked(lookUp.found(), position, stated.upTo(position));
        });
        var answering = new Answering(on, looked.sources());
        var answers = new HashMap<String, PledgeStatus>();
        looked.found().forEach((asked, found) -> answers.put(asked.typed(), answer(answering, asked, found)));
        return new PledgeStatusReport(
                on,
                looked.position(),
                looked.sources(),
                WHAT_THIS_REGISTER_IS_NOT,
                numbers.stream()
                        .map(number -> Objects.requireNonNull(answers.get(number)))
                        .toList());
    }

    private record Looked(Map<Asked, List<Found>> found, long position, List<SourceCoverage> sources) {}

    private PledgeStatus answer(Answering answering, Asked asked, List<Found> found) {
        if (asked.malformed().isPresent())
            return new Unreadable(asked.typed(), asked.malformed().get());
        if (found.isEmpty()) return new UnknownHere(asked.typed(), asked.readings(), List.of());
        if (found.size() > 1)
            return new Ambiguous(asked.typed(), found.stream().map(Found::asset).toList(), List.of());
        var one = found.getFirst();
        if (one.parkedSince().isPresent())
            return new UnknownSince(
                    asked.typed(), one.asset(), one.parkedSince().get(), List.of());
        var state = one.readState();
        var mark = one.mark().orElseThrow();
        // A day before the last recording is asked of the history itself, as far as the row goes.
        var asset = state.on(answering.on())
                .orElseGet(() -> streams.first(one.asset(), mark.entries()).asOf(answering.on(), Instant.MAX));
        return answering.answer(asked.typed(), asset, state.findings(), mark);
    }
}
