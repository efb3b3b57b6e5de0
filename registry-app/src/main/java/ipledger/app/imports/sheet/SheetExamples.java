package ipledger.app.imports.sheet;

import static ipledger.app.imports.sheet.SheetColumn.ACT;
import static ipledger.app.imports.sheet.SheetColumn.AFTER;
import static ipledger.app.imports.sheet.SheetColumn.AGREED_ON;
import static ipledger.app.imports.sheet.SheetColumn.AMOUNT;
import static ipledger.app.imports.sheet.SheetColumn.ASSET;
import static ipledger.app.imports.sheet.SheetColumn.BEFORE;
import static ipledger.app.imports.sheet.SheetColumn.CAPITAL;
import static ipledger.app.imports.sheet.SheetColumn.CLAIM_KIND;
import static ipledger.app.imports.sheet.SheetColumn.CLASSES;
import static ipledger.app.imports.sheet.SheetColumn.COMPANY;
import static ipledger.app.imports.sheet.SheetColumn.CONTRIBUTOR;
import static ipledger.app.imports.sheet.SheetColumn.CURRENCY;
import static ipledger.app.imports.sheet.SheetColumn.DEALING;
import static ipledger.app.imports.sheet.SheetColumn.DEBT_DUE;
import static ipledger.app.imports.sheet.SheetColumn.DEBT_FROM;
import static ipledger.app.imports.sheet.SheetColumn.EFFECTIVE_ON;
import static ipledger.app.imports.sheet.SheetColumn.FILED_ON;
import static ipledger.app.imports.sheet.SheetColumn.GROUND;
import static ipledger.app.imports.sheet.SheetColumn.HOLDERS;
import static ipledger.app.imports.sheet.SheetColumn.KIND;
import static ipledger.app.imports.sheet.SheetColumn.LAST_DAY;
import static ipledger.app.imports.sheet.SheetColumn.LICENCE_KIND;
import static ipledger.app.imports.sheet.SheetColumn.LICENSEE;
import static ipledger.app.imports.sheet.SheetColumn.LICENSOR;
import static ipledger.app.imports.sheet.SheetColumn.MAXIMUM;
import static ipledger.app.imports.sheet.SheetColumn.METHOD;
import static ipledger.app.imports.sheet.SheetColumn.PLEDGEE;
import static ipledger.app.imports.sheet.SheetColumn.PLEDGOR;
import static ipledger.app.imports.sheet.SheetColumn.REPORT;
import static ipledger.app.imports.sheet.SheetColumn.SCOPE;
import static ipledger.app.imports.sheet.SheetColumn.SHAREHOLDING;
import static ipledger.app.imports.sheet.SheetColumn.STAGE;
import static ipledger.app.imports.sheet.SheetColumn.TERRITORIES;
import static ipledger.app.imports.sheet.SheetColumn.TITLE;
import static ipledger.app.imports.sheet.SheetColumn.TRANSFEREE;
import static ipledger.app.imports.sheet.SheetColumn.TRANSFEROR;
import static ipledger.app.imports.sheet.SheetColumn.VALID_UNTIL;
import static ipledger.app.imports.sheet.SheetColumn.VALUATION;
import static ipledger.app.imports.sheet.SheetColumn.VALUED_ON;
import static ipledger.app.imports.sheet.SheetColumn.VALUER;

import java.util.EnumMap;
import java.util.Map;

/** 示例行. An example of each act; the parties are invented, the numbers have right check digits. */
final class SheetExamples {
    private static final String VALVE = "湘南阀门有限公司（演示）";
    private static final String PUMP = "雁峰泵业有限公司（演示）";
    private static final String BANK = "衡阳演示银行";
    private static final String PATENT = "ZL201510481495.9";

    private SheetExamples() {}

    static Map<SheetColumn, String> of(SheetAct act) {
        var row = new EnumMap<SheetColumn, String>(SheetColumn.class);
        row.put(ACT, act.both());
        row.put(ASSET, PATENT);
        row.put(DEALING, "HY-2026-0001");
        row.put(EFFECTIVE_ON, "2026-06-01");
        if (!act.stages().isEmpty()) row.put(STAGE, SheetStage.AGREED.both());
        switch (act) {
            case FILING -> {
                row.putAll(Map.of(KIND, "发明专利/invention", TITLE, "一种阀门", HOLDERS, VALVE + " 1/2; " + PUMP + " 1/2"));
                row.put(CLASSES, "F16K 1/00");
                row.put(EFFECTIVE_ON, "2015-08-07");
            }
            case GRANT -> {
                row.putAll(Map.of(KIND, "发明专利/invention", TITLE, "一种阀门", FILED_ON, "2015-08-07", HOLDERS, VALVE));
                row.put(EFFECTIVE_ON, "2018-05-04");
            }
            case TRANSFER -> {
                row.putAll(Map.of(TRANSFEROR, VALVE, TRANSFEREE, PUMP, GROUND, "转让/agreement", AMOUNT, "1,000,000"));
                row.putAll(Map.of(CURRENCY, "CNY", AGREED_ON, "2026-06-01"));
            }
            case LICENCE -> {
                row.putAll(
                        Map.of(LICENSOR, VALVE, LICENSEE, PUMP, LICENCE_KIND, "普通/ordinary", LAST_DAY, "2029-05-31"));
                row.putAll(Map.of(TERRITORIES, "湖南省", AMOUNT, "5万元", AGREED_ON, "2026-06-01"));
            }
            case LICENCE_CHANGE -> row.put(LAST_DAY, "2031-05-31");
            case LICENCE_END -> row.put(GROUND, "提前终止/early termination");
            case CONTRIBUTION -> {
                row.putAll(Map.of(
                        CONTRIBUTOR, VALVE, COMPANY, "南岳新材料有限公司（演示）", VALUER, "衡阳演示评估事务所", REPORT, "演评字2026-001"));
                row.putAll(Map.of(
                        METHOD, "收益法", VALUED_ON, "2026-03-31", VALID_UNTIL, "2027-03-30", VALUATION, "3,000,000"));
                row.putAll(Map.of(AMOUNT, "3,000,000", CURRENCY, "CNY", CAPITAL, "20,000,000", SHAREHOLDING, "15%"));
            }
            case PLEDGE -> {
                row.putAll(Map.of(PLEDGOR, VALVE, PLEDGEE, BANK, CLAIM_KIND, "借款", AMOUNT, "500万元", MAXIMUM, "否/no"));
                row.putAll(Map.of(
                        DEBT_FROM, "2026-06-01", DEBT_DUE, "2027-05-31", SCOPE, "本金、利息", AGREED_ON, "2026-06-01"));
            }
            case PLEDGE_CHANGE -> row.putAll(Map.of(AMOUNT, "800万元", DEBT_DUE, "2028-05-31"));
            case PLEDGE_RELEASE -> row.put(GROUND, "主债权消灭/debt paid");
            case PARTY_CHANGE -> row.putAll(Map.of(BEFORE, PUMP, AFTER, "雁峰智能科技有限公司（演示）"));
        }
        row.keySet().retainAll(act.columns());
        return row;
    }
}
