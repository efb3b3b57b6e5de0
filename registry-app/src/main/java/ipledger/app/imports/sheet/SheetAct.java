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
import static ipledger.app.imports.sheet.SheetColumn.CLAUSES;
import static ipledger.app.imports.sheet.SheetColumn.COMPANY;
import static ipledger.app.imports.sheet.SheetColumn.COMPANY_KIND;
import static ipledger.app.imports.sheet.SheetColumn.CONSENTS;
import static ipledger.app.imports.sheet.SheetColumn.CONTRACT_FORM;
import static ipledger.app.imports.sheet.SheetColumn.CONTRIBUTED_RIGHT;
import static ipledger.app.imports.sheet.SheetColumn.CONTRIBUTOR;
import static ipledger.app.imports.sheet.SheetColumn.CONVERTED_FIRST;
import static ipledger.app.imports.sheet.SheetColumn.COUNTERPART;
import static ipledger.app.imports.sheet.SheetColumn.CURRENCY;
import static ipledger.app.imports.sheet.SheetColumn.DEALING;
import static ipledger.app.imports.sheet.SheetColumn.DEBT_DUE;
import static ipledger.app.imports.sheet.SheetColumn.DEBT_FROM;
import static ipledger.app.imports.sheet.SheetColumn.DECLARATIONS;
import static ipledger.app.imports.sheet.SheetColumn.DELIVERED_ON;
import static ipledger.app.imports.sheet.SheetColumn.DOCUMENTS;
import static ipledger.app.imports.sheet.SheetColumn.EFFECTIVE_ON;
import static ipledger.app.imports.sheet.SheetColumn.FEE_MANNER;
import static ipledger.app.imports.sheet.SheetColumn.FIELDS;
import static ipledger.app.imports.sheet.SheetColumn.FILED_ON;
import static ipledger.app.imports.sheet.SheetColumn.FILING_NUMBER;
import static ipledger.app.imports.sheet.SheetColumn.FIRST_DAY;
import static ipledger.app.imports.sheet.SheetColumn.FIXED_FEE;
import static ipledger.app.imports.sheet.SheetColumn.FOLLOWS;
import static ipledger.app.imports.sheet.SheetColumn.FORFEITURE;
import static ipledger.app.imports.sheet.SheetColumn.GOODS;
import static ipledger.app.imports.sheet.SheetColumn.GROUND;
import static ipledger.app.imports.sheet.SheetColumn.HEAD_LICENCE;
import static ipledger.app.imports.sheet.SheetColumn.HOLDERS;
import static ipledger.app.imports.sheet.SheetColumn.KIND;
import static ipledger.app.imports.sheet.SheetColumn.LAST_DAY;
import static ipledger.app.imports.sheet.SheetColumn.LICENCES_BEFORE;
import static ipledger.app.imports.sheet.SheetColumn.LICENCE_KIND;
import static ipledger.app.imports.sheet.SheetColumn.LICENSEE;
import static ipledger.app.imports.sheet.SheetColumn.LICENSOR;
import static ipledger.app.imports.sheet.SheetColumn.MAXIMUM;
import static ipledger.app.imports.sheet.SheetColumn.METHOD;
import static ipledger.app.imports.sheet.SheetColumn.MILESTONES;
import static ipledger.app.imports.sheet.SheetColumn.MINIMUM_FEE;
import static ipledger.app.imports.sheet.SheetColumn.NOTE;
import static ipledger.app.imports.sheet.SheetColumn.OCCASION;
import static ipledger.app.imports.sheet.SheetColumn.OFFICE_NUMBER;
import static ipledger.app.imports.sheet.SheetColumn.OTHER_NUMBERS;
import static ipledger.app.imports.sheet.SheetColumn.PAID_TO;
import static ipledger.app.imports.sheet.SheetColumn.PAY_BY;
import static ipledger.app.imports.sheet.SheetColumn.PAY_FROM;
import static ipledger.app.imports.sheet.SheetColumn.PER_UNIT;
import static ipledger.app.imports.sheet.SheetColumn.PLEDGEE;
import static ipledger.app.imports.sheet.SheetColumn.PLEDGEE_PARTS;
import static ipledger.app.imports.sheet.SheetColumn.PLEDGOR;
import static ipledger.app.imports.sheet.SheetColumn.PRICED_FROM;
import static ipledger.app.imports.sheet.SheetColumn.PRICED_UNTIL;
import static ipledger.app.imports.sheet.SheetColumn.PRICING;
import static ipledger.app.imports.sheet.SheetColumn.QUALITY;
import static ipledger.app.imports.sheet.SheetColumn.REGISTERED_UNTIL;
import static ipledger.app.imports.sheet.SheetColumn.REGISTRAR;
import static ipledger.app.imports.sheet.SheetColumn.REPORT;
import static ipledger.app.imports.sheet.SheetColumn.RIGHTS;
import static ipledger.app.imports.sheet.SheetColumn.ROYALTY_BASE;
import static ipledger.app.imports.sheet.SheetColumn.ROYALTY_RATE;
import static ipledger.app.imports.sheet.SheetColumn.SCOPE;
import static ipledger.app.imports.sheet.SheetColumn.SECURITY_UNTIL;
import static ipledger.app.imports.sheet.SheetColumn.SHARE;
import static ipledger.app.imports.sheet.SheetColumn.SHAREHOLDING;
import static ipledger.app.imports.sheet.SheetColumn.STAGE;
import static ipledger.app.imports.sheet.SheetColumn.STATE_OWNED;
import static ipledger.app.imports.sheet.SheetColumn.SUBSCRIBED_ON;
import static ipledger.app.imports.sheet.SheetColumn.SUB_LICENSING;
import static ipledger.app.imports.sheet.SheetColumn.TERRITORIES;
import static ipledger.app.imports.sheet.SheetColumn.TITLE;
import static ipledger.app.imports.sheet.SheetColumn.TRANSFEREE;
import static ipledger.app.imports.sheet.SheetColumn.TRANSFEROR;
import static ipledger.app.imports.sheet.SheetColumn.USES;
import static ipledger.app.imports.sheet.SheetColumn.USE_FIRST;
import static ipledger.app.imports.sheet.SheetColumn.VALID_UNTIL;
import static ipledger.app.imports.sheet.SheetColumn.VALUATION;
import static ipledger.app.imports.sheet.SheetColumn.VALUED_ON;
import static ipledger.app.imports.sheet.SheetColumn.VALUER;
import static ipledger.app.imports.sheet.SheetStage.AGREED;
import static ipledger.app.imports.sheet.SheetStage.FILED;
import static ipledger.app.imports.sheet.SheetStage.REGISTERED;
import static ipledger.app.imports.sheet.SheetStage.WITHDRAWN;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** 行为. What one row does, the columns it needs and those that it may fill. */
@SuppressWarnings("ImmutableEnumChecker") // its lists are those of List.of, which never change
public enum SheetAct {
    FILING("申请", "filing", List.of(), List.of(ASSET, KIND, TITLE, HOLDERS), List.of(OTHER_NUMBERS, CLASSES)),
    GRANT("授权", "grant", List.of(), List.of(ASSET, KIND, TITLE), List.of(FILED_ON, HOLDERS, LAST_DAY, OTHER_NUMBERS)),
    TRANSFER(
            "转让",
            "transfer",
            List.of(AGREED, FILED, REGISTERED, WITHDRAWN),
            List.of(DEALING),
            List.of(
                    ASSET,
                    TRANSFEROR,
                    TRANSFEREE,
                    SHARE,
                    GROUND,
                    AMOUNT,
                    CURRENCY,
                    AGREED_ON,
                    CONSENTS,
                    FOLLOWS,
                    PRICING,
                    PRICED_FROM,
                    PRICED_UNTIL,
                    DOCUMENTS)),
    LICENCE(
            "许可",
            "licence",
            List.of(AGREED, REGISTERED),
            List.of(DEALING),
            List.of(
                    ASSET,
                    LICENSOR,
                    LICENSEE,
                    LICENCE_KIND,
                    TERRITORIES,
                    FIELDS,
                    GOODS,
                    USES,
                    FIRST_DAY,
                    LAST_DAY,
                    SUB_LICENSING,
                    HEAD_LICENCE,
                    COUNTERPART,
                    QUALITY,
                    AMOUNT,
                    CURRENCY,
                    FEE_MANNER,
                    FIXED_FEE,
                    ROYALTY_BASE,
                    ROYALTY_RATE,
                    PER_UNIT,
                    MINIMUM_FEE,
                    MILESTONES,
                    USE_FIRST,
                    PAY_FROM,
                    AGREED_ON,
                    CONSENTS,
                    PRICING,
                    PRICED_FROM,
                    PRICED_UNTIL,
                    DOCUMENTS)),
    LICENCE_CHANGE("许可变更", "licence change", List.of(), List.of(DEALING, LAST_DAY), List.of()),
    LICENCE_PAYMENT(
            "许可费支付", "licence payment", List.of(), List.of(DEALING, AMOUNT), List.of(CURRENCY, PAID_TO, OCCASION)),
    LICENCE_END("许可终止", "licence end", List.of(), List.of(DEALING), List.of(ASSET, GROUND)),
    CONTRIBUTION(
            "作价入股",
            "contribution",
            List.of(AGREED, REGISTERED, WITHDRAWN),
            List.of(DEALING),
            List.of(
                    ASSET,
                    CONTRIBUTOR,
                    COMPANY,
                    VALUER,
                    REPORT,
                    METHOD,
                    VALUED_ON,
                    VALID_UNTIL,
                    FILING_NUMBER,
                    VALUATION,
                    AMOUNT,
                    CURRENCY,
                    CAPITAL,
                    SHAREHOLDING,
                    COMPANY_KIND,
                    SUBSCRIBED_ON,
                    PAY_BY,
                    CONTRIBUTED_RIGHT,
                    REGISTRAR,
                    CONVERTED_FIRST,
                    STATE_OWNED,
                    CONSENTS,
                    DELIVERED_ON,
                    GROUND)),
    PLEDGE(
            "质押",
            "pledge",
            List.of(AGREED, FILED, REGISTERED, WITHDRAWN),
            List.of(DEALING),
            List.of(
                    ASSET,
                    PLEDGOR,
                    PLEDGEE,
                    PLEDGEE_PARTS,
                    CLAIM_KIND,
                    AMOUNT,
                    CURRENCY,
                    MAXIMUM,
                    DEBT_FROM,
                    DEBT_DUE,
                    SCOPE,
                    FORFEITURE,
                    CONTRACT_FORM,
                    CLAUSES,
                    VALUER,
                    REPORT,
                    METHOD,
                    VALUED_ON,
                    VALID_UNTIL,
                    FILING_NUMBER,
                    VALUATION,
                    AGREED_ON,
                    CONSENTS,
                    DECLARATIONS,
                    REGISTERED_UNTIL,
                    SECURITY_UNTIL,
                    RIGHTS,
                    LICENCES_BEFORE,
                    GROUND)),
    PLEDGE_CHANGE(
            "质押变更",
            "pledge change",
            List.of(),
            List.of(DEALING),
            List.of(PLEDGEE, PLEDGEE_PARTS, CLAIM_KIND, AMOUNT, CURRENCY, MAXIMUM, DEBT_FROM, DEBT_DUE, SCOPE)),
    PLEDGE_RELEASE("质押注销", "pledge release", List.of(), List.of(DEALING), List.of(ASSET, GROUND)),
    PARTY_CHANGE("名称变更", "party change", List.of(), List.of(ASSET, BEFORE, AFTER), List.of(DEALING));

    private final String chinese;
    private final String english;
    private final List<SheetStage> stages;
    private final List<SheetColumn> needed;
    private final List<SheetColumn> further;

    SheetAct(
            String chinese,
            String english,
            List<SheetStage> stages,
            List<SheetColumn> needed,
            List<SheetColumn> further) {
        this.chinese = chinese;
        this.english = english;
        this.stages = stages;
        this.needed = needed;
        this.further = further;
    }

    public String both() {
        return chinese + "/" + english;
    }

    /** The stages among which a row must choose; none where the act has but one. */
    public List<SheetStage> stages() {
        return stages;
    }

    /** The columns that no row of the act may leave blank. */
    public List<SheetColumn> needed() {
        var always = stages.isEmpty() ? Stream.of(ACT, EFFECTIVE_ON) : Stream.of(ACT, STAGE, EFFECTIVE_ON);
        return Stream.concat(always, needed.stream()).toList();
    }

    /** All columns that a row of the act may fill, in the order of a template. */
    public List<SheetColumn> columns() {
        var all = Stream.of(needed(), further, List.of(OFFICE_NUMBER, NOTE))
                .flatMap(List::stream)
                .toList();
        return Arrays.stream(SheetColumn.values()).filter(all::contains).toList();
    }

    /** True where several rows may be one act over several assets. */
    boolean isOverSeveralAssets() {
        return this != LICENCE_PAYMENT && (needed.contains(DEALING) || further.contains(DEALING));
    }

    /** True where one dealing may see the act more than once, so that the day tells them apart. */
    boolean mayComeAgain() {
        return this == LICENCE_CHANGE || this == PLEDGE_CHANGE || this == LICENCE_PAYMENT;
    }

    /** Columns that tell one row's act from another of the same dealing and day. */
    List<SheetColumn> telling() {
        return this == LICENCE_PAYMENT ? List.of(AMOUNT, CURRENCY, PAID_TO, OCCASION) : List.of();
    }

    /** Columns in which the rows of one act may differ. */
    boolean variesByAsset(SheetColumn column) {
        return column == ASSET
                || column == NOTE
                || (this == CONTRIBUTION
                        && List.of(REPORT, METHOD, VALUED_ON, VALID_UNTIL, FILING_NUMBER, VALUATION, AMOUNT)
                                .contains(column));
    }

    static List<SheetWord<SheetAct>> words() {
        return Arrays.stream(values())
                .map(act -> new SheetWord<>(act, act.chinese, act.english))
                .toList();
    }

    /** 示例. One row that the form admits, with invented parties, for templates and the guide. */
    public Map<SheetColumn, String> example() {
        return SheetExamples.of(this);
    }
}
