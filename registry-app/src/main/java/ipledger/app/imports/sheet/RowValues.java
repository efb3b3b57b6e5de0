package ipledger.app.imports.sheet;

import ipledger.app.imports.ReadRecord.Reason;
import ipledger.app.imports.cngazette.NamedParty;
import ipledger.app.imports.sheet.SheetTable.Row;
import ipledger.event.Document;
import ipledger.event.FeeTerms.Milestone;
import ipledger.event.PledgeTerms.PledgeClause;
import ipledger.event.PledgeTerms.PledgeePart;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.CreditCode;
import ipledger.identifier.Malformed;
import ipledger.money.Money;
import ipledger.party.Holders;
import ipledger.party.Holding;
import ipledger.party.Party;
import ipledger.party.PartyKind;
import ipledger.party.Share;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** 行取值. What the cells of one row say, each read as its column is; what cannot be read is a fault of that cell. */
final class RowValues {
    private static final Pattern DOCUMENT = Pattern.compile("(\\S+)\\s+(.+)\\s+([0-9A-Fa-f]{64})");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern BETWEEN = Pattern.compile("[;；\\n]");
    private static final Pattern PARTY =
            Pattern.compile("(.+?)\\s*(?:\\[([0-9A-Za-z]{18})])?(?:\\s+(\\d+/\\d+|\\d+(?:\\.\\d+)?%))?");
    private static final Pattern NAMES_A_CURRENCY = Pattern.compile(".*[^\\d.,+\\-\\s百千万亿].*");
    private static final Pattern MILESTONE = Pattern.compile("(.+?)\\s*[=＝]\\s*(.+)");
    private static final Pattern CLAUSE = Pattern.compile("(.+?)\\s*[:：]\\s*(.+)");
    private static final Pattern PART =
            Pattern.compile("(.+?)\\s+(?:(\\d+/\\d+|\\d+(?:\\.\\d+)?%)|第?\\s?(\\d{1,4})位?)");
    private static final String YUAN = "CNY";

    private final SheetHead head;
    private final Row row;
    private final List<CellFault> faults = new ArrayList<>();

    RowValues(SheetHead head, Row row) {
        this.head = head;
        this.row = row;
    }

    /**
     * 单元格错误. What is wrong in one cell.
     *
     * @param place the column's place, from 0
     */
    record CellFault(int row, int place, Reason reason) {}

    int number() {
        return row.number();
    }

    Row row() {
        return row;
    }

    List<CellFault> faults() {
        return faults;
    }

    /** Notes a fault in a column's cell; in the first cell where the sheet has no such column. */
    void fault(SheetColumn column, String value, String chinese, String english) {
        int place = head.place(column).orElse(0);
        faults.add(fault(place, column.header(), value, chinese, english));
    }

    private CellFault fault(int place, String header, String value, String chinese, String english) {
        var field = "row " + row.number() + ", " + SheetTable.letters(place) + " " + header;
        return new CellFault(row.number(), place, new Reason(field, value, chinese, english));
    }

    /** Notes what is wrong with the row however it is read. */
    void inspect() {
        if (row.isHidden()) fault(SheetColumn.ACT, "", "该行被隐藏, 请取消隐藏或删除", "the row is hidden: show it or delete it");
        for (int i = 0; i < row.cells().size(); i++) {
            var cell = row.at(i);
            int place = i;
            cell.fault()
                    .ifPresent(fault -> faults.add(fault(place, "", cell.text(), fault.chinese(), fault.english())));
            if (head.isOutside(i) && !cell.text().isEmpty())
                faults.add(fault(i, "", cell.text(), "该列没有表头", "the column has no header"));
        }
    }

    /** The text in a column; blank where the sheet has no such column, or its cell is in fault. */
    String text(SheetColumn column) {
        return head.place(column)
                .map(row::at)
                .filter(cell -> cell.fault().isEmpty())
                .map(SheetTable.Cell::text)
                .orElse("");
    }

    boolean has(SheetColumn column) {
        return !text(column).isEmpty();
    }

    Optional<String> stated(SheetColumn column) {
        return Optional.of(text(column)).filter(text -> !text.isEmpty());
    }

    /** A column's value as {@code read} makes it, absent where it is blank or in fault. */
    <T> Optional<T> value(SheetColumn column, Function<String, T> read) {
        return stated(column).flatMap(text -> {
            try {
                return Optional.of(read.apply(text));
            } catch (Malformed malformed) {
                var reason = Reason.of("", malformed);
                fault(column, text, reason.chinese(), reason.english());
            } catch (IllegalArgumentException form) {
                fault(column, text, "格式有误", String.valueOf(form.getMessage()));
            }
            return Optional.empty();
        });
    }

    Optional<AssetNumber> asset() {
        return value(SheetColumn.ASSET, AssetNumber::of);
    }

    Optional<LocalDate> day(SheetColumn column) {
        return stated(column).flatMap(text -> {
            var match = Stream.of(DAY, EIGHT_DIGITS)
                    .map(form -> form.matcher(text))
                    .filter(form -> form.matches())
                    .findFirst();
            try {
                var day = match.map(form -> LocalDate.of(
                        Integer.parseInt(form.group(1)),
                        Integer.parseInt(form.group(2)),
                        Integer.parseInt(form.group(3))));
                if (day.isPresent()) return day;
            } catch (DateTimeException noSuchDay) {
                // Falls through: a thirty-first of February is no day.
            }
            fault(column, text, "不是日期, 如 2026-06-01", "not a day such as 2026-06-01");
            return Optional.empty();
        });
    }

    /** One of the words that a column allows. */
    <T> Optional<T> word(SheetColumn column, List<SheetWord<T>> words) {
        return stated(column).flatMap(text -> word(column, text, words));
    }

    private <T> Optional<T> word(SheetColumn column, String text, List<SheetWord<T>> words) {
        var word = SheetWord.read(words, text);
        if (word.isEmpty()) {
            var allowed = String.join(", ", SheetWord.all(words));
            fault(column, text, "只能填: " + allowed, "allowed: " + allowed);
        }
        return word;
    }

    /** Several of the words that a column allows. */
    <T> List<T> words(SheetColumn column, List<SheetWord<T>> words) {
        return list(column).stream()
                .flatMap(text -> word(column, text, words).stream())
                .toList();
    }

    List<String> list(SheetColumn column) {
        return BETWEEN.splitAsStream(text(column))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** 材料. Each as its kind, its file name and its SHA-256. */
    List<Document> documents() {
        return value(
                        SheetColumn.DOCUMENTS,
                        all -> list(SheetColumn.DOCUMENTS).stream()
                                .map(RowValues::document)
                                .toList())
                .orElse(List.of());
    }

    private static Document document(String text) {
        var match = DOCUMENT.matcher(text);
        if (!match.matches()) throw new IllegalArgumentException("kind, file name and SHA-256: " + text);
        return new Document(match.group(1), match.group(2), match.group(3).toLowerCase(Locale.ROOT));
    }

    /** An amount in the row's currency, or in its own. */
    Optional<Money> money(SheetColumn column) {
        return money(column, text(column));
    }

    private Optional<Money> money(SheetColumn column, String text) {
        var currency = stated(SheetColumn.CURRENCY).orElse(YUAN);
        return value(
                column,
                any -> NAMES_A_CURRENCY.matcher(text).matches() && !has(SheetColumn.CURRENCY)
                        ? Money.of(text)
                        : Money.of(text, currency));
    }

    Optional<Share> share(SheetColumn column) {
        return value(column, Share::of);
    }

    /** Yes or no; no where nothing is said. */
    boolean isYes(SheetColumn column) {
        return word(column, SheetWord.YES_OR_NO).orElse(false);
    }

    /** 里程碑付款. Each as what has to be reached, an equals sign, and what is then paid. */
    List<Milestone> milestones() {
        return list(SheetColumn.MILESTONES).stream()
                .flatMap(text -> {
                    var match = MILESTONE.matcher(text);
                    if (!match.matches()) {
                        fault(SheetColumn.MILESTONES, text, "写作: 事项 = 金额", "written: what is reached = amount");
                        return Stream.empty();
                    }
                    return money(SheetColumn.MILESTONES, match.group(2)).stream()
                            .map(amount -> new Milestone(match.group(1), amount));
                })
                .toList();
    }

    /** 约定事项. Each as its matter, a colon, and what is agreed. */
    List<PledgeClause> clauses() {
        return list(SheetColumn.CLAUSES).stream()
                .flatMap(text -> {
                    var match = CLAUSE.matcher(text);
                    if (!match.matches()) {
                        fault(SheetColumn.CLAUSES, text, "写作: 事项: 内容", "written: matter: what is agreed");
                        return Stream.empty();
                    }
                    return word(SheetColumn.CLAUSES, match.group(1), SheetWord.CLAUSE_MATTERS).stream()
                            .map(matter -> new PledgeClause(matter, match.group(2)));
                })
                .toList();
    }

    /** 质权人份额或顺序. Of each of {@code pledgees} its share, or its place in an order; none where nothing is stated. */
    List<PledgeePart> pledgeeParts(List<Party> pledgees) {
        var parts = list(SheetColumn.PLEDGEE_PARTS).stream()
                .flatMap(text -> pledgeePart(text, pledgees).stream())
                .toList();
        boolean isWhole = parts.stream().map(PledgeePart::pledgee).distinct().count() == pledgees.size()
                && parts.size() == pledgees.size();
        if (!parts.isEmpty() && !isWhole)
            fault(
                    SheetColumn.PLEDGEE_PARTS,
                    text(SheetColumn.PLEDGEE_PARTS),
                    "每个质权人填一项, 不得遗漏或重复",
                    "one for each pledgee, none left out and none twice");
        return parts;
    }

    private Optional<PledgeePart> pledgeePart(String text, List<Party> pledgees) {
        var match = PART.matcher(text);
        var pledgee = match.matches()
                ? pledgees.stream()
                        .filter(party -> party.name().equals(match.group(1)))
                        .findFirst()
                : Optional.<Party>empty();
        if (pledgee.isEmpty()) {
            fault(
                    SheetColumn.PLEDGEE_PARTS,
                    text,
                    "写作: 质权人 2/3 或 质权人 第1; 质权人须在质权人列中",
                    "written: pledgee 2/3, or pledgee 1; a pledgee stands in the column pledgee");
            return Optional.empty();
        }
        if (match.group(3) != null)
            return Optional.of(
                    new PledgeePart(pledgee.get(), Optional.empty(), Optional.of(Long.valueOf(match.group(3)))));
        return value(SheetColumn.PLEDGEE_PARTS, any -> Share.of(match.group(2)))
                .map(share -> new PledgeePart(pledgee.get(), Optional.of(share), Optional.empty()));
    }

    /** Parties without shares. */
    List<Party> parties(SheetColumn column) {
        return list(column).stream()
                .flatMap(text -> party(column, text).stream())
                .map(Holder::party)
                .toList();
    }

    Optional<Party> party(SheetColumn column) {
        var parties = parties(column);
        if (parties.size() > 1) fault(column, text(column), "只能填一个当事人", "one party only");
        return parties.stream().findFirst();
    }

    /** Parties with shares: stated for all, or for none. */
    Optional<Holders> holders(SheetColumn column) {
        var parties = list(column).stream()
                .flatMap(text -> party(column, text).stream())
                .toList();
        if (parties.isEmpty()) return Optional.empty();
        long stated = parties.stream().filter(one -> one.share().isPresent()).count();
        if (stated != 0 && stated != parties.size()) {
            fault(column, text(column), "份额要么全部填写, 要么都不填", "shares for all of them or for none");
            return Optional.empty();
        }
        return value(
                column,
                text -> stated == 0
                        ? Holders.unstated(parties.stream().map(Holder::party).toList())
                        : Holders.of(parties.stream()
                                .map(one -> new Holding(one.party(), one.share().orElseThrow()))
                                .toList()));
    }

    private record Holder(Party party, Optional<Share> share) {}

    private Optional<Holder> party(SheetColumn column, String text) {
        var match = PARTY.matcher(text);
        if (!match.matches()) return Optional.empty();
        try {
            var party = NamedParty.of(match.group(1));
            if (match.group(2) != null) {
                var kind = party.kind().isOrganisation() ? party.kind() : PartyKind.ENTERPRISE;
                party = party.withKind(kind).withCreditCode(CreditCode.of(match.group(2)));
            }
            return Optional.of(
                    new Holder(party, Optional.ofNullable(match.group(3)).map(Share::of)));
        } catch (Malformed malformed) {
            var reason = Reason.of("", malformed);
            fault(column, text, reason.chinese(), reason.english());
            return Optional.empty();
        }
    }
}
