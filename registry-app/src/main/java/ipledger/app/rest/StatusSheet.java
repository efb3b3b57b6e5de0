package ipledger.app.rest;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import ipledger.app.rest.problem.ProblemThrown;
import ipledger.app.rest.problem.ProblemType;
import ipledger.asset.Preservation;
import ipledger.event.ValuationEvent.Valuation;
import ipledger.projection.encumbrance.Notice;
import ipledger.projection.encumbrance.PledgeStatus;
import ipledger.projection.encumbrance.PledgeStatus.PledgeLine;
import ipledger.projection.encumbrance.PledgeStatusReport;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 质押状态表. The bank's list as CSV, in and out: one line for each number, in the same order. */
final class StatusSheet {
    private static final Set<String> HEADINGS = Set.of("number", "编号", "申请号", "专利号", "asset");

    private static final List<String> COLUMNS = List.of(
            "asked",
            "answer",
            "asset",
            "title",
            "status",
            "lastDay",
            "holders",
            "pledges",
            "increases",
            "claimsFixed",
            "enforcement",
            "defaults",
            "pledgeValuations",
            "loanToValue",
            "valuation",
            "licences",
            "freeze",
            "waitingFreezes",
            "suspensions",
            "openFindings",
            "on",
            "ledgerPosition",
            "notices");

    private StatusSheet() {}

    /** The numbers of a sheet in UTF-8 or GB18030: the first column, blank lines left out. */
    static List<String> numbers(byte[] sheet) {
        var numbers = new ArrayList<String>();
        var text = decoded(sheet);
        CsvReader.builder()
                .ofCsvRecord(text.startsWith("\ufeff") ? text.substring(1) : text)
                .forEach(line -> {
                    var first = line.getField(0).strip();
                    boolean isHeading = numbers.isEmpty() && HEADINGS.contains(first.toLowerCase(Locale.ROOT));
                    if (!first.isEmpty() && !isHeading) numbers.add(first);
                });
        return numbers;
    }

    private static String decoded(byte[] sheet) {
        return decoded(sheet, StandardCharsets.UTF_8)
                .or(() -> decoded(sheet, Charset.forName("GB18030")))
                .orElseThrow(() -> ProblemThrown.of(ProblemType.FILE_UNREADABLE, "UTF-8, GB18030"));
    }

    private static Optional<String> decoded(byte[] sheet, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(sheet)).toString());
        } catch (CharacterCodingException another) {
            return Optional.empty();
        }
    }

    static byte[] of(PledgeStatusReport report, Locale language) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(COLUMNS);
            for (var answer : report.answers()) csv.writeRecord(line(answer, report, language));
        } catch (java.io.IOException inMemory) {
            throw new java.io.UncheckedIOException(inMemory);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> line(PledgeStatus status, PledgeStatusReport report, Locale language) {
        var known = status instanceof PledgeStatus.Known one ? Optional.of(one) : Optional.<PledgeStatus.Known>empty();
        return List.of(
                status.asked(),
                status.answer().name(),
                cell(known, one -> one.asset().toString()),
                cell(known, PledgeStatus.Known::title),
                cell(known, one -> one.status().toString()),
                cell(known, one -> one.lastDay().map(Object::toString).orElse("")),
                cell(
                        known,
                        one -> one.holders().stream()
                                .flatMap(holders -> holders.holdings().stream())
                                .map(holding -> holding.holder().name() + " " + holding.share())
                                .collect(Collectors.joining("; "))),
                cell(
                        known,
                        one -> one.pledges().stream().map(StatusSheet::pledge).collect(Collectors.joining("; "))),
                ofPledges(known, StatusSheet::increases),
                ofPledges(known, pledge -> pledge.fixedOn().map(Object::toString)),
                ofPledges(
                        known,
                        pledge -> pledge.enforcement()
                                .map(enforcement -> enforcement.way() + " " + enforcement.beganOn())),
                ofPledges(
                        known,
                        pledge -> pledge.defaulted()
                                .map(unpaid -> unpaid.on() + " " + unpaid.unpaid() + " " + unpaid.cause())),
                ofPledges(known, pledge -> pledge.valuation().map(StatusSheet::valuation)),
                ofPledges(known, pledge -> pledge.loanToValue().map(ratio -> ratio.over() + " / " + ratio.under())),
                cell(
                        known,
                        one -> one.valuation()
                                .map(valued -> valuation(valued.valuation()))
                                .orElse("")),
                cell(known, one -> String.valueOf(one.licences().size())),
                cell(known, one -> one.freeze().map(StatusSheet::freeze).orElse("")),
                cell(
                        known,
                        one -> one.waitingFreezes().stream()
                                .map(StatusSheet::freeze)
                                .collect(Collectors.joining("; "))),
                cell(
                        known,
                        one -> one.suspensions().stream()
                                .map(each -> each.dispute() + " " + each.beganOn() + ".." + each.lastDay())
                                .collect(Collectors.joining("; "))),
                cell(known, one -> String.valueOf(one.findings().size())),
                report.on().toString(),
                String.valueOf(report.ledgerPosition()),
                sentences(status, language));
    }

    private static String cell(Optional<PledgeStatus.Known> known, Function<PledgeStatus.Known, String> text) {
        return known.map(text).orElse("");
    }

    /** What is said of each pledge of which it is said, with the pledge's number. */
    private static String ofPledges(Optional<PledgeStatus.Known> known, Function<PledgeLine, Optional<String>> said) {
        return cell(
                known,
                one -> one.pledges().stream()
                        .flatMap(pledge -> said.apply(pledge).stream().map(text -> pledge.dealing() + ": " + text))
                        .collect(Collectors.joining("; ")));
    }

    private static Optional<String> increases(PledgeLine pledge) {
        return Optional.of(pledge.increases().stream()
                        .map(each -> each.from() + " "
                                + each.amount().map(Object::toString).orElse("-"))
                        .collect(Collectors.joining(", ")))
                .filter(text -> !text.isEmpty());
    }

    private static String valuation(Valuation valuation) {
        return valuation.amount() + " " + valuation.referenceDate() + " " + valuation.reportNumber();
    }

    private static String freeze(Preservation.Effect effect) {
        return effect.freeze().order() + " " + effect.from() + ".." + effect.lastDay();
    }

    private static String sentences(PledgeStatus status, Locale language) {
        if (status instanceof PledgeStatus.Unreadable unreadable)
            return unreadable.reason().message(language);
        return status.notices().stream()
                .map((Notice notice) -> notice.message(language))
                .collect(Collectors.joining(" | "));
    }

    private static String pledge(PledgeLine pledge) {
        return "%s %s%s %s %s %s"
                .formatted(
                        pledge.stage(),
                        pledge.rank().map(rank -> "#" + rank + " ").orElse(""),
                        pledge.dealing(),
                        pledge.pledgees().stream().map(party -> party.name()).collect(Collectors.joining(", ")),
                        pledge.amount().map(Object::toString).orElse("-"),
                        pledge.dueOn().map(Object::toString).orElse("-"));
    }
}
