package ipledger.app.imports.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import ipledger.app.imports.ImportBench;
import ipledger.app.imports.ImportCounts;
import ipledger.app.imports.RecordOutcome;
import ipledger.app.imports.RecordOutcome.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "A sheet on the ledger: lawful acts are recorded, others come back marked, and mended ones alone are added")
class SheetOnTheLedgerTest {
    /** Acts of the day on which the sheet is sent, so the patents are young enough to be pledged. */
    private static final String SHEET = """
            行为,阶段,交易编号,资产编号,资产种类,名称,生效日期,申请日,权利人,出质人,质权人,主债权种类,金额,债务起始日,债务到期日,担保范围,合同日期
            授权,,,201510481495.9,发明专利,一种阀门,2018-05-04,2015-08-07,湘南阀门有限公司（演示）,,,,,,,,
            授权,,,202110991218.8,发明专利,一种泵,2023-05-05,2021-08-26,湘南阀门有限公司（演示）,,,,,,,,

            质押,约定,HY-1,201510481495.9,,,2026-06-01,,,湘南阀门有限公司（演示）,衡阳演示银行,借款,500万元,2026-06-01,2027-05-31,本金,2026-06-01
            质押,约定,HY-1,202110991218.8,,,2026-06-01,,,湘南阀门有限公司（演示）,衡阳演示银行,借款,500万元,2026-06-01,2027-05-31,本金,2026-06-01
            质押,约定,HY-2,202110991218.8,,,2026-06-02,,,陌生人有限公司（演示）,衡阳演示银行,借款,100万元,2026-06-02,2027-05-31,本金,2026-06-02
            质押,登记,HY-3,202111286633.X,,,2026-06-02,,,湘南阀门有限公司（演示）,衡阳演示银行,借款,100万元,2026-06-02,2027-05-31,本金,2026-06-02
            """;

    private final ImportBench bench = new ImportBench();

    @Test
    void lawful_acts_are_recorded_and_each_other_says_why_not() {
        var counts = take(SHEET);
        assertThat(counts.accepted()).isEqualTo(3);
        assertThat(counts.refused()).isEqualTo(2);
        assertThat(counts.records()).isEqualTo(5);
        assertThat(outcome("HY-2").reasons()).anyMatch(reason -> reason.field().equals("PLEDGE-01"));
        assertThat(outcome("HY-3").reasons())
                .extracting(reason -> reason.field())
                .containsExactly("asset");
        assertThat(bench.history("201510481495.9").latest().pledges().all()).hasSize(1);
    }

    @Test
    void the_same_sheet_again_is_there_already() {
        take(SHEET);
        long size = bench.size();
        var again = take(SHEET);
        assertThat(again.accepted()).isZero();
        assertThat(again.already()).isEqualTo(3);
        assertThat(bench.size()).isEqualTo(size);
    }

    @Test
    void the_marked_sheet_mended_adds_only_what_was_refused() throws Exception {
        take(SHEET);
        var marked = MarkedSheet.of(SHEET.getBytes(StandardCharsets.UTF_8), List.copyOf(bench.outcomes));
        var text = new String(marked, StandardCharsets.UTF_8);
        assertThat(text.lines().toList().get(6)).contains("未登记/refused", "PLEDGE-01");
        var mended = text.replace("陌生人有限公司（演示）", "湘南阀门有限公司（演示）").replace("202111286633.X", "201510481495.9");
        bench.outcomes.clear();
        var counts = take(mended);
        assertThat(counts.already()).isEqualTo(3);
        assertThat(counts.accepted() + counts.refused()).isEqualTo(2);
        assertThat(bench.outcomes)
                .filteredOn(RecordOutcome::outcome, Outcome.ALREADY_THERE)
                .hasSize(3);
    }

    @Test
    void the_same_dealing_and_assets_with_other_content_are_refused_as_such() {
        take(SHEET);
        bench.outcomes.clear();
        take(SHEET.replace("500万元", "600万元"));
        assertThat(outcome("HY-1").outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(outcome("HY-1").reasons().getFirst().english()).contains("rectify");
    }

    @Test
    void a_dealing_of_which_one_asset_is_refused_records_nothing_on_the_others() {
        take(SHEET.replaceFirst("质押,约定,HY-1,202110991218.8", "质押,约定,HY-1,202111286633.X"));
        assertThat(bench.history("201510481495.9").latest().pledges().all()).isEmpty();
    }

    @Test
    void several_payments_of_one_licence_are_told_apart_and_recorded_once() {
        var sheet = """
                行为,阶段,交易编号,资产编号,资产种类,名称,生效日期,申请日,权利人,许可人,被许可人,许可种类,合同日期,金额,款项去向,付款事项
                授权,,,201510481495.9,发明专利,一种阀门,2018-05-04,2015-08-07,湘南阀门有限公司（演示）,,,,,,,
                许可,约定,HY-9,201510481495.9,,,2024-06-01,,,湘南阀门有限公司（演示）,雁峰泵业有限公司（演示）,普通,2024-06-01,,,
                许可费支付,,HY-9,,,,2025-06-01,,,,,,,1万元,,上半年提成
                许可费支付,,HY-9,,,,2025-06-01,,,,,,,1万元,向质权人提前清偿,下半年提成
                许可费支付,,HY-10,,,,2025-06-01,,,,,,,1万元,,提成
                """;
        var counts = take(sheet);
        assertThat(counts.accepted()).as("%s", bench.outcomes).isEqualTo(4);
        assertThat(outcome("HY-10").outcome()).isEqualTo(Outcome.REFUSED);
        long size = bench.size();
        assertThat(take(sheet).already()).isEqualTo(4);
        assertThat(bench.size()).isEqualTo(size);
    }

    @Test
    void a_wrong_head_records_nothing() {
        var summary = bench.take("sheet.csv", SHEET.replace("质权人", "抵押权人"));
        assertThat(summary.problems()).hasSize(1);
        assertThat(summary.counts().records()).isZero();
        assertThat(bench.size()).isZero();
    }

    @Test
    void a_workbook_is_taken_in_like_csv() {
        var summary = bench.take("grant.xlsx", SheetTemplate.of(SheetAct.GRANT).workbook());
        assertThat(summary.counts().accepted()).isEqualTo(1);
        assertThat(summary.formats()).containsExactly("clerk-sheet");
    }

    private ImportCounts take(String sheet) {
        return bench.take("sheet.csv", sheet).counts();
    }

    private RecordOutcome outcome(String dealing) {
        return bench.outcomes.stream()
                .filter(outcome -> outcome.id().endsWith(dealing))
                .findFirst()
                .orElseThrow();
    }
}
