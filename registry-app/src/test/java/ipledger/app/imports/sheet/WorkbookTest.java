package ipledger.app.imports.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ipledger.app.imports.MalformedFile;
import ipledger.app.imports.ReadFile;
import ipledger.app.imports.ReadRecord;
import ipledger.app.imports.ReadRecord.Reading;
import ipledger.app.imports.ReadRecord.Reason;
import ipledger.money.Money;
import ipledger.party.Share;
import ipledger.pledge.RegisterPledge;
import ipledger.title.RegisterTransfer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A workbook is read as its reader sees it, or the cell is named")
class WorkbookTest {
    private static final List<String> HEAD = List.of("行为", "阶段", "交易编号", "资产编号", "生效日期", "出质人", "质权人", "金额");

    @Test
    void days_and_numbers_may_be_days_and_numbers_of_the_spreadsheet() throws Exception {
        var act = act(sheet -> {
            sheet.value(1, 3, 2015104814959L);
            sheet.value(1, 4, LocalDate.of(2026, 6, 1));
            sheet.style(1, 4).format("yyyy-mm-dd").set();
            sheet.value(1, 7, 1_000_000.5);
        });
        assertThat(act.assets().getFirst().value()).isEqualTo("201510481495.9");
        assertThat(act.effectiveOn()).isEqualTo("2026-06-01");
        assertThat(act.terms().orElseThrow().claim().amount()).contains(Money.of("1000000.50 CNY"));
    }

    @Test
    void a_number_with_its_check_digit_after_the_dot_keeps_it() throws Exception {
        assertThat(act(sheet -> sheet.value(1, 3, 201510481495.9))
                        .assets()
                        .getFirst()
                        .value())
                .isEqualTo("201510481495.9");
    }

    @Test
    void eight_digits_are_a_day() throws Exception {
        assertThat(act(sheet -> sheet.value(1, 4, 20260601)).effectiveOn()).isEqualTo("2026-06-01");
    }

    @Test
    void amounts_as_text_with_thousands_commas_are_read() throws Exception {
        assertThat(act(sheet -> sheet.value(1, 7, "1,000,000"))
                        .terms()
                        .orElseThrow()
                        .claim()
                        .amount())
                .contains(Money.of("1000000 CNY"));
    }

    @Test
    void a_percentage_is_a_share() throws Exception {
        var book = book(sheet -> {
            var row = List.of("行为", "阶段", "交易编号", "生效日期", "转让人", "受让人", "转让份额");
            for (int i = 0; i < row.size(); i++) sheet.value(0, i, row.get(i));
            var values = List.of("转让", "登记", "HY-1", "2026-06-01", "甲演示公司", "乙演示公司");
            for (int i = 0; i < values.size(); i++) sheet.value(1, i, values.get(i));
            sheet.value(1, 6, 0.25);
            sheet.style(1, 6).format("0%").set();
        });
        var record = only(book);
        var act = (RegisterTransfer) ((Reading.Act) record.reading()).command();
        assertThat(act.conveyance().orElseThrow().share()).contains(Share.of(1, 4));
    }

    @Test
    void a_serial_number_that_is_not_shown_as_a_day_is_a_fault() throws Exception {
        assertThat(reasons(sheet -> sheet.value(1, 4, 46174)))
                .extracting(Reason::field)
                .containsExactly("row 2, E 生效日期/effective date");
    }

    @Test
    void a_formula_is_a_fault_of_its_cell() throws Exception {
        assertThat(reasons(sheet -> sheet.formula(1, 7, "1+1")))
                .extracting(Reason::english)
                .contains("a formula, please paste its value");
    }

    @Test
    void merged_cells_are_a_fault_of_each_row() throws Exception {
        var reasons = reasons(sheet -> sheet.range(1, 5, 2, 5).merge());
        assertThat(reasons).extracting(Reason::chinese).contains("合并单元格 F2:F3, 请取消合并");
    }

    @Test
    void a_hidden_row_is_a_fault() throws Exception {
        assertThat(reasons(sheet -> sheet.hideRow(1)))
                .extracting(Reason::english)
                .contains("the row is hidden: show it or delete it");
    }

    @Test
    void merged_headers_are_refused_by_the_head() {
        assertThatExceptionOfType(MalformedFile.class)
                .isThrownBy(() -> only(book(sheet -> {
                    pledge(sheet);
                    sheet.range(0, 0, 0, 1).merge();
                })));
    }

    @Test
    void a_broken_workbook_is_refused() throws Exception {
        var book = book(WorkbookTest::pledge);
        assertThatExceptionOfType(MalformedFile.class).isThrownBy(() -> only(Arrays.copyOf(book, book.length / 2)));
    }

    private static RegisterPledge act(Consumer<Worksheet> change) throws Exception {
        var record = only(book(sheet -> {
            pledge(sheet);
            change.accept(sheet);
        }));
        if (record.reading() instanceof Reading.Act act) return (RegisterPledge) act.command();
        throw new AssertionError(record.toString());
    }

    private static List<Reason> reasons(Consumer<Worksheet> change) throws Exception {
        var record = only(book(sheet -> {
            pledge(sheet);
            change.accept(sheet);
        }));
        if (record.reading() instanceof Reading.Refused refused) return refused.reasons();
        throw new AssertionError(record.toString());
    }

    private static void pledge(Worksheet sheet) {
        var row = List.of("质押", "登记", "HY-1", "201510481495.9", "2026-06-01", "甲演示公司", "乙演示银行", "5000000");
        for (int i = 0; i < row.size(); i++) {
            sheet.value(0, i, HEAD.get(i));
            sheet.value(1, i, row.get(i));
        }
    }

    private static byte[] book(Consumer<Worksheet> fill) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("Sheet1");
            fill.accept(sheet);
            book.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static ReadRecord only(byte[] book) throws Exception {
        var records = ReadFile.of(new ClerkSheet(), "sheet.xlsx", book).records();
        assertThat(records).hasSize(1);
        return records.getFirst();
    }
}
