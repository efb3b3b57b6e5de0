package ipledger.app.imports.sheet;

import static ipledger.app.imports.sheet.ReadSheet.PLEDGE;
import static ipledger.app.imports.sheet.ReadSheet.act;
import static ipledger.app.imports.sheet.ReadSheet.fields;
import static ipledger.app.imports.sheet.ReadSheet.read;
import static ipledger.app.imports.sheet.ReadSheet.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import ipledger.app.imports.ReadFile;
import ipledger.app.imports.ReadRecord.Reading;
import ipledger.money.Money;
import ipledger.pledge.AgreePledge;
import ipledger.pledge.AssignClaim;
import ipledger.pledge.ReleasePledge;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The clerk's sheet becomes acts, row by row and dealing by dealing")
class ClerkSheetTest {
    @Test
    void rows_of_one_dealing_are_one_act_over_several_assets() throws Exception {
        var records = read(PLEDGE).records();
        assertThat(records).hasSize(1);
        assertThat(records.getFirst().place()).isEqualTo("rows 2, 3");
        var act = act(records.getFirst(), AgreePledge.class);
        assertThat(act.assets()).hasSize(2);
        assertThat(act.terms().claim().amount()).contains(Money.of("5000000 CNY"));
        assertThat(act.terms().claim().dueOn()).contains(LocalDate.of(2027, 5, 31));
    }

    @ParameterizedTest
    @EnumSource(SheetAct.class)
    void the_example_of_every_act_is_admitted_in_both_kinds_of_template(SheetAct act) throws Exception {
        var template = SheetTemplate.of(act);
        for (var bytes : List.of(template.csv(), template.workbook())) {
            var records = ReadFile.of(new ClerkSheet(), SheetTable.isWorkbook(bytes) ? "a.xlsx" : "a.csv", bytes)
                    .records();
            assertThat(records).hasSize(1);
            assertThat(records.getFirst().reading()).as(records.toString()).isInstanceOf(Reading.Act.class);
        }
    }

    @ParameterizedTest
    @EnumSource(SheetAct.class)
    void csv_and_workbook_make_the_same_act_with_the_same_key(SheetAct act) throws Exception {
        var template = SheetTemplate.of(act);
        var csv =
                ReadFile.of(new ClerkSheet(), "a.csv", template.csv()).records().getFirst();
        var book = ReadFile.of(new ClerkSheet(), "a.xlsx", template.workbook())
                .records()
                .getFirst();
        assertThat(book.reading()).isEqualTo(csv.reading());
    }

    @Test
    void a_release_names_all_assets_or_some() throws Exception {
        var all = act(read("行为,交易编号,生效日期\n质押注销,HY-1,2026-06-01\n").records().getFirst(), ReleasePledge.class);
        assertThat(all.assets()).isEmpty();
        var csv = "行为,交易编号,资产编号,生效日期\n质押注销,HY-1,201510481495.9,2026-06-01\n";
        assertThat(act(read(csv).records().getFirst(), ReleasePledge.class).assets())
                .hasSize(1);
    }

    @Test
    void a_change_of_pledgee_and_one_of_the_claim_are_two_rows() throws Exception {
        var pledgee = "行为,交易编号,生效日期,质权人,金额\n质押变更,HY-1,2026-06-01,乙演示银行,";
        assertThat(act(read(pledgee + "\n").records().getFirst(), AssignClaim.class)
                        .pledgees())
                .hasSize(1);
        assertThat(fields(read(pledgee + "1000000\n").records().getFirst())).containsExactly("row 2, D 质权人/pledgee");
    }

    @Test
    void every_fault_of_a_dealing_is_told_with_row_and_column() throws Exception {
        var csv = PLEDGE.replaceFirst("ZL201510481495.9", "ZL201510481495.8")
                .replaceFirst("2027-05-31\n", "2027-02-30\n")
                .replaceFirst("(?s)(.*)500万元", "$1五百");
        var record = read(csv).records().getFirst();
        assertThat(fields(record)).contains("row 2, D 资产编号/asset", "row 2, I 债务到期日/debt due", "row 3, H 金额/amount");
        assertThat(reasons(record))
                .allSatisfy(reason -> assertThat(reason.chinese()).isNotEqualTo(reason.english()));
    }

    @Test
    void one_faulty_row_keeps_the_whole_dealing_out() throws Exception {
        var csv = PLEDGE.replaceFirst("202111286633.X", "202111286633.1");
        var records = read(csv).records();
        assertThat(records).hasSize(1);
        assertThat(records.getFirst().reading()).isInstanceOf(Reading.Refused.class);
    }

    @Test
    void rows_of_one_dealing_agree_in_its_terms() throws Exception {
        var csv = PLEDGE.replaceFirst("(?s)(.*)衡阳演示银行", "$1乙演示银行");
        assertThat(fields(read(csv).records().getFirst())).containsExactly("row 3, G 质权人/pledgee");
    }

    @Test
    void what_an_act_cannot_take_in_is_a_fault_and_not_lost() throws Exception {
        var csv = "行为,交易编号,生效日期,转让份额\n质押注销,HY-1,2026-06-01,1/2\n";
        assertThat(fields(read(csv).records().getFirst())).containsExactly("row 2, D 转让份额/share");
    }

    @Test
    void a_missing_column_of_the_act_is_named() throws Exception {
        var record = read("行为,阶段,资产编号,生效日期\n质押,约定,201510481495.9,2026-06-01\n")
                .records()
                .getFirst();
        assertThat(fields(record)).containsExactly("row 2, A 交易编号/dealing");
    }

    @Test
    void a_word_that_is_not_allowed_names_those_that_are() throws Exception {
        var record = read("行为,生效日期\n抵押,2026-06-01\n").records().getFirst();
        assertThat(reasons(record).getFirst().chinese()).contains("质押/pledge", "作价入股/contribution");
    }

    @Test
    void the_key_is_dealing_asset_and_act_and_the_hash_is_the_content() throws Exception {
        var before = (Reading.Act) read(PLEDGE).records().getFirst().reading();
        var otherAmount = (Reading.Act)
                read(PLEDGE.replace("500万元", "600万元")).records().getFirst().reading();
        var registered = (Reading.Act)
                read(PLEDGE.replace("约定", "登记")).records().getFirst().reading();
        assertThat(otherAmount.idempotency().key())
                .isEqualTo(before.idempotency().key());
        assertThat(otherAmount.idempotency().requestHash())
                .isNotEqualTo(before.idempotency().requestHash());
        assertThat(registered.idempotency().key())
                .isNotEqualTo(before.idempotency().key());
    }
}
