package ipledger.app.imports.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ipledger.app.imports.MalformedFile;
import ipledger.app.imports.ReadFile;
import ipledger.app.imports.ReadRecord;
import ipledger.app.imports.ReadRecord.Reading;
import ipledger.app.imports.ReadRecord.Reason;
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
import ipledger.pledge.RegisterPledge;
import ipledger.pledge.ReleasePledge;
import ipledger.right.FileApplication;
import ipledger.title.RegisterTransfer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The clerk's sheet becomes acts, row by row and dealing by dealing")
class ClerkSheetTest {
    private static final String PLEDGE = """
            行为,阶段,交易编号,资产编号,生效日期,出质人,质权人,金额,债务到期日
            质押,约定,HY-2026-0001,ZL201510481495.9,2026-06-01,湘南阀门有限公司（演示）,衡阳演示银行,500万元,2027-05-31
            质押,约定,HY-2026-0001,202111286633.X,2026-06-01,湘南阀门有限公司（演示）,衡阳演示银行,500万元,2027-05-31
            """;

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

    @Test
    void columns_stand_in_any_order_and_in_english_too() throws Exception {
        var english = """
                pledgee,pledgor,Effective Date,asset,dealing,stage,ACT,amount,currency
                Demo Bank,"Xiangnan Valve Co., Ltd.",2026/6/1,201510481495.9,HY-1,registered,pledge,"1,000,000.50",USD
                """;
        var act = act(read(english).records().getFirst(), RegisterPledge.class);
        var terms = act.terms().orElseThrow();
        assertThat(terms.pledgors()).extracting(party -> party.name()).containsExactly("Xiangnan Valve Co., Ltd.");
        assertThat(terms.claim().amount()).contains(Money.of("1000000.50 USD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE"})
    void the_encoding_is_found_by_itself(String charset) throws Exception {
        var mark = charset.startsWith("UTF-16") ? "\ufeff" : "";
        var bytes = (mark + PLEDGE).getBytes(Charset.forName(charset));
        assertThat(ReadFile.of(new ClerkSheet(), "sheet.csv", bytes).records()).hasSize(1);
    }

    @Test
    void a_mark_before_utf8_is_no_part_of_the_first_header() throws Exception {
        assertThat(read("\ufeff" + PLEDGE).records()).hasSize(1);
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

    private static final String SYNDICATE = """
            行为,阶段,交易编号,资产编号,生效日期,出质人,质权人,质权人份额或顺序,主债权种类,金额,流质条款,合同形式,约定事项
            质押,约定,HY-6,201510481495.9,2026-06-01,湘南阀门有限公司（演示）,甲演示银行; 乙演示银行,%s,借款,500万元,%s,%s,%s
            """;

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

    private static final String ROYALTY = """
            行为,阶段,交易编号,资产编号,生效日期,许可人,被许可人,许可种类,付费方式,固定费,提成基数,提成比例,每件提成,最低许可费,里程碑付款,先使用后付费,付费起始日
            许可,约定,HY-7,201510481495.9,2026-06-01,湘南阀门有限公司（演示）,雁峰泵业有限公司（演示）,普通,%s
            """;

    private static Optional<FeeTerms> fee(String cells) throws Exception {
        return act(read(ROYALTY.formatted(cells)).records().getFirst(), GrantLicence.class)
                .terms()
                .feeTerms();
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "行为,生效日期,颜色 | 不认识的列",
                "行为,act,生效日期 | 重复的列",
                "资产编号,生效日期 | 缺少的列",
            })
    void a_wrong_head_is_refused_before_the_first_row(String head, String reason) {
        assertThatExceptionOfType(MalformedFile.class)
                .isThrownBy(() -> read(head + "\n质押,2026-06-01,x\n"))
                .satisfies(e -> assertThat(e.chinese()).contains(reason, "可用的列", "行为/act"));
    }

    @Test
    void blank_rows_are_no_records_and_keep_the_numbers_of_the_others() throws Exception {
        var records = read("行为,交易编号,生效日期\n\n,,\n质押注销,HY-1,2026-06-01\n").records();
        assertThat(records).extracting(ReadRecord::place).containsExactly("row 4");
    }

    @Test
    void a_cell_without_a_header_is_a_fault() throws Exception {
        var record = read("行为,交易编号,生效日期\n质押注销,HY-1,2026-06-01,多余\n").records().getFirst();
        assertThat(reasons(record)).extracting(Reason::chinese).containsExactly("该列没有表头");
    }

    @Test
    void an_over_long_cell_is_a_fault_of_that_cell() throws Exception {
        var text = "行为,交易编号,生效日期,备注\n质押注销,HY-1,2026-06-01," + "长".repeat(SheetTable.LONGEST_CELL + 1) + "\n";
        assertThat(fields(read(text).records().getFirst())).containsExactly("row 2, D ");
    }

    @Test
    void too_many_rows_are_refused() {
        var text = "行为,生效日期\n" + "\n".repeat(SheetTable.MOST_ROWS) + "质押注销,2026-06-01\n";
        assertThatExceptionOfType(MalformedFile.class).isThrownBy(() -> read(text));
    }

    @Test
    void bytes_of_no_encoding_are_refused() {
        var bytes = new byte[] {(byte) 0xE8, (byte) 0xA1, (byte) 0xFF, (byte) 0xFF};
        assertThatExceptionOfType(MalformedFile.class)
                .isThrownBy(() -> ReadFile.of(new ClerkSheet(), "sheet.csv", bytes));
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

    private static ReadFile read(String csv) throws Exception {
        return ReadFile.of(new ClerkSheet(), "sheet.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private static <A> A act(ReadRecord record, Class<A> type) {
        if (record.reading() instanceof Reading.Act act) return type.cast(act.command());
        throw new AssertionError(record.toString());
    }

    private static List<Reason> reasons(ReadRecord record) {
        if (record.reading() instanceof Reading.Refused refused) return refused.reasons();
        throw new AssertionError(record.toString());
    }

    private static List<String> fields(ReadRecord record) {
        return reasons(record).stream().map(Reason::field).toList();
    }
}
