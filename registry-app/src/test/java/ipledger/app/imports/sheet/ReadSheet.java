package ipledger.app.imports.sheet;

import ipledger.app.imports.ReadFile;
import ipledger.app.imports.ReadRecord;
import ipledger.app.imports.ReadRecord.Reading;
import ipledger.app.imports.ReadRecord.Reason;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** 所读表格. A sheet as the importer reads it, for the tests of what it makes of it. */
final class ReadSheet {
    static final String PLEDGE = """
            行为,阶段,交易编号,资产编号,生效日期,出质人,质权人,金额,债务到期日
            质押,约定,HY-2026-0001,ZL201510481495.9,2026-06-01,湘南阀门有限公司（演示）,衡阳演示银行,500万元,2027-05-31
            质押,约定,HY-2026-0001,202111286633.X,2026-06-01,湘南阀门有限公司（演示）,衡阳演示银行,500万元,2027-05-31
            """;

    private ReadSheet() {}

    static ReadFile read(String csv) throws Exception {
        return ReadFile.of(new ClerkSheet(), "sheet.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    static <A> A act(ReadRecord record, Class<A> type) {
        if (record.reading() instanceof Reading.Act act) return type.cast(act.command());
        throw new AssertionError(record.toString());
    }

    static List<Reason> reasons(ReadRecord record) {
        if (record.reading() instanceof Reading.Refused refused) return refused.reasons();
        throw new AssertionError(record.toString());
    }

    static List<String> fields(ReadRecord record) {
        return reasons(record).stream().map(Reason::field).toList();
    }
}
