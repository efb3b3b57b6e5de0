package ipledger.projection.figures;

import ipledger.event.DealingEvent.PaymentMade;
import ipledger.figure.PaymentEntry;
import ipledger.figure.PlainComputation;
import ipledger.figure.ProgrammeEntry;
import ipledger.projection.ReadSide;
import ipledger.projection.figures.GeneratedLife.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("The kept facts and the plain computation from the events give the same digits")
class FiguresAgreeProperties {
    private static final int LIVES = 3;

    @Provide
    Arbitrary<List<List<Step>>> lives() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, GeneratedLife.MOST),
                        Arbitraries.integers().between(0, GeneratedLife.ASSETS - 1),
                        Arbitraries.integers().between(0, GeneratedLife.PARTIES.size() - 1),
                        Arbitraries.integers().between(0, GeneratedLife.PARTIES.size() - 1),
                        Arbitraries.integers().between(0, 4_500),
                        Arbitraries.integers().between(0, 40))
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(50)
                .list()
                .ofSize(LIVES);
    }

    /** Several lives in one register, which is asked once: as many histories for fewer questions. */
    @Property(tries = 3)
    void whatever_happened(@ForAll("lives") List<List<Step>> lives, @ForAll @IntRange(min = 0, max = 16) int turn) {
        var register = ReadSide.fresh();
        var programme = new ArrayList<ProgrammeEntry>();
        var payments = new ArrayList<PaymentEntry>();
        var towns = IntStream.range(0, LIVES).mapToObj(GeneratedLife::new).toList();
        for (int town = 0; town < LIVES; town++) live(register, towns.get(town), lives.get(town), programme, payments);
        register.fed();
        var histories = towns.stream()
                .flatMap(town -> town.assets().stream())
                .map(register.streams()::history)
                .toList();
        new Agreement(register, new PlainComputation(histories, programme, payments), turn).ofEveryFigure();
    }

    private static void live(
            ReadSide register,
            GeneratedLife town,
            List<Step> life,
            List<ProgrammeEntry> programme,
            List<PaymentEntry> payments) {
        var begun = new HashMap<Integer, Integer>();
        int number = 0;
        for (var step : life) {
            var time = "2026-03-%02dT02:00:00Z".formatted(1 + number / 4);
            for (var entered : town.entered(step, number)) {
                register.recordedAt(time, entered);
                programme.add(new ProgrammeEntry(Instant.parse(time), entered));
            }
            for (var told : town.paid(step, number)) {
                register.recordedAt(time, told);
                if (told instanceof PaymentMade paid) payments.add(new PaymentEntry(Instant.parse(time), paid));
            }
            if (step.what() < GeneratedLife.FIRST_OF_THE_PROGRAMME) {
                int what = begun.containsKey(step.asset()) ? step.what() : 0;
                int entries = begun.merge(step.asset(), 1, Integer::sum) - 1;
                register.recordedAt(time, town.happening(what, step, number, entries));
            }
            number++;
        }
    }
}
