package ipledger.rule;

/**
 * 法律文本. A text of law that rules rest on, with the days on which it is law: said here once for all chapters. A new law is
 * a new text beside the old.
 *
 * @param title the law or regulation, with its year
 */
public record LawText(String title, Period inForce) {
    public static final LawText PATENT_LAW_2008 = new LawText("专利法 (2008)", Period.between("2009-10-01", "2021-05-31"));
    public static final LawText PATENT_LAW_2020 = new LawText("专利法 (2020)", Period.from("2021-06-01"));
    public static final LawText PATENT_RULES_2010 =
            new LawText("专利法实施细则 (2010)", Period.between("2010-02-01", "2024-01-19"));
    public static final LawText PATENT_RULES_2023 = new LawText("专利法实施细则 (2023)", Period.from("2024-01-20"));
    public static final LawText EXAMINATION_GUIDELINES = new LawText("专利审查指南", Period.from("2024-01-20"));
    public static final LawText APPLICATION_NUMBERS_2003 = new LawText("专利申请号标准 ZC 0006-2003", Period.ALWAYS);
    public static final LawText LICENCE_RECORDAL_2011 = new LawText("专利实施许可合同备案办法 (2011)", Period.from("2011-08-01"));
    public static final LawText PATENT_PLEDGES_2021 = new LawText("专利权质押登记办法 (2021)", Period.from("2021-11-15"));
    public static final LawText TRADEMARK_LAW_2019 =
            new LawText("商标法 (2019)", Period.between("2019-11-01", "2026-12-31"));
    public static final LawText TRADEMARK_LAW_2026 = new LawText("商标法 (2026)", Period.from("2027-01-01"));
    public static final LawText TRADEMARK_RULES_2014 = new LawText("商标法实施条例 (2014)", Period.from("2014-05-01"));
    public static final LawText COLLECTIVE_MARKS_2024 =
            new LawText("集体商标、证明商标注册和管理规定 (2024)", Period.between("2024-02-01", "2026-12-31"));
    public static final LawText MARK_PLEDGES_2020 = new LawText("注册商标专用权质押登记程序规定 (2020)", Period.from("2020-05-01"));
    public static final LawText COPYRIGHT_LAW_2020 = new LawText("著作权法 (2020)", Period.from("2021-06-01"));
    public static final LawText COPYRIGHT_RULES_2013 = new LawText("著作权法实施条例 (2013)", Period.from("2013-03-01"));
    public static final LawText SOFTWARE_RULES_2013 = new LawText("计算机软件保护条例 (2013)", Period.from("2013-03-01"));
    public static final LawText COPYRIGHT_PLEDGES_2010 = new LawText("著作权质权登记办法 (2010)", Period.from("2011-01-01"));
    public static final LawText VARIETIES_2014 =
            new LawText("植物新品种保护条例 (2014)", Period.between("2014-07-29", "2025-05-31"));
    public static final LawText VARIETIES_2025 = new LawText("植物新品种保护条例 (2025)", Period.from("2025-06-01"));
    public static final LawText LAYOUT_DESIGNS_2001 =
            new LawText("集成电路布图设计保护条例 (2001)", Period.between("2001-10-01", "2026-10-14"));
    public static final LawText LAYOUT_DESIGNS_2026 = new LawText("集成电路布图设计保护条例 (2026)", Period.from("2026-10-15"));
    public static final LawText CIVIL_CODE = new LawText("民法典", Period.from("2021-01-01"));
    public static final LawText COMPANY_LAW_2023 = new LawText("公司法 (2023)", Period.from("2024-07-01"));
    public static final LawText CONVERSION_LAW_2015 = new LawText("促进科技成果转化法 (2015)", Period.from("2015-10-01"));
    public static final LawText COURT_ON_PROPERTY = new LawText("最高人民法院关于适用民法典物权编的解释（一）", Period.from("2021-01-01"));
    public static final LawText COURT_ON_SECURITY_2020 = new LawText("最高人民法院担保制度解释 (2020)", Period.from("2021-01-01"));
    public static final LawText COURT_ON_PATENT_DISPUTES = new LawText("最高人民法院关于审理专利纠纷案件适用法律问题的若干规定", Period.ALWAYS);
    public static final LawText COURT_ON_FROZEN_MARKS_2020 =
            new LawText("最高人民法院关于人民法院对注册商标权进行财产保全的解释 (2020)", Period.from("2021-01-01"));
    public static final LawText COURT_ON_FREEZES_2020 =
            new LawText("最高人民法院关于人民法院民事执行中查封、扣押、冻结财产的规定 (2020)", Period.from("2021-01-01"));

    /** What one article of it says, or several, as the text numbers them. */
    public Article article(String number) {
        return new Article(Citation.of(title, number), inForce);
    }

    /** What it says at a place whose number was not seen in the text. */
    public Article unnumbered() {
        return article("");
    }

    /** 类推适用. The same, for what it does not speak of. */
    public Article byAnalogy(String number) {
        return new Article(Citation.byAnalogy(title, number), inForce);
    }
}
