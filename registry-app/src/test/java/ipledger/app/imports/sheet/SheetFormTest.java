package ipledger.app.imports.sheet;

import static ipledger.app.imports.sheet.ReadSheet.PLEDGE;
import static ipledger.app.imports.sheet.ReadSheet.act;
import static ipledger.app.imports.sheet.ReadSheet.fields;
import static ipledger.app.imports.sheet.ReadSheet.read;
import static ipledger.app.imports.sheet.ReadSheet.reasons;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ipledger.app.imports.MalformedFile;
import ipledger.app.imports.ReadFile;
import ipledger.app.imports.ReadRecord;
import ipledger.app.imports.ReadRecord.Reason;
import ipledger.money.Money;
import ipledger.pledge.RegisterPledge;
import java.nio.charset.Charset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The clerk's sheet is read in any encoding and order of columns, and refused where it is none")
class SheetFormTest {
    @Test
    void columns_stand_in_any_order_and_in_english_too() throws Exception {
        var english = """
                pledgee,pledgor,Effective Date,asset,dealing,stage,ACT,amount,currency
                Demo Bank,"Xiangnan Valve Co., Ltd.",2026/6/1,201510481495.9,HY-1,registered,pledge,"1,000,000.50",USD
                """;
        var act = act(read(english).records().getFirst(), RegisterPledge.class);
        var terms = act.terms().orElseThrow();
        assertThat(terms.pledgors()).extracting(party -> party.name()).containsExactly("Xiangnan Valve Co., Ltd.");
        assertThat(terms.claim().amount()).contains(Money.of("1000000.50 USD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE"})
    void the_encoding_is_found_by_itself(String charset) throws Exception {
        var mark = charset.startsWith("UTF-16") ? "\ufeff" : "";
        var bytes = (mark + PLEDGE).getBytes(Charset.forName(charset));
        assertThat(ReadFile.of(new ClerkSheet(), "sheet.csv", bytes).records()).hasSize(1);
    }

    @Test
    void a_mark_before_utf8_is_no_part_of_the_first_header() throws Exception {
        assertThat(read("\ufeff" + PLEDGE).records()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "行为,生效日期,颜色 | 不认识的列",
                "行为,act,生效日期 | 重复的列",
                "资产编号,生效日期 | 缺少的列",
            })
    void a_wrong_head_is_refused_before_the_first_row(String head, String reason) {
        assertThatExceptionOfType(MalformedFile.class)
                .isThrownBy(() -> read(head + "\n质押,2026-06-01,x\n"))
                .satisfies(e -> assertThat(e.chinese()).contains(reason, "可用的列", "行为/act"));
    }

    @Test
    void blank_rows_are_no_records_and_keep_the_numbers_of_the_others() throws Exception {
        var records = read("行为,交易编号,生效日期\n\n,,\n质押注销,HY-1,2026-06-01\n").records();
        assertThat(records).extracting(ReadRecord::place).containsExactly("row 4");
    }

    @Test
    void a_cell_without_a_header_is_a_fault() throws Exception {
        var record = read("行为,交易编号,生效日期\n质押注销,HY-1,2026-06-01,多余\n").records().getFirst();
        assertThat(reasons(record)).extracting(Reason::chinese).containsExactly("该列没有表头");
    }

    @Test
    void an_over_long_cell_is_a_fault_of_that_cell() throws Exception {
        var text = "行为,交易编号,生效日期,备注\n质押注销,HY-1,2026-06-01," + "长".repeat(SheetTable.LONGEST_CELL + 1) + "\n";
        assertThat(fields(read(text).records().getFirst())).containsExactly("row 2, D ");
    }

    @Test
    void too_many_rows_are_refused() {
        var text = "行为,生效日期\n" + "\n".repeat(SheetTable.MOST_ROWS) + "质押注销,2026-06-01\n";
        assertThatExceptionOfType(MalformedFile.class).isThrownBy(() -> read(text));
    }

    @Test
    void bytes_of_no_encoding_are_refused() {
        var bytes = new byte[] {(byte) 0xE8, (byte) 0xA1, (byte) 0xFF, (byte) 0xFF};
        assertThatExceptionOfType(MalformedFile.class)
                .isThrownBy(() -> ReadFile.of(new ClerkSheet(), "sheet.csv", bytes));
    }
}
