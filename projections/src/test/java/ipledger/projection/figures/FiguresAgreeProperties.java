package ipledger.projection.figures;

import static ipledger.projection.Facts.BANK;
import static ipledger.projection.Facts.OTHER_BANK;
import static ipledger.projection.Facts.day;
import static org.assertj.core.api.Assertions.assertThat;

import ipledger.event.AssetEvent;
import ipledger.event.AssetKind;
import ipledger.event.ContributionEvent.ContributionAgreed;
import ipledger.event.ContributionEvent.ContributionCompleted;
import ipledger.event.ContributionEvent.ContributionTerms;
import ipledger.event.DealingNumber;
import ipledger.event.ImplementationEvent.ImplementationRecorded;
import ipledger.event.ImplementationEvent.Use;
import ipledger.event.ImplementationEvent.UseKind;
import ipledger.event.LicenceEvent.LicenceEnd;
import ipledger.event.LicenceEvent.LicenceEnded;
import ipledger.event.LicenceEvent.LicenceGranted;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.LicenceEvent.LicenceScope;
import ipledger.event.LicenceEvent.LicenceTerms;
import ipledger.event.LicenceEvent.OpenLicenceDeclared;
import ipledger.event.NoteEvent.MeritKind;
import ipledger.event.NoteEvent.MeritRecorded;
import ipledger.event.PledgeEvent.BalanceReported;
import ipledger.event.PledgeEvent.DefaultRecorded;
import ipledger.event.PledgeEvent.Loan;
import ipledger.event.PledgeEvent.LoanStated;
import ipledger.event.PledgeEvent.PledgeAgreed;
import ipledger.event.PledgeEvent.PledgeFiled;
import ipledger.event.PledgeEvent.PledgeRegistered;
import ipledger.event.PledgeEvent.PledgeReleased;
import ipledger.event.PledgeEvent.RecoveryRecorded;
import ipledger.event.PledgeEvent.RecoverySource;
import ipledger.event.PledgeEvent.ReleaseGround;
import ipledger.event.PledgeReference;
import ipledger.event.PledgeTerms;
import ipledger.event.ProgrammeEvent;
import ipledger.event.ProgrammeEvent.DesignationEnded;
import ipledger.event.ProgrammeEvent.DesignationGranted;
import ipledger.event.ProgrammeEvent.DesignationKind;
import ipledger.event.ProgrammeEvent.DesignationLevel;
import ipledger.event.ProgrammeEvent.ParityRecorded;
import ipledger.event.ProgrammeEvent.ValueEntered;
import ipledger.event.Provenance;
import ipledger.event.RectificationEvent.EntryReference;
import ipledger.event.RectificationEvent.EntryVoided;
import ipledger.event.RightEvent.RightFiled;
import ipledger.event.RightEvent.RightGranted;
import ipledger.event.RightEvent.RightLapsed;
import ipledger.event.RightEvent.RightRestored;
import ipledger.event.SecuredClaim;
import ipledger.event.TitleEvent.Conveyance;
import ipledger.event.TitleEvent.TitleTransferred;
import ipledger.event.TitleEvent.TransferGround;
import ipledger.event.ValuationEvent.Valuation;
import ipledger.event.ValuationEvent.ValuationPurpose;
import ipledger.event.ValuationEvent.ValuationRecorded;
import ipledger.figure.Answer;
import ipledger.figure.Counted;
import ipledger.figure.Dimension;
import ipledger.figure.Figure;
import ipledger.figure.Figures;
import ipledger.figure.Fraction;
import ipledger.figure.Measure;
import ipledger.figure.PlainComputation;
import ipledger.figure.ProgrammeEntry;
import ipledger.figure.Question;
import ipledger.figure.Question.Counting;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.DivisionCode;
import ipledger.identifier.IndustryCode;
import ipledger.money.Money;
import ipledger.party.EnterpriseSize;
import ipledger.party.Holders;
import ipledger.party.Party;
import ipledger.party.PartyKind;
import ipledger.projection.ReadSide;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("The kept facts and the plain computation from the events give the same digits")
class FiguresAgreeProperties {
    private static final List<AssetNumber> ASSETS = List.of(
            AssetNumber.of("201510481495.9"),
            AssetNumber.of("202111286633.X"),
            AssetNumber.of("CN:trademark-registration:10000001"),
            AssetNumber.of("CN:software-registration:2024SR0000001"));
    private static final List<AssetKind> KINDS =
            List.of(AssetKind.INVENTION, AssetKind.UTILITY_MODEL, AssetKind.TRADEMARK, AssetKind.SOFTWARE);
    private static final List<Party> PARTIES = List.of(
            Party.named("湘南阀门有限公司（演示）", PartyKind.ENTERPRISE)
                    .withDivision(DivisionCode.of("430408"))
                    .withIndustry(IndustryCode.of("3443"))
                    .withSize(EnterpriseSize.ABOVE_SCALE),
            Party.named("雁峰泵业有限公司（演示）", PartyKind.ENTERPRISE)
                    .withDivision(DivisionCode.of("430406"))
                    .withIndustry(IndustryCode.of("C"))
                    .withSize(EnterpriseSize.SMALL_MEDIUM),
            Party.named("演示大学", PartyKind.UNIVERSITY).withDivision(DivisionCode.of("430400")),
            Party.named("长沙演示科技有限公司", PartyKind.ENTERPRISE).withDivision(DivisionCode.of("430100")),
            Party.named("演示某", PartyKind.NATURAL_PERSON),
            Party.named("Demo Ltd"));
    private static final List<LocalDate> DAYS =
            List.of(day("2012-12-31"), day("2016-06-30"), day("2020-02-29"), day("2023-12-31"), day("2026-03-01"));

    /** What happens next, to which asset, by whom, after so many days. */
    record Step(int what, int asset, int who, int other, int daysLater, int amount) {}

    @Provide
    Arbitrary<List<Step>> lives() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 28),
                        Arbitraries.integers().between(0, ASSETS.size() - 1),
                        Arbitraries.integers().between(0, PARTIES.size() - 1),
                        Arbitraries.integers().between(0, PARTIES.size() - 1),
                        Arbitraries.integers().between(0, 4_500),
                        Arbitraries.integers().between(0, 40))
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(50);
    }

    @Property(tries = 4)
    void whatever_happened(@ForAll("lives") List<Step> life) {
        var register = ReadSide.fresh();
        var begun = new HashMap<Integer, Integer>();
        var programme = new ArrayList<ProgrammeEntry>();
        int number = 0;
        for (var step : life) {
            var time = "2026-03-%02dT02:00:00Z".formatted(1 + number / 4);
            for (var entered : entered(step, number)) {
                register.recordedAt(time, entered);
                programme.add(new ProgrammeEntry(Instant.parse(time), entered));
            }
            if (step.what() < FIRST_OF_THE_PROGRAMME) {
                int what = begun.containsKey(step.asset()) ? step.what() : 0;
                int entries = begun.merge(step.asset(), 1, Integer::sum) - 1;
                register.recordedAt(time, happening(what, step, number, entries));
            }
            number++;
        }
        register.fed();
        var plain = new PlainComputation(
                ASSETS.stream().map(register.streams()::history).toList(), programme);
        for (var figure : Figures.all())
            for (var question : questions(figure)) {
                var told = register.figures().ask(question).answer();
                assertThat(told).as("%s", question).isEqualTo(plain.answer(question));
                partsAgree(question, told);
                drillDownAgrees(register, question, told);
            }
    }

    private static List<Question> questions(Figure figure) {
        var questions = new ArrayList<Question>();
        int turn = Math.floorMod(figure.name().hashCode(), DAYS.size() - 1);
        var to = DAYS.get(turn + 1);
        // Each figure takes its turn at the dimensions, so that all are asked over a run without asking all of all.
        var dimensions = figure.dimensions().stream().sorted().toList();
        for (int i = 0; i < 3; i++) {
            var by = dimensions.get(Math.floorMod(turn * 5 + i * 7, dimensions.size()));
            questions.add(
                    new Question(figure, day("2011-01-01"), DAYS.getLast(), List.of(by), Instant.MAX, Counting.SHARES));
        }
        questions.add(new Question(
                figure, day("2011-01-01"), to, List.of(), Instant.parse("2026-03-05T12:00:00Z"), Counting.SHARES));
        if (figure.dimensions().contains(Dimension.COUNTY)) {
            var by = List.of(Dimension.COUNTY, Dimension.YEAR);
            questions.add(new Question(figure, DAYS.get(turn), to, by, Instant.MAX, Counting.FIRST_HOLDER));
            questions.add(new Question(
                    figure, DAYS.get(turn), to, by, Instant.parse("2026-03-04T02:00:00Z"), Counting.SHARES));
        }
        return questions;
    }

    /** Sums of parts equal the total, save where a dealing, an enterprise or a middle is no sum. */
    private static void partsAgree(Question question, Answer told) {
        boolean isOfPeriods = question.by().stream().anyMatch(Dimension::isOfPeriod);
        if (question.by().isEmpty() || (isOfPeriods && question.figure().isOfADay())) return;
        boolean adds = switch (question.figure().measure()) {
            case Measure.Stock m -> !m.population().isOfSomeHolders();
            case Measure.StockRate m -> !m.population().isOfSomeHolders();
            case Measure.Cohort m -> true;
            case Measure.Flow m -> m.counted() == Counted.ASSETS || m.counted() == Counted.AMOUNT;
            case Measure.Standing m -> m.counted() == Counted.AMOUNT;
            case Measure.FlowRate m -> m.counted() == Counted.AMOUNT;
            case Measure.Designated m -> true;
            case Measure.DesignatedRate m -> true;
            case Measure.LoanToValue m -> true;
            case Measure.Concentration m -> false;
            case Measure.Entered m -> false;
            case Measure.Waiting m -> false;
            case Measure.StockPerInhabitants m -> false;
        };
        if (!adds) return;
        assertThat(told.cells().stream()
                        .flatMap(cell -> cell.numerator().stream())
                        .reduce(Fraction.ZERO, Fraction::plus))
                .as("%s", question)
                .isEqualTo(told.total().numerator().orElseThrow());
    }

    private static void drillDownAgrees(ReadSide register, Question question, Answer told) {
        for (var cell : told.cells().stream().limit(1).toList()) pagesAgree(register, question, cell);
        boolean isSum = switch (question.figure().measure()) {
            case Measure.Flow m -> m.counted() == Counted.ASSETS;
            case Measure.Stock m -> true;
            case Measure.StockRate m -> true;
            case Measure.Cohort m -> true;
            case Measure.Designated m -> true;
            case Measure.DesignatedRate m -> true;
            default -> false;
        };
        if (!isSum) return;
        for (var cell : told.cells().stream().limit(2).toList()) {
            var behind = register.figures().behind(question, cell.at(), 0, Integer.MAX_VALUE);
            assertThat(behind.lines().stream()
                            .filter(FigureQuery.Line::counted)
                            .map(FigureQuery.Line::weight)
                            .reduce(Fraction.ZERO, Fraction::plus))
                    .as("%s %s", question, cell.at())
                    .isEqualTo(cell.numerator().orElseThrow());
        }
    }

    /** The pages are the whole, cut; and dealings that are counted are those that are listed. */
    private static void pagesAgree(ReadSide register, Question question, Answer.Cell cell) {
        var all = register.figures().behind(question, cell.at(), 0, Integer.MAX_VALUE);
        var page = register.figures().behind(question, cell.at(), 1, 2);
        assertThat(page.lines())
                .as("%s %s", question, cell.at())
                .isEqualTo(all.lines().stream().skip(1).limit(2).toList());
        assertThat(page.total()).isEqualTo(all.lines().size());
        if (question.figure().measure() instanceof Measure.Flow flow && flow.counted() == Counted.DEALINGS)
            assertThat(all.lines().stream()
                            .map(line -> line.deed() + " " + line.dealing().orElse(line.asset()))
                            .distinct())
                    .as("%s %s", question, cell.at())
                    .hasSize(cell.numerator().orElseThrow().numerator().intValueExact());
    }

    private static final int FIRST_OF_THE_PROGRAMME = 26;
    private static final List<DesignationKind> KINDS_OF_DESIGNATION = List.copyOf(EnumSet.allOf(DesignationKind.class));
    private static final List<DesignationLevel> LEVELS = List.copyOf(EnumSet.allOf(DesignationLevel.class));

    /** What officials enter beside it: parities near the days of the dealings, designations, values. */
    private static List<ProgrammeEvent> entered(Step step, int number) {
        var on = day("2012-01-05").plusDays(step.daysLater());
        var act = Provenance.act();
        var who = PARTIES.get(step.who());
        var designation = "designation:" + number / 3;
        if (step.what() < FIRST_OF_THE_PROGRAMME)
            return step.amount() % 5 == 1 && step.amount() % 3 == 0
                    ? List.of(new ParityRecorded(
                            "parity:USD-" + on.getYear(),
                            "USD",
                            step.amount() % 2 == 0 ? 1 : 100,
                            "7.01" + step.amount(),
                            on.minusDays(step.amount() % 20),
                            act))
                    : List.of();
        return switch (step.what()) {
            case FIRST_OF_THE_PROGRAMME ->
                List.of(new DesignationGranted(
                        "designation:" + number,
                        step.amount() % 2 == 0
                                ? DesignationKind.ABOVE_SCALE_ENTERPRISE
                                : KINDS_OF_DESIGNATION.get(step.amount() % KINDS_OF_DESIGNATION.size()),
                        LEVELS.get(step.amount() % LEVELS.size()),
                        who,
                        on,
                        act));
            case FIRST_OF_THE_PROGRAMME + 1 -> List.of(new DesignationEnded(designation, "ended", on, act));
            default ->
                List.of(new ValueEntered(
                        "series:copyright-registrations-rank",
                        "copyright-registrations-rank",
                        Integer.toString(step.amount()),
                        "yearbook",
                        on,
                        act));
        };
    }

    private static AssetEvent happening(int what, Step step, int number, int entries) {
        var asset = ASSETS.get(step.asset());
        var on = day("2012-01-05").plusDays(step.daysLater());
        var who = PARTIES.get(step.who());
        var other = PARTIES.get(step.other());
        // Some dealings are over several assets: every third step goes on with the one before.
        var dealing = DealingNumber.of("D" + (number % 3 == 2 ? number - 1 : number));
        var earlier = DealingNumber.of("D" + number / 2);
        var amount = step.amount() % 4 == 0
                ? Optional.<Money>empty()
                : Optional.of(Money.of(
                        step.amount() + "000000.5" + step.amount() % 10 + (step.amount() % 5 == 1 ? " USD" : " CNY")));
        var act = Provenance.act();
        return switch (what) {
            case 0 -> granted(step, on, who, other);
            case 1, 2 -> new PledgeRegistered(asset, dealing, terms(List.of(who, other), amount, on), on, act);
            case 3 -> new PledgeReleased(asset, PledgeReference.to(earlier), ReleaseGround.DEBT_PAID, on, act);
            case 4 -> new PledgeReleased(asset, PledgeReference.to(earlier), ReleaseGround.ENFORCED, on, act);
            case 5, 6 ->
                new LicenceGranted(
                        asset,
                        dealing,
                        new LicenceTerms(
                                step.amount() % 6 == 0 ? LicenceKind.OPEN : LicenceKind.ORDINARY,
                                List.of(who),
                                List.of(other),
                                LicenceScope.WHOLE,
                                step.amount() % 2 == 0 ? Optional.empty() : Optional.of(on.plusDays(700)),
                                amount,
                                Optional.empty(),
                                List.of()),
                        on,
                        act);
            case 7 -> new LicenceEnded(asset, earlier, LicenceEnd.EARLY_TERMINATION, on, act);
            case 8, 9 ->
                new TitleTransferred(
                        asset,
                        dealing,
                        new Conveyance(
                                step.amount() % 7 == 0 ? TransferGround.INHERITANCE : TransferGround.AGREEMENT,
                                List.of(who),
                                Holders.sole(other),
                                Optional.empty(),
                                amount,
                                Optional.empty(),
                                List.of()),
                        on,
                        act);
            case 10 ->
                new ContributionAgreed(
                        asset,
                        dealing,
                        new ContributionTerms(
                                List.of(who),
                                PARTIES.getFirst(),
                                new Valuation(
                                        other, "R" + number, "收益法", on, on.plusYears(1), Money.of("3000000.00 CNY")),
                                amount.orElse(Money.of("1.00 CNY")),
                                Optional.empty(),
                                Optional.empty(),
                                List.of()),
                        on,
                        act);
            case 11 -> new ContributionCompleted(asset, earlier, on, on, act);
            case 12 -> new RightLapsed(asset, Optional.empty(), on, act);
            case 13 -> new RightRestored(asset, on, act);
            case 14 -> new OpenLicenceDeclared(asset, on, act);
            case 15, 16 ->
                new ImplementationRecorded(
                        asset,
                        new Use(
                                step.amount() % 3 == 0 ? UseKind.OWN_USE : UseKind.PRODUCT_SOLD,
                                who,
                                on.plusDays(step.amount() - 20),
                                on.plusDays(step.amount() + 345),
                                List.of("阀门"),
                                amount,
                                Optional.empty(),
                                step.amount() % 2 == 0 ? Optional.of("P" + step.amount() % 3) : Optional.empty()),
                        on,
                        act);
            case 17 -> new PledgeAgreed(asset, dealing, terms(List.of(who), amount, on), on, act);
            case 18 -> new PledgeFiled(asset, earlier, on, act);
            case 19 ->
                new LoanStated(
                        asset,
                        earlier,
                        new Loan(amount, Optional.empty(), Optional.empty(), Optional.empty()),
                        on,
                        act);
            case 20 -> new BalanceReported(asset, earlier, amount.orElse(Money.of("7.00 CNY")), on, act);
            case 21 -> new DefaultRecorded(asset, earlier, amount.orElse(Money.of("8.00 CNY")), "due", on, act);
            case 22 ->
                new RecoveryRecorded(
                        asset, earlier, amount.orElse(Money.of("9.00 CNY")), RecoverySource.DEBTOR, on, act);
            case 23 ->
                new ValuationRecorded(asset, valued(other, number, on, amount), ValuationPurpose.PLEDGE, on, act);
            case 24 -> new MeritRecorded(asset, MeritKind.FOREIGN_COUNTERPART, "US 1", on, act);
            default -> new EntryVoided(asset, EntryReference.at(number % entries), "wrong", "notice", on, act);
        };
    }

    private static AssetEvent granted(Step step, LocalDate on, Party who, Party other) {
        var asset = ASSETS.get(step.asset());
        var kind = KINDS.get(step.asset());
        var holders = who.equals(other) ? Holders.sole(who) : Holders.equally(List.of(who, other));
        if (step.amount() % 5 == 0)
            return new RightFiled(
                    asset,
                    kind,
                    "演示",
                    List.of(),
                    Optional.of(holders),
                    kind == AssetKind.TRADEMARK ? List.of("30") : List.of(),
                    on.minusYears(3),
                    Provenance.act());
        return new RightGranted(
                asset,
                kind,
                "演示",
                List.of(),
                step.amount() % 3 == 0 ? Optional.empty() : Optional.of(on.minusYears(2)),
                step.amount() % 11 == 1 ? Optional.empty() : Optional.of(holders),
                Optional.empty(),
                on,
                Provenance.act());
    }

    private static Valuation valued(Party valuer, int number, LocalDate on, Optional<Money> amount) {
        return new Valuation(
                valuer, "R" + number, "收益法", on, on.plusYears(1), amount.orElse(Money.of("3000000.00 CNY")));
    }

    private static PledgeTerms terms(List<Party> pledgors, Optional<Money> amount, LocalDate on) {
        var bank = on.getDayOfMonth() % 2 == 0 ? BANK : OTHER_BANK;
        return new PledgeTerms(
                pledgors.stream().distinct().toList(),
                List.of(bank),
                new SecuredClaim(
                        Optional.empty(),
                        amount,
                        false,
                        Optional.empty(),
                        on.getDayOfMonth() % 3 == 0 ? Optional.empty() : Optional.of(on.plusYears(2)),
                        Optional.empty()),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                on.getDayOfMonth() % 4 == 0 ? Optional.of(on.plusMonths(20)) : Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(),
                on.getDayOfMonth() % 5 == 0 ? Optional.of(valued(bank, 0, on, amount)) : Optional.empty());
    }
}
