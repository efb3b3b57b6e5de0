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
import static ipledger.app.imports.sheet.SheetColumn.COMPANY_KIND;
import static ipledger.app.imports.sheet.SheetColumn.CONTRACT_FORM;
import static ipledger.app.imports.sheet.SheetColumn.CONTRIBUTED_RIGHT;
import static ipledger.app.imports.sheet.SheetColumn.CONTRIBUTOR;
import static ipledger.app.imports.sheet.SheetColumn.CURRENCY;
import static ipledger.app.imports.sheet.SheetColumn.DEALING;
import static ipledger.app.imports.sheet.SheetColumn.DEBT_DUE;
import static ipledger.app.imports.sheet.SheetColumn.DEBT_FROM;
import static ipledger.app.imports.sheet.SheetColumn.EFFECTIVE_ON;
import static ipledger.app.imports.sheet.SheetColumn.FEE_MANNER;
import static ipledger.app.imports.sheet.SheetColumn.FILED_ON;
import static ipledger.app.imports.sheet.SheetColumn.FIXED_FEE;
import static ipledger.app.imports.sheet.SheetColumn.FORFEITURE;
import static ipledger.app.imports.sheet.SheetColumn.GROUND;
import static ipledger.app.imports.sheet.SheetColumn.HOLDERS;
import static ipledger.app.imports.sheet.SheetColumn.KIND;
import static ipledger.app.imports.sheet.SheetColumn.LAST_DAY;
import static ipledger.app.imports.sheet.SheetColumn.LICENCE_KIND;
import static ipledger.app.imports.sheet.SheetColumn.LICENSEE;
import static ipledger.app.imports.sheet.SheetColumn.LICENSOR;
import static ipledger.app.imports.sheet.SheetColumn.MAXIMUM;
import static ipledger.app.imports.sheet.SheetColumn.METHOD;
import static ipledger.app.imports.sheet.SheetColumn.MINIMUM_FEE;
import static ipledger.app.imports.sheet.SheetColumn.OCCASION;
import static ipledger.app.imports.sheet.SheetColumn.PAID_TO;
import static ipledger.app.imports.sheet.SheetColumn.PAY_BY;
import static ipledger.app.imports.sheet.SheetColumn.PLEDGEE;
import static ipledger.app.imports.sheet.SheetColumn.PLEDGEE_PARTS;
import static ipledger.app.imports.sheet.SheetColumn.PLEDGOR;
import static ipledger.app.imports.sheet.SheetColumn.REPORT;
import static ipledger.app.imports.sheet.SheetColumn.ROYALTY_BASE;
import static ipledger.app.imports.sheet.SheetColumn.ROYALTY_RATE;
import static ipledger.app.imports.sheet.SheetColumn.SCOPE;
import static ipledger.app.imports.sheet.SheetColumn.SHAREHOLDING;
import static ipledger.app.imports.sheet.SheetColumn.STAGE;
import static ipledger.app.imports.sheet.SheetColumn.SUBSCRIBED_ON;
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
                row.putAll(Map.of(FEE_MANNER, "入门费加提成/mixed", FIXED_FEE, "5万元", ROYALTY_BASE, "净销售额/net sales"));
                row.putAll(Map.of(ROYALTY_RATE, "3%", MINIMUM_FEE, "1万元"));
            }
            case LICENCE_CHANGE -> row.put(LAST_DAY, "2031-05-31");
            case LICENCE_PAYMENT -> {
                row.putAll(Map.of(AMOUNT, "12,500", CURRENCY, "CNY", PAID_TO, "付给权利人/to holder"));
                row.put(OCCASION, "2026年上半年提成");
            }
            case LICENCE_END -> row.put(GROUND, "提前终止/early termination");
            case CONTRIBUTION -> {
                row.putAll(Map.of(
                        CONTRIBUTOR, VALVE, COMPANY, "南岳新材料有限公司（演示）", VALUER, "衡阳演示评估事务所", REPORT, "演评字2026-001"));
                row.putAll(Map.of(
                        METHOD, "收益法", VALUED_ON, "2026-03-31", VALID_UNTIL, "2027-03-30", VALUATION, "3,000,000"));
                row.putAll(Map.of(AMOUNT, "3,000,000", CURRENCY, "CNY", CAPITAL, "20,000,000", SHAREHOLDING, "15%"));
                row.putAll(Map.of(COMPANY_KIND, "有限责任公司/limited", SUBSCRIBED_ON, "2026-06-01"));
                row.putAll(Map.of(PAY_BY, "2031-05-31", CONTRIBUTED_RIGHT, "权属/title"));
            }
            case PLEDGE -> {
                row.putAll(Map.of(PLEDGOR, VALVE, PLEDGEE, BANK, CLAIM_KIND, "借款", AMOUNT, "500万元", MAXIMUM, "否/no"));
                row.putAll(Map.of(
                        DEBT_FROM, "2026-06-01", DEBT_DUE, "2027-05-31", SCOPE, "本金、利息", AGREED_ON, "2026-06-01"));
                row.putAll(Map.of(PLEDGEE, BANK + "; 湘江演示银行", PLEDGEE_PARTS, BANK + " 2/3; 湘江演示银行 1/3"));
                row.putAll(Map.of(FORFEITURE, "否/no", CONTRACT_FORM, "单独订立的合同/separate"));
            }
            case PLEDGE_CHANGE -> row.putAll(Map.of(AMOUNT, "800万元", DEBT_DUE, "2028-05-31"));
            case PLEDGE_RELEASE -> row.put(GROUND, "主债权消灭/debt paid");
            case PARTY_CHANGE -> row.putAll(Map.of(BEFORE, PUMP, AFTER, "雁峰智能科技有限公司（演示）"));
        }
        row.keySet().retainAll(act.columns());
        return row;
    }
}
