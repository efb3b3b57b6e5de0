package ipledger.app.imports.sheet;

import static ipledger.app.imports.sheet.ReadSheet.act;
import static ipledger.app.imports.sheet.ReadSheet.fields;
import static ipledger.app.imports.sheet.ReadSheet.read;
import static org.assertj.core.api.Assertions.assertThat;

import ipledger.app.imports.ReadFile;
import ipledger.contribution.AgreeContribution;
import ipledger.event.ContributionEvent.CompanyKind;
import ipledger.event.DealingNumber;
import ipledger.event.Document;
import ipledger.event.DocumentKind;
import ipledger.event.FeeTerms;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.PledgeTerms.ClauseMatter;
import ipledger.event.PledgeTerms.ContractForm;
import ipledger.event.PledgeTerms.PledgeClause;
import ipledger.event.TitleEvent.TransferGround;
import ipledger.licence.GrantLicence;
import ipledger.money.Money;
import ipledger.party.Share;
import ipledger.pledge.AgreePledge;
import ipledger.pledge.AssignClaim;
import ipledger.right.FileApplication;
import ipledger.title.RegisterTransfer;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The clerk's sheet states the terms of a dealing, each in its column")
class SheetTermsTest {
    private static final String SYNDICATE = """
            行为,阶段,交易编号,资产编号,生效日期,出质人,质权人,质权人份额或顺序,主债权种类,金额,流质条款,合同形式,约定事项
            质押,约定,HY-6,201510481495.9,2026-06-01,湘南阀门有限公司（演示）,甲演示银行; 乙演示银行,%s,借款,500万元,%s,%s,%s
            """;

    private static final String ROYALTY = """
            行为,阶段,交易编号,资产编号,生效日期,许可人,被许可人,许可种类,付费方式,固定费,提成基数,提成比例,每件提成,最低许可费,里程碑付款,先使用后付费,付费起始日
            许可,约定,HY-7,201510481495.9,2026-06-01,湘南阀门有限公司（演示）,雁峰泵业有限公司（演示）,普通,%s
            """;

    @Test
    void shares_of_holders_are_exact() throws Exception {
        var csv = SheetTemplate.of(SheetAct.FILING).csv();
        var act = act(ReadFile.of(new ClerkSheet(), "a.csv", csv).records().getFirst(), FileApplication.class);
        assertThat(act.applicants().holdings())
                .extracting(holding -> holding.share())
                .containsOnly(Share.of(1, 2));
    }

    @Test
    void a_licence_has_kind_territory_and_term() throws Exception {
        var csv = SheetTemplate.of(SheetAct.LICENCE).csv();
        var act = act(ReadFile.of(new ClerkSheet(), "a.csv", csv).records().getFirst(), GrantLicence.class);
        assertThat(act.terms().kind()).isEqualTo(LicenceKind.ORDINARY);
        assertThat(act.terms().scope().territories()).containsExactly("湖南省");
        assertThat(act.terms().fee()).contains(Money.of("50000 CNY"));
    }

    @Test
    void a_transfer_names_its_documents_its_pricing_and_the_dealing_that_it_follows() throws Exception {
        var csv = """
                行为,阶段,交易编号,资产编号,生效日期,转让人,受让人,事由,合同日期,登记号,所依交易,定价方式,公示起日,公示止日,材料
                转让,登记,HY-4,201510481495.9,2026-06-01,湘南阀门有限公司（演示）,雁峰泵业有限公司（演示）,转回,2026-05-20,国知办1,HY-3,协议定价,2026-05-01,2026-05-16,解除协议 协议 一.pdf %s
                """.formatted("0F".repeat(32));
        var act = act(read(csv).records().getFirst(), RegisterTransfer.class);
        var conveyance = act.conveyance().orElseThrow();
        assertThat(conveyance.ground()).isEqualTo(TransferGround.RETURN);
        assertThat(conveyance.follows()).contains(DealingNumber.of("HY-3"));
        assertThat(conveyance.pricing().orElseThrow().until()).contains(LocalDate.parse("2026-05-16"));
        assertThat(act.provenance().documents()).containsExactly(new Document("解除协议", "协议 一.pdf", "0f".repeat(32)));
        assertThat(act.provenance().has(DocumentKind.RETURN_AGREEMENT)).isTrue();
    }

    @Test
    void a_licence_of_copyright_names_its_ways_of_use_and_one_of_a_mark_its_goods() throws Exception {
        var csv = """
                行为,阶段,交易编号,资产编号,生效日期,许可人,被许可人,许可种类,使用方式,许可商品
                许可,约定,HY-5,2010SR012345,2026-06-01,湘南阀门有限公司（演示）,雁峰泵业有限公司（演示）,专有,复制; 发行,9 软件
                """;
        var act = act(read(csv).records().getFirst(), GrantLicence.class);
        assertThat(act.terms().scope().uses()).containsExactly("复制", "发行");
        assertThat(act.terms().scope().goods()).containsExactly("9 软件");
    }

    @Test
    void a_contribution_values_each_asset_of_its_own() throws Exception {
        var csv = """
                行为,阶段,交易编号,资产编号,生效日期,出资人,被投资公司,评估机构,评估报告号,评估方法,评估基准日,评估有效期至,评估价值,金额
                作价入股,约定,HY-3,201510481495.9,2026-06-01,湘南阀门有限公司（演示）,南岳公司（演示）,评估所,A,收益法,2026-03-31,2027-03-30,3000000,3000000
                作价入股,约定,HY-3,202111286633.X,2026-06-01,湘南阀门有限公司（演示）,南岳公司（演示）,评估所,B,收益法,2026-03-31,2027-03-30,1000000,900000
                """;
        var act = act(read(csv).records().getFirst(), AgreeContribution.class);
        assertThat(act.assets())
                .extracting(one -> one.terms().contributedAmount())
                .containsExactly(Money.of("3000000 CNY"), Money.of("900000 CNY"));
    }

    @Test
    void a_pledge_states_the_part_of_each_pledgee_the_forfeiture_clause_and_what_the_contract_settles()
            throws Exception {
        var row = SYNDICATE.formatted("甲演示银行 2/3; 乙演示银行 1/3", "是", "主合同中的担保条款", "质押期间的年费: 由出质人缴纳; 实现质权：拍卖");
        var terms = act(read(row).records().getFirst(), AgreePledge.class).terms();
        assertThat(terms.pledgeeParts())
                .extracting(part -> part.share().orElseThrow())
                .containsExactly(Share.of(2, 3), Share.of(1, 3));
        assertThat(terms.forfeitureClause()).isTrue();
        assertThat(terms.form()).contains(ContractForm.CLAUSE_OF_MAIN_CONTRACT);
        assertThat(terms.clauses())
                .containsExactly(
                        new PledgeClause(ClauseMatter.ANNUITIES, "由出质人缴纳"),
                        new PledgeClause(ClauseMatter.ENFORCEMENT, "拍卖"));
        var order = act(
                        read(SYNDICATE.formatted("甲演示银行 第1; 乙演示银行 第2", "", "", ""))
                                .records()
                                .getFirst(),
                        AgreePledge.class)
                .terms();
        assertThat(order.pledgeeParts())
                .extracting(part -> part.order().orElseThrow())
                .containsExactly(1L, 2L);
        assertThat(order.forfeitureClause()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "甲演示银行 2/3 | 否 | | H 质权人份额或顺序/pledgee parts",
                "丙演示银行 2/3; 乙演示银行 1/3 | 否 | | H 质权人份额或顺序/pledgee parts",
                "甲演示银行 全部; 乙演示银行 1/3 | 否 | | H 质权人份额或顺序/pledgee parts",
                "甲演示银行 2/3; 乙演示银行 1/3 | 也许 | | K 流质条款/forfeiture clause",
                "甲演示银行 2/3; 乙演示银行 1/3 | 否 | 天气: 晴 | M 约定事项/clauses",
                "甲演示银行 2/3; 乙演示银行 1/3 | 否 | 由出质人缴纳 | M 约定事项/clauses",
            })
    void parts_clauses_and_words_that_cannot_be_read_are_faults(
            String parts, String forfeiture, @Nullable String clauses, String field) throws Exception {
        var row = SYNDICATE.formatted(parts, forfeiture, "", clauses == null ? "" : clauses);
        assertThat(fields(read(row).records().getFirst())).contains("row 2, " + field);
    }

    @Test
    void a_change_of_pledgee_states_the_parts_of_the_new_ones() throws Exception {
        var csv = "行为,交易编号,生效日期,质权人,质权人份额或顺序\n质押变更,HY-1,2026-06-01,甲演示银行; 乙演示银行,甲演示银行 50%; 乙演示银行 50%\n";
        assertThat(act(read(csv).records().getFirst(), AssignClaim.class).pledgeeParts())
                .extracting(part -> part.share().orElseThrow())
                .containsOnly(Share.of(1, 2));
    }

    @Test
    void a_licence_states_how_it_is_paid_for() throws Exception {
        var mixed = fee("入门费加提成,5万元,净销售额,3%,,1万元,,是,2027-01-01").orElseThrow();
        assertThat(mixed.manner()).isEqualTo(FeeTerms.Manner.MIXED);
        assertThat(mixed.fixed()).contains(Money.of("50000 CNY"));
        assertThat(mixed.rate()).contains(Share.of(3, 100));
        assertThat(mixed.minimum()).contains(Money.of("10000 CNY"));
        assertThat(mixed.useFirstPayLater()).isTrue();
        assertThat(mixed.payFrom()).contains(LocalDate.parse("2027-01-01"));
        assertThat(fee("提成,,件数,,2.50,,,,").orElseThrow().perUnit()).contains(Money.of("2.50 CNY"));
        assertThat(fee("里程碑付款,,,,,,样机 = 10万元; 量产=20万元,,").orElseThrow().milestones())
                .containsExactly(
                        new FeeTerms.Milestone("样机", Money.of("100000 CNY")),
                        new FeeTerms.Milestone("量产", Money.of("200000 CNY")));
        assertThat(fee(",,,,,,,,")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",5万元,,,,,,, | I 付费方式/manner of payment",
                "一次总付,,,,,,,, | I 付费方式/manner of payment",
                "提成,,净销售额,,,,,, | I 付费方式/manner of payment",
                "提成,,件数,3%,,,,, | I 付费方式/manner of payment",
                "提成,,销量,3%,,,,, | K 提成基数/royalty base",
                "提成,,净销售额,三成,,,,, | L 提成比例/royalty rate",
                "里程碑付款,,,,,,样机,, | O 里程碑付款/milestones",
                "里程碑付款,,,,,,样机 = 很多,, | O 里程碑付款/milestones",
                "无偿,,,,,,,是,明年 | Q 付费起始日/paid from",
            })
    void half_a_fee_and_what_cannot_be_read_of_it_are_faults(String cells, String field) throws Exception {
        assertThat(fields(read(ROYALTY.formatted(cells)).records().getFirst())).contains("row 2, " + field);
    }

    @Test
    void a_contribution_states_the_company_the_term_of_payment_and_what_is_contributed() throws Exception {
        var csv = """
                行为,阶段,交易编号,资产编号,生效日期,出资人,被投资公司,评估机构,评估报告号,评估方法,评估基准日,评估有效期至,评估备案号,评估价值,金额,公司形式,认缴日期,出资期限,出资标的,公司登记机关受理号,先转化后入股,国有资产
                作价入股,约定,HY-8,201510481495.9,2026-06-01,湘南阀门有限公司（演示）,南岳公司（演示）,评估所,A,收益法,2026-03-31,2027-03-30,国资备1,3000000,3000000,有限责任公司,2026-05-01,2031-04-30,使用权,湘市监受1,是,是
                """;
        var terms = act(read(csv).records().getFirst(), AgreeContribution.class)
                .assets()
                .getFirst()
                .terms();
        assertThat(terms.companyKind()).contains(CompanyKind.LIMITED);
        assertThat(terms.subscribedOn()).contains(LocalDate.parse("2026-05-01"));
        assertThat(terms.payBy()).contains(LocalDate.parse("2031-04-30"));
        assertThat(terms.isOfUse()).isTrue();
        assertThat(terms.registrarAcceptance()).contains("湘市监受1");
        assertThat(terms.convertedFirst()).isTrue();
        assertThat(terms.stateOwned()).isTrue();
        assertThat(terms.valuation().filingNumber()).contains("国资备1");
        assertThat(fields(read(csv.replace("有限责任公司", "合伙企业").replace("2031-04-30", "五年"))
                        .records()
                        .getFirst()))
                .contains("row 2, P 公司形式/company form", "row 2, R 出资期限/pay by");
    }

    @Test
    void a_pledge_states_the_whole_valuation_or_none() throws Exception {
        var csv = """
                行为,阶段,交易编号,资产编号,生效日期,出质人,质权人,金额,评估机构,评估报告号,评估方法,评估基准日,评估有效期至,评估价值
                质押,约定,HY-9,201510481495.9,2026-06-01,湘南阀门有限公司（演示）,甲演示银行,500万元,评估所,A,收益法,2026-03-31,2027-03-30,%s
                """;
        assertThat(act(read(csv.formatted("8000000")).records().getFirst(), AgreePledge.class)
                        .terms()
                        .valuation()
                        .orElseThrow()
                        .amount())
                .isEqualTo(Money.of("8000000 CNY"));
        assertThat(fields(read(csv.formatted("")).records().getFirst())).containsExactly("row 2, N 评估价值/valuation");
    }

    private static Optional<FeeTerms> fee(String cells) throws Exception {
        return act(read(ROYALTY.formatted(cells)).records().getFirst(), GrantLicence.class)
                .terms()
                .feeTerms();
    }
}
