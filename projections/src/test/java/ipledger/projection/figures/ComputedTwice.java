package ipledger.projection.figures;

import static ipledger.projection.Facts.day;
import static org.assertj.core.api.Assertions.assertThat;

import ipledger.event.AssetEvent;
import ipledger.event.DealingEvent.PaymentMade;
import ipledger.event.ProgrammeEvent;
import ipledger.event.RegisterEvent;
import ipledger.figure.Answer;
import ipledger.figure.Dimension;
import ipledger.figure.Figures;
import ipledger.figure.PaymentEntry;
import ipledger.figure.PlainComputation;
import ipledger.figure.ProgrammeEntry;
import ipledger.figure.Question;
import ipledger.figure.Question.Counting;
import ipledger.figure.Question.Relations;
import ipledger.identifier.AssetNumber;
import ipledger.projection.ReadSide;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** 两种算法. A register whose figures are told by the kept facts and by the plain computation, which must give the same. */
final class ComputedTwice {
    private static final String TIME = "2026-03-01T02:00:00Z";
    private static final LocalDate FROM = day("2019-01-01");

    private final ReadSide register = ReadSide.fresh();
    private final Set<AssetNumber> assets = new LinkedHashSet<>();
    private final List<ProgrammeEntry> programme = new ArrayList<>();
    private final List<PaymentEntry> payments = new ArrayList<>();

    /** Records events, one after the other on the morning of 2026-03-01, and feeds them. */
    void given(RegisterEvent... events) {
        for (var event : events) {
            register.recordedAt(TIME, event);
            if (event instanceof AssetEvent e) assets.add(e.asset());
            if (event instanceof ProgrammeEvent e) programme.add(new ProgrammeEntry(Instant.parse(TIME), e));
            if (event instanceof PaymentMade e) payments.add(new PaymentEntry(Instant.parse(TIME), e));
        }
        register.fed();
    }

    /** The figure from 2019 to {@code to}, as a whole. */
    Answer told(String figure, String to) {
        return told(figure, to, List.of());
    }

    Answer told(String figure, String to, List<Dimension> by) {
        return told(figure, to, by, Relations.COUNTED);
    }

    Answer told(String figure, String to, List<Dimension> by, Relations relations) {
        return told(new Question(
                Figures.named(figure).orElseThrow(), FROM, day(to), by, Instant.MAX, Counting.SHARES, relations));
    }

    Answer told(Question question) {
        var answer = query().ask(question).answer();
        var histories = assets.stream().map(register.streams()::history).toList();
        assertThat(answer).isEqualTo(new PlainComputation(histories, programme, payments).answer(question));
        return answer;
    }

    FigureQuery query() {
        return register.figures();
    }
}
