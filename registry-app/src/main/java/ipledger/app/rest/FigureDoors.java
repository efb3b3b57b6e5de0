package ipledger.app.rest;

import ipledger.app.figures.FigureReport;
import ipledger.app.figures.FigureSheet;
import ipledger.app.figures.Publications;
import ipledger.app.ledger.LedgerReader;
import ipledger.app.rest.Write.ReceiptBody;
import ipledger.app.rest.problem.Language;
import ipledger.app.rest.problem.ProblemThrown;
import ipledger.app.rest.problem.ProblemType;
import ipledger.app.rest.problem.Thing;
import ipledger.event.ProgrammeEvent.FigurePublished;
import ipledger.event.Provenance;
import ipledger.figure.Dimension;
import ipledger.figure.Figure;
import ipledger.figure.FigureText;
import ipledger.figure.Figures;
import ipledger.figure.Question;
import ipledger.figure.Question.Counting;
import ipledger.figure.Question.Relations;
import ipledger.programme.PublishFigure;
import ipledger.projection.figures.FigureQuery;
import ipledger.projection.figures.FigureQuery.Line;
import ipledger.projection.figures.FiguresProjection;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 指标. The official's question: a figure for a period, split as asked, as of a day and as known at a moment; and what a cell is made of. */
@RestController
@RequestMapping("/api/v1/figures")
final class FigureDoors {
    private static final int LINES_UNLESS_ASKED = 100;

    /** A figure of a day is asked anew at the end of each period: so often, and not more. */
    private static final int MOST_PERIODS = 400;

    /** Before any right that is still told of. */
    private static final LocalDate EARLIEST = LocalDate.of(1800, 1, 1);

    private static final String FIRST_HOLDER = "first-holder";
    private static final String SHARES = "shares";
    private static final String COUNTED = "counted";
    private static final String LEFT_OUT = "left-out";
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final FigureQuery query;
    private final Publications publications;
    private final LedgerReader ledger;
    private final WaitForPosition position;
    private final Answers answers;
    private final Clock clock;

    FigureDoors(
            FigureQuery query,
            Publications publications,
            LedgerReader ledger,
            WaitForPosition position,
            Answers answers,
            Clock clock) {
        this.query = query;
        this.publications = publications;
        this.ledger = ledger;
        this.position = position;
        this.answers = answers;
        this.clock = clock;
    }

    /** 指标目录. */
    record Catalogue(List<Entry> figures) {
        /** 指标. */
        record Entry(String name, int version, FigureText definition, List<String> dimensions, boolean ofADay) {}
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> catalogue(HttpServletRequest request) {
        var language = Language.of(request);
        return answers.ok(
                request,
                new Catalogue(Figures.all().stream()
                        .map(figure -> new Catalogue.Entry(
                                figure.name(),
                                figure.version(),
                                FigureText.of(figure, language),
                                figure.dimensions().stream()
                                        .sorted()
                                        .map(Dimension::text)
                                        .toList(),
                                figure.isOfADay()))
                        .toList()));
    }

    /** 指标数值. {@code format} is json, csv, xlsx or json-stat. */
    @GetMapping("/{name}")
    ResponseEntity<byte[]> figure(
            @PathVariable String name,
            @RequestParam Optional<String> from,
            @RequestParam Optional<String> to,
            @RequestParam Optional<String> by,
            @RequestParam Optional<String> knownAt,
            @RequestParam(defaultValue = SHARES) String counting,
            @RequestParam(defaultValue = COUNTED) String related,
            @RequestParam(defaultValue = "json") String format,
            HttpServletRequest request) {
        var question = question(name, from, to, by, knownAt, counting, related, request);
        var told = query.ask(question);
        var language = Language.of(request);
        long counted = question.knownAt().equals(Instant.MAX)
                ? told.position()
                : Math.min(told.position(), publications.lastKnownAt(question.knownAt()));
        var report = FigureReport.of(question, told.answer(), counted, told.parked(), language);
        return switch (format) {
            case "json" -> answers.ok(request, report);
            case "json-stat" -> answers.ok(request, FigureSheet.jsonStat(report));
            case "csv" -> file(request, CSV, name + ".csv", FigureSheet.csv(report, language));
            case "xlsx" -> file(request, XLSX, name + ".xlsx", FigureSheet.xlsx(report, language));
            default ->
                throw ProblemThrown.of(ProblemType.PARAMETER_WRONG, "format", format, "json, csv, xlsx, json-stat");
        };
    }

    /** 指标发布. Pins the figure to the ledger's last entry, on record. */
    @PostMapping(path = "/{name}/publications", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ReceiptBody> publish(
            @PathVariable String name,
            @RequestParam Optional<String> from,
            @RequestParam Optional<String> to,
            @RequestParam Optional<String> by,
            @RequestParam(defaultValue = SHARES) String counting,
            @RequestParam(defaultValue = COUNTED) String related,
            HttpServletRequest request,
            Write write) {
        var question = question(name, from, to, by, Optional.empty(), counting, related, request);
        var publication = draft(question, by.orElse(""));
        return write.enterOwn(new PublishFigure(publication), publication.programme(), Places::publication);
    }

    private FigurePublished draft(Question question, String by) {
        try {
            return publications
                    .drafted(question, Provenance.act())
                    .orElseThrow(() -> ProblemThrown.of(
                            ProblemType.NOT_YET_REACHED, ledger.head().size(), Publications.LONGEST_WAIT.toMillis()));
        } catch (Publications.TooManyCells tooMany) {
            throw ProblemThrown.of(ProblemType.PARAMETER_WRONG, "by", by, "<= " + FigurePublished.MOST_CELLS);
        }
    }

    /** 明细页. */
    record BehindBody(List<Line> lines, long total, Optional<Integer> next, long ledgerPosition) {}

    /** 指标明细. What a cell is made of; {@code at} names the cell by the values of {@code by}, in their order. */
    @GetMapping(path = "/{name}/behind", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> behind(
            @PathVariable String name,
            @RequestParam Optional<String> from,
            @RequestParam Optional<String> to,
            @RequestParam Optional<String> by,
            @RequestParam Optional<String> knownAt,
            @RequestParam(defaultValue = SHARES) String counting,
            @RequestParam(defaultValue = COUNTED) String related,
            @RequestParam Optional<String> at,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "" + LINES_UNLESS_ASKED) int limit,
            HttpServletRequest request) {
        Parameters.requireWithin("limit", limit, 1, FigureQuery.MOST_LINES);
        Parameters.requireWithin("offset", offset, 0, Integer.MAX_VALUE);
        var question = question(name, from, to, by, knownAt, counting, related, request);
        var cell = at.map(text -> List.of(text.split(",", -1))).orElse(List.of());
        if (!cell.isEmpty() && cell.size() != question.by().size())
            throw ProblemThrown.of(ProblemType.PARAMETER_WRONG, "at", String.join(",", cell), by.orElse("by"));
        var behind = query.behind(question, cell, offset, limit);
        int next = offset + behind.lines().size();
        return answers.ok(
                request,
                new BehindBody(
                        behind.lines(),
                        behind.total(),
                        next < behind.total() ? Optional.of(next) : Optional.empty(),
                        behind.position()));
    }

    private Question question(
            String name,
            Optional<String> from,
            Optional<String> to,
            Optional<String> by,
            Optional<String> knownAt,
            String counting,
            String related,
            HttpServletRequest request) {
        position.await(request, FiguresProjection.MODEL);
        var figure = Figures.named(name).orElseThrow(() -> Thing.FIGURE.missing(name));
        var today = Parameters.today(clock);
        var last = to.map(text -> Parameters.day("to", text)).orElse(today);
        if (last.isAfter(today)) throw ProblemThrown.of(ProblemType.PARAMETER_WRONG, "to", last, "<= " + today);
        var first = from.map(text -> Parameters.day("from", text)).orElse(LocalDate.of(last.getYear(), 1, 1));
        if (first.isBefore(EARLIEST))
            throw ProblemThrown.of(ProblemType.PARAMETER_WRONG, "from", first, ">= " + EARLIEST);
        if (first.isAfter(last)) throw ProblemThrown.of(ProblemType.PARAMETER_WRONG, "from", first, "<= " + last);
        var moment = knownAt.map(text -> Parameters.moment("knownAt", text)).orElse(Instant.MAX);
        knownAt.ifPresent(text -> requireWithinLedger(moment, text));
        var question = new Question(
                figure, first, last, dimensions(figure, by), moment, counting(counting), relations(figure, related));
        if (question.figure().isOfADay() && question.periods() > MOST_PERIODS)
            throw ProblemThrown.of(ProblemType.PARAMETER_WRONG, "by", by.orElse(""), "<= " + MOST_PERIODS);
        return question;
    }

    /** Nothing was known before the first entry, and nothing is known of tomorrow. */
    private void requireWithinLedger(Instant moment, String typed) {
        var first = ledger.at(1).map(entry -> entry.recordedAt()).orElse(clock.instant());
        if (moment.isBefore(first) || moment.isAfter(clock.instant()))
            throw ProblemThrown.of(ProblemType.PARAMETER_WRONG, "knownAt", typed, first + " .. " + clock.instant());
    }

    private static List<Dimension> dimensions(Figure figure, Optional<String> by) {
        var wanted = by.filter(text -> !text.isBlank())
                .map(text -> Arrays.stream(text.split(",")).toList())
                .orElse(List.of());
        var admitted =
                figure.dimensions().stream().sorted().map(Dimension::text).collect(Collectors.joining(", "));
        var dimensions = wanted.stream()
                .map(text -> Dimension.of(text)
                        .filter(figure.dimensions()::contains)
                        .orElseThrow(() -> ProblemThrown.of(ProblemType.PARAMETER_WRONG, "by", text, admitted)))
                .distinct()
                .toList();
        if (dimensions.stream().filter(Dimension::isOfPeriod).count() > 1)
            throw ProblemThrown.of(ProblemType.PARAMETER_WRONG, "by", by.orElse(""), "year | quarter | month | plan");
        return dimensions;
    }

    private static Counting counting(String text) {
        return switch (text) {
            case SHARES -> Counting.SHARES;
            case FIRST_HOLDER -> Counting.FIRST_HOLDER;
            default ->
                throw ProblemThrown.of(ProblemType.PARAMETER_WRONG, "counting", text, SHARES + ", " + FIRST_HOLDER);
        };
    }

    private static Relations relations(Figure figure, String text) {
        return switch (text) {
            case COUNTED -> Relations.COUNTED;
            case LEFT_OUT -> {
                if (!figure.looksAtRelations())
                    throw ProblemThrown.of(ProblemType.PARAMETER_WRONG, "related", text, COUNTED);
                yield Relations.LEFT_OUT;
            }
            default -> throw ProblemThrown.of(ProblemType.PARAMETER_WRONG, "related", text, COUNTED + ", " + LEFT_OUT);
        };
    }

    private static ResponseEntity<byte[]> file(
            HttpServletRequest request, MediaType type, String name, byte[] content) {
        return Answers.headed(ResponseEntity.ok(), request)
                .contentType(type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .body(content);
    }
}
