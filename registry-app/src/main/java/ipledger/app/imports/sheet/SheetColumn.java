package ipledger.app.imports.sheet;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** 列. The columns that a sheet may have, in any order; each is headed in Chinese, in English or with both. */
public enum SheetColumn {
    ACT("行为", "act", "做什么, 见“行为”一节", "what is done, see the acts"),
    STAGE("阶段", "stage", "约定、申请登记、登记、撤回", "agreed, filed, registered or withdrawn"),
    DEALING(
            "交易编号",
            "dealing",
            "合同或行为的编号; 编号、行为和阶段相同的行是一笔交易, 全部登记或全部不登记",
            "number of the contract or act; rows of one number, act and stage are one dealing, all recorded or none"),
    ASSET("资产编号", "asset", "申请号、专利号、注册号、登记号等, 任何常见写法", "application, patent, registration number in any usual form"),
    EFFECTIVE_ON(
            "生效日期",
            "effective date",
            "法律上发生效力的日期; 申请填申请日, 授权填授权公告日",
            "the day that the law gives it: the filing date of a filing, the gazette's day of a grant"),
    KIND("资产种类", "kind", "见取值表", "see the words allowed"),
    TITLE("名称", "title", "发明名称、商标文字、作品名称等", "title of the invention, words of the mark, name of the work"),
    OTHER_NUMBERS(
            "其他编号", "other numbers", "同一权利的其他编号, 分号分隔", "further numbers of the same right, separated by semicolons"),
    CLASSES("分类号", "classes", "国际分类号, 分号分隔", "international classes, separated by semicolons"),
    FILED_ON("申请日", "filing date", "授权时填写", "for a grant"),
    LAST_DAY("届满日", "last day", "权利或许可的最后一日", "last day of the right or of the licence"),
    HOLDERS(
            "权利人",
            "holders",
            "当事人写法: 名称[统一社会信用代码] 份额; 多个以分号分隔",
            "parties are written: name [credit code] share; several are separated by semicolons"),
    TRANSFEROR("转让人", "transferor", "写法同权利人, 不写份额", "written as holders are, without shares"),
    TRANSFEREE("受让人", "transferee", "写法同权利人", "written as holders are"),
    SHARE("转让份额", "share", "转让整个权利的一部分时填写, 如 1/3 或 25%", "where a part of the whole right passes: 1/3 or 25%"),
    LICENSOR("许可人", "licensor", "写法同权利人, 不写份额", "written as holders are, without shares"),
    LICENSEE("被许可人", "licensee", "写法同权利人, 不写份额", "written as holders are, without shares"),
    LICENCE_KIND("许可种类", "licence kind", "见取值表", "see the words allowed"),
    TERRITORIES("许可地域", "territories", "分号分隔; 空白为全部", "separated by semicolons; blank for everywhere"),
    FIELDS("许可领域", "fields", "分号分隔; 空白为全部", "separated by semicolons; blank for everything"),
    GOODS(
            "许可商品",
            "goods",
            "商标许可填写, 每项先写类别: 9 手机; 分号分隔",
            "of a mark, each with its class: 9 telephones; separated by semicolons"),
    USES(
            "使用方式",
            "ways of use",
            "著作权许可填写, 如复制; 发行; 分号分隔",
            "of copyright: reproduction; distribution; separated by semicolons"),
    FIRST_DAY("许可起始日", "first day", "首个使用日, 与生效日期不同时填写", "first day of use, where it is not the effective date"),
    SUB_LICENSING("允许再许可", "sub-licensing", "是或否", "yes or no"),
    HEAD_LICENCE("主许可", "head licence", "再许可填写: 主许可的交易编号", "of a sub-licence: number of the head licence"),
    COUNTERPART("交叉许可", "counterpart", "对方许可的交易编号", "number of the licence that is given in exchange"),
    QUALITY("质量监督", "quality supervision", "商标许可填写", "of a mark"),
    FEE_MANNER(
            "付费方式",
            "manner of payment",
            "见取值表; 填写其他许可费条款时必填",
            "see the words allowed; needed with any other term of the fee"),
    FIXED_FEE("固定费", "fixed fee", "一次总付额或入门费", "the lump sum, or what is paid beside a royalty"),
    ROYALTY_BASE("提成基数", "royalty base", "见取值表", "see the words allowed"),
    ROYALTY_RATE("提成比例", "royalty rate", "如 5% 或 1/20", "5% or 1/20"),
    PER_UNIT("每件提成", "royalty per unit", "提成基数为件数时填写", "where the base is counted in units"),
    MINIMUM_FEE("最低许可费", "minimum fee", "每年", "of a year"),
    MILESTONES("里程碑付款", "milestones", "事项 = 金额, 分号分隔", "what is reached = amount; separated by semicolons"),
    USE_FIRST("先使用后付费", "use first pay later", "是或否", "yes or no"),
    PAY_FROM("付费起始日", "paid from", "先使用后付费时填写", "where it is used first"),
    PAID_TO("款项去向", "paid to", "许可费支付填写, 见取值表; 空白为付给权利人", "of a payment, see the words allowed; blank for the holder"),
    OCCASION(
            "付款事项",
            "occasion",
            "许可费支付填写: 提成所属期间、里程碑; 同日数笔以此区别",
            "of a payment: the period of a royalty, the milestone; tells several payments of one day apart"),
    PLEDGOR("出质人", "pledgor", "写法同权利人, 不写份额", "written as holders are, without shares"),
    PLEDGEE("质权人", "pledgee", "写法同权利人, 不写份额", "written as holders are, without shares"),
    PLEDGEE_PARTS(
            "质权人份额或顺序",
            "pledgee parts",
            "质权人 2/3 或 质权人 第1; 多个以分号分隔, 每个质权人一项",
            "pledgee 2/3, or pledgee 1 for its place in an order; separated by semicolons, one for each pledgee"),
    CLAIM_KIND("主债权种类", "claim kind", "如借款", "such as loan"),
    MAXIMUM("最高额", "maximum amount", "是或否; 是则金额为最高债权额", "yes or no; with yes the amount is the ceiling"),
    DEBT_FROM("债务起始日", "debt begins", "债务履行期限起始日", "first day on which the debt is to be performed"),
    DEBT_DUE("债务到期日", "debt due", "债务履行期限届满日", "last day on which the debt is to be performed"),
    SCOPE("担保范围", "scope", "如本金、利息、违约金", "such as principal, interest, costs"),
    FORFEITURE("流质条款", "forfeiture clause", "是或否; 有此条款也只能优先受偿", "yes or no; such a clause gives priority payment only"),
    CONTRACT_FORM("合同形式", "contract form", "见取值表", "see the words allowed"),
    CLAUSES(
            "约定事项",
            "clauses",
            "事项: 内容; 事项见取值表, 分号分隔",
            "matter: what is agreed; see the words allowed; separated by semicolons"),
    DECLARATIONS("声明", "declarations", "见取值表, 分号分隔", "see the words allowed; separated by semicolons"),
    REGISTERED_UNTIL("质权登记期限", "registered until", "商标质押填写", "for a pledge of a mark"),
    SECURITY_UNTIL("担保期限", "security until", "著作权质押填写", "for a pledge of copyright"),
    RIGHTS("出质权项", "rights pledged", "著作权质押填写, 见取值表, 分号分隔", "for a pledge of copyright; separated by semicolons"),
    LICENCES_BEFORE(
            "出质前许可", "licences before", "著作权质押填写: 出质前授权他人使用的情况", "for a pledge of copyright: what was licensed before"),
    CONTRIBUTOR("出资人", "contributor", "写法同权利人, 不写份额", "written as holders are, without shares"),
    COMPANY("被投资公司", "company", "写法同权利人, 不写份额", "written as holders are, without shares"),
    VALUER("评估机构", "valuer", "名称[统一社会信用代码]", "name [credit code]"),
    REPORT("评估报告号", "report number", "", ""),
    METHOD("评估方法", "valuation method", "如收益法", "such as income approach"),
    VALUED_ON("评估基准日", "reference date", "", ""),
    VALID_UNTIL("评估有效期至", "valuation valid until", "", ""),
    FILING_NUMBER("评估备案号", "valuation filing number", "国有资产评估填写", "of state-owned property"),
    VALUATION("评估价值", "valuation", "金额, 单位见币种", "an amount, in the currency column's currency"),
    CAPITAL("注册资本", "registered capital", "金额, 单位见币种", "an amount, in the currency column's currency"),
    SHAREHOLDING("持股比例", "shareholding", "如 15% 或 3/20", "15% or 3/20"),
    COMPANY_KIND("公司形式", "company form", "见取值表", "see the words allowed"),
    SUBSCRIBED_ON("认缴日期", "subscribed on", "公司设立或增资日", "founding of the company, or increase of its capital"),
    PAY_BY("出资期限", "pay by", "最迟缴付日", "last day of payment"),
    CONTRIBUTED_RIGHT("出资标的", "contributed right", "权属或使用权; 空白为权属", "title or use; blank for title"),
    REGISTRAR("公司登记机关受理号", "registrar acceptance", "以使用权出资时填写", "where a right of use is contributed"),
    CONVERTED_FIRST("先转化后入股", "converted first", "是或否", "yes or no"),
    STATE_OWNED("国有资产", "state owned", "是或否", "yes or no"),
    DELIVERED_ON("交付日", "delivery date", "出资登记时填写", "when a contribution is completed"),
    AMOUNT(
            "金额",
            "amount",
            "转让价款、许可费、支付额、担保金额或出资额; 可带千分位、万、亿",
            "price, fee, payment, secured or contributed amount; thousands commas, 万 and 亿 are read"),
    CURRENCY("币种", "currency", "ISO 4217 代码或中文名; 空白为人民币", "ISO 4217 code; blank for CNY"),
    AGREED_ON("合同日期", "contract date", "", ""),
    CONSENTS(
            "同意人",
            "consents",
            "已同意的共有人、质权人等, 写法同权利人",
            "who has consented: co-holders, pledgees; written as holders are"),
    GROUND(
            "事由",
            "ground",
            "转让、注销或终止的事由, 见取值表; 撤回时写原因",
            "why it passes, is released or ends, see the words allowed; free words for a withdrawal"),
    FOLLOWS("所依交易", "earlier dealing", "转回的转让或实现的质权的编号", "number of the transfer undone or of the pledge enforced"),
    PRICING(
            "定价方式",
            "pricing",
            "高校院所转让或许可成果时填写, 见取值表",
            "where a university or institute deals in an achievement, see the words allowed"),
    PRICED_FROM("公示起日", "priced from", "公示、挂牌首日或拍卖日", "first day of the notice or listing, day of the auction"),
    PRICED_UNTIL("公示止日", "priced until", "公示、挂牌末日", "last day of the notice or listing"),
    DOCUMENTS(
            "材料",
            "documents",
            "种类 文件名 SHA-256, 以空格分开; 多份以分号分隔",
            "kind, file name and SHA-256 with spaces between; several are separated by semicolons"),
    BEFORE("变更前名称", "name before", "", ""),
    AFTER("变更后名称", "name after", "", ""),
    OFFICE_NUMBER("登记号", "office number", "主管机关的登记号、备案号或文号", "the competent office's own number"),
    NOTE("备注", "note", "", ""),
    RESULT("结果", "result", "系统填写, 再次提交时不读", "written by the register; not read when the sheet is sent again"),
    RULE("规则", "rule", "系统填写, 再次提交时不读", "written by the register; not read when the sheet is sent again"),
    REASON("原因", "reason", "系统填写, 再次提交时不读", "written by the register; not read when the sheet is sent again");

    private final String chinese;
    private final String english;
    private final String chineseMeaning;
    private final String englishMeaning;

    SheetColumn(String chinese, String english, String chineseMeaning, String englishMeaning) {
        this.chinese = chinese;
        this.english = english;
        this.chineseMeaning = chineseMeaning;
        this.englishMeaning = englishMeaning;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }

    /** 说明. What stands in it, where the header does not say all. */
    public String chineseMeaning() {
        return chineseMeaning;
    }

    public String englishMeaning() {
        return englishMeaning;
    }

    /** Both headers in one, as templates have them. */
    public String header() {
        return chinese + "/" + english;
    }

    /** True where the register writes it into the sheet that it sends back. */
    public boolean isMark() {
        return this == RESULT || this == RULE || this == REASON;
    }

    /** The column so headed, in either language or both, in any case and width. */
    static Optional<SheetColumn> headed(String header) {
        var wanted = compared(header);
        return Arrays.stream(values())
                .filter(column -> Stream.of(column.chinese, column.english, column.header())
                        .anyMatch(name -> compared(name).equals(wanted)))
                .findFirst();
    }

    /** Those that a clerk fills in. */
    static List<SheetColumn> filledIn() {
        return Arrays.stream(values()).filter(column -> !column.isMark()).toList();
    }

    private static String compared(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFKC)
                .replaceAll("[\\s*_]+", "")
                .toLowerCase(Locale.ROOT);
    }
}
