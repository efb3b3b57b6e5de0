package ipledger.app.imports.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import ipledger.app.imports.ReadFile;
import ipledger.app.imports.ReadRecord;
import ipledger.app.imports.ReadRecord.Reading;
import ipledger.app.imports.ReadRecord.Reason;
import ipledger.app.imports.RecordOutcome;
import ipledger.app.imports.RecordOutcome.Outcome;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The marked sheet comes back as it was sent, with result, rule and reason beside each row")
class MarkedSheetTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String SHEET = """
            交易编号,行为,阶段,资产编号,生效日期,出质人,质权人
            HY-1,质押,登记,201510481495.9,2026-06-01,甲演示公司,乙演示银行

            HY-2,质押,登记,202111286633.1,2026-06-01,甲演示公司,乙演示银行
            HY-3,质押,登记,202110991218.8,2026-06-01,甲演示公司,乙演示银行
            """;

    @Test
    void columns_and_blank_rows_keep_their_places() throws Exception {
        var lines = marked(SHEET.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertThat(lines.getFirst()).isEqualTo("交易编号,行为,阶段,资产编号,生效日期,出质人,质权人,结果/result,规则/rule,原因/reason");
        assertThat(lines.get(1)).startsWith("HY-1,质押,登记,201510481495.9").endsWith("已登记/recorded,,");
        assertThat(lines.get(2)).isBlank();
        assertThat(lines.get(3)).startsWith("HY-2").contains("未登记/refused", "202111286633.1");
        assertThat(lines.get(4)).contains("PLEDGE-01", "出质人不是权利人 / the pledgor is not the holder");
    }

    @Test
    void the_encoding_stays() throws Exception {
        assertThat(marked(SHEET.getBytes(GB18030), GB18030).getFirst()).startsWith("交易编号");
    }

    @Test
    void sent_again_the_marked_sheet_makes_the_same_acts() throws Exception {
        var sent = SHEET.getBytes(StandardCharsets.UTF_8);
        var back = MarkedSheet.of(sent, outcomes(sent));
        assertThat(records(back))
                .extracting(ReadRecord::reading)
                .isEqualTo(records(sent).stream().map(ReadRecord::reading).toList());
        assertThat(MarkedSheet.of(back, outcomes(back))).isEqualTo(back);
    }

    @Test
    void mended_it_makes_the_act_that_was_refused_and_the_others_unchanged() throws Exception {
        var sent = SHEET.getBytes(StandardCharsets.UTF_8);
        var mended = new String(MarkedSheet.of(sent, outcomes(sent)), StandardCharsets.UTF_8)
                .replace("202111286633.1,", "202111286633.X,")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(records(mended)).allMatch(record -> record.reading() instanceof Reading.Act);
        assertThat(records(mended).getFirst().reading())
                .isEqualTo(records(sent).getFirst().reading());
    }

    @Test
    void a_workbook_comes_back_as_one_with_its_drop_downs_and_faults_filled() throws Exception {
        var sent = SheetTemplate.of(SheetAct.PLEDGE).workbook();
        var back = MarkedSheet.of(sent, List.of(refused(records(sent, "a.xlsx").getFirst())));
        var sheet = part(back, "xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("dataValidation", "sqref");
        assertThat(part(back, "xl/styles.xml")).contains("FFC7CE");
        assertThat(records(back, "a.xlsx").getFirst().reading())
                .isEqualTo(records(sent, "a.xlsx").getFirst().reading());
    }

    private static List<String> marked(byte[] sent, Charset charset) throws Exception {
        return new String(MarkedSheet.of(sent, outcomes(sent)), charset).lines().toList();
    }

    private static List<RecordOutcome> outcomes(byte[] sheet) throws Exception {
        var records = records(sheet);
        return records.stream()
                .map(record -> record.reading() instanceof Reading.Refused bad
                        ? outcome(record, Outcome.REFUSED, bad.reasons())
                        : record.id().endsWith("HY-3") ? refused(record) : outcome(record, Outcome.ACCEPTED, List.of()))
                .toList();
    }

    private static RecordOutcome refused(ReadRecord record) {
        return outcome(
                record,
                Outcome.REFUSED,
                List.of(new Reason("PLEDGE-01", "202110991218.8", "出质人不是权利人", "the pledgor is not the holder")));
    }

    private static RecordOutcome outcome(ReadRecord record, Outcome outcome, List<Reason> reasons) {
        return new RecordOutcome("sheet.csv", record.place(), record.id(), outcome, reasons, List.of());
    }

    private static List<ReadRecord> records(byte[] sheet) throws Exception {
        return records(sheet, "sheet.csv");
    }

    private static List<ReadRecord> records(byte[] sheet, String name) throws Exception {
        return ReadFile.of(new ClerkSheet(), name, sheet).records();
    }

    private static String part(byte[] workbook, String name) throws Exception {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
