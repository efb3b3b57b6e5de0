package ipledger.app.imports.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** 工作簿. Writes a sheet with its drop-downs: text as text, so that long numbers keep their digits; days as days. */
final class SheetBook implements AutoCloseable {
    private static final String FAULT = "FFC7CE";
    private static final String HEAD = "DDEBF7";
    private static final double WIDTH = 18;
    private static final Set<SheetColumn> DAYS = Set.of(
            SheetColumn.EFFECTIVE_ON,
            SheetColumn.FILED_ON,
            SheetColumn.LAST_DAY,
            SheetColumn.DEBT_FROM,
            SheetColumn.DEBT_DUE,
            SheetColumn.VALUED_ON,
            SheetColumn.VALID_UNTIL,
            SheetColumn.DELIVERED_ON,
            SheetColumn.FIRST_DAY,
            SheetColumn.PAY_FROM,
            SheetColumn.REGISTERED_UNTIL,
            SheetColumn.SECURITY_UNTIL,
            SheetColumn.SUBSCRIBED_ON,
            SheetColumn.PAY_BY,
            SheetColumn.PRICED_FROM,
            SheetColumn.PRICED_UNTIL,
            SheetColumn.AGREED_ON);

    private final Workbook book;
    private final Worksheet sheet;

    SheetBook(ByteArrayOutputStream out) {
        this.book = new Workbook(out, "ipledger", "1.0");
        this.sheet = book.newWorksheet("经办表 Sheet");
    }

    void cell(int row, int place, String text, @Nullable SheetColumn column, boolean isHead) {
        if (isHead) {
            sheet.value(row, place, text);
            sheet.style(row, place).bold().fillColor(HEAD).wrapText(true).set();
        } else if (column != null && DAYS.contains(column) && isDay(text)) {
            sheet.value(row, place, LocalDate.parse(text));
            sheet.style(row, place).format("yyyy-mm-dd").set();
        } else if (!text.isEmpty()) {
            sheet.value(row, place, text);
            sheet.style(row, place).format("@").set();
        }
    }

    void mark(int row, int place) {
        sheet.style(row, place).fillColor(FAULT).set();
    }

    /** Adds the drop-downs below the head, whose words stand on a hidden sheet. */
    void finish(Map<Integer, SheetColumn> columns, int headRow, int lastRow) throws IOException {
        var words = book.newWorksheet("取值 Words");
        words.setVisibilityState(VisibilityState.HIDDEN);
        int list = 0;
        for (var column : columns.entrySet()) {
            sheet.width(column.getKey(), WIDTH);
            var allowed = wordsOf(column.getValue());
            if (allowed.isEmpty()) continue;
            for (int i = 0; i < allowed.size(); i++) words.value(i, list, allowed.get(i));
            sheet.range(headRow, column.getKey(), lastRow - 1, column.getKey())
                    .validateWithList(words.range(0, list, allowed.size() - 1, list))
                    .showDropdown(true)
                    .showErrorMessage(false); // grounds may be free words; the register says what it cannot read
            list++;
        }
        sheet.freezePane(0, headRow);
        book.finish();
    }

    /** The words that a column allows, none where it is free. */
    static List<String> wordsOf(SheetColumn column) {
        return switch (column) {
            case ACT -> SheetWord.all(SheetAct.words());
            case STAGE -> SheetWord.all(SheetStage.words());
            case KIND -> SheetWord.all(SheetWord.KINDS);
            case LICENCE_KIND -> SheetWord.all(SheetWord.LICENCE_KINDS);
            case MAXIMUM, FORFEITURE, SUB_LICENSING, USE_FIRST, CONVERTED_FIRST, STATE_OWNED ->
                SheetWord.all(SheetWord.YES_OR_NO);
            case PAID_TO -> SheetWord.all(SheetWord.PAYMENT_USES);
            case FEE_MANNER -> SheetWord.all(SheetWord.FEE_MANNERS);
            case ROYALTY_BASE -> SheetWord.all(SheetWord.ROYALTY_BASES);
            case COMPANY_KIND -> SheetWord.all(SheetWord.COMPANY_KINDS);
            case CONTRIBUTED_RIGHT -> SheetWord.all(SheetWord.CONTRIBUTED_RIGHTS);
            case CONTRACT_FORM -> SheetWord.all(SheetWord.CONTRACT_FORMS);
            case CLAUSES -> SheetWord.all(SheetWord.CLAUSE_MATTERS);
            case DECLARATIONS -> SheetWord.all(SheetWord.DECLARATIONS);
            case RIGHTS -> SheetWord.all(SheetWord.COPYRIGHT_RIGHTS);
            case PRICING -> SheetWord.all(SheetWord.PRICINGS);
            case GROUND ->
                List.of(
                                SheetWord.all(SheetWord.TRANSFER_GROUNDS),
                                SheetWord.all(SheetWord.RELEASE_GROUNDS),
                                SheetWord.all(SheetWord.LICENCE_ENDS))
                        .stream()
                        .flatMap(List::stream)
                        .distinct()
                        .toList();
            default -> List.of();
        };
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException free) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
