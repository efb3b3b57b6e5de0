package ipledger.app.imports.sheet;

import ipledger.event.AssetKind;
import ipledger.event.ContributionEvent.CompanyKind;
import ipledger.event.ContributionEvent.ContributedRight;
import ipledger.event.CopyrightRight;
import ipledger.event.DealingEvent.PaymentUse;
import ipledger.event.FeeTerms;
import ipledger.event.LicenceEvent.LicenceEnd;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.PledgeEvent.ReleaseGround;
import ipledger.event.PledgeTerms.ClauseMatter;
import ipledger.event.PledgeTerms.ContractForm;
import ipledger.event.PledgeTerms.PledgeDeclaration;
import ipledger.event.Pricing;
import ipledger.event.TitleEvent.TransferGround;
import ipledger.word.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * 取值. A word that a cell may hold, in both languages, and what it stands for.
 *
 * @param <T> what the words of one column stand for
 */
record SheetWord<T>(T meaning, String chinese, String english) {
    static final List<SheetWord<AssetKind>> KINDS = words(
            AssetKind.values(),
            Map.ofEntries(
                    Map.entry(AssetKind.INVENTION, "发明专利"),
                    Map.entry(AssetKind.UTILITY_MODEL, "实用新型"),
                    Map.entry(AssetKind.DESIGN, "外观设计"),
                    Map.entry(AssetKind.TRADEMARK, "商标"),
                    Map.entry(AssetKind.WORK, "作品"),
                    Map.entry(AssetKind.SOFTWARE, "软件"),
                    Map.entry(AssetKind.GEOGRAPHICAL_INDICATION, "地理标志"),
                    Map.entry(AssetKind.PLANT_VARIETY, "植物新品种"),
                    Map.entry(AssetKind.LAYOUT_DESIGN, "布图设计"),
                    Map.entry(AssetKind.DOMAIN_NAME, "域名"),
                    Map.entry(AssetKind.HERITAGE_ENTRY, "非遗项目")));
    static final List<SheetWord<LicenceKind>> LICENCE_KINDS = words(
            LicenceKind.values(),
            Map.of(
                    LicenceKind.EXCLUSIVE, "独占",
                    LicenceKind.SOLE, "排他",
                    LicenceKind.ORDINARY, "普通",
                    LicenceKind.EXCLUSIVE_COPYRIGHT, "专有",
                    LicenceKind.NON_EXCLUSIVE_COPYRIGHT, "非专有",
                    LicenceKind.OPEN, "开放许可",
                    LicenceKind.COMPULSORY, "强制许可"));
    static final List<SheetWord<TransferGround>> TRANSFER_GROUNDS = words(
            TransferGround.values(),
            Map.ofEntries(
                    Map.entry(TransferGround.AGREEMENT, "转让"),
                    Map.entry(TransferGround.EQUITY_CONTRIBUTION, "作价出资"),
                    Map.entry(TransferGround.MERGER, "合并"),
                    Map.entry(TransferGround.DIVISION, "分立"),
                    Map.entry(TransferGround.LIQUIDATION, "清算"),
                    Map.entry(TransferGround.INHERITANCE, "继承"),
                    Map.entry(TransferGround.GIFT, "赠与"),
                    Map.entry(TransferGround.COURT_DECISION, "法院判决"),
                    Map.entry(TransferGround.ARBITRAL_AWARD, "仲裁裁决"),
                    Map.entry(TransferGround.PLEDGE_ENFORCEMENT, "质权实现"),
                    Map.entry(TransferGround.RETURN, "转回")));
    static final List<SheetWord<Pricing.Method>> PRICINGS = words(
            Pricing.Method.values(),
            Map.of(
                    Pricing.Method.AGREEMENT, "协议定价",
                    Pricing.Method.LISTING, "挂牌",
                    Pricing.Method.AUCTION, "拍卖",
                    Pricing.Method.NOT_STATE_FOUNDED, "非国家设立"));
    static final List<SheetWord<ReleaseGround>> RELEASE_GROUNDS = words(
            ReleaseGround.values(),
            Map.of(
                    ReleaseGround.DEBT_PAID, "主债权消灭",
                    ReleaseGround.ENFORCED, "质权实现",
                    ReleaseGround.GIVEN_UP, "放弃质权",
                    ReleaseGround.CONTRACT_VOID, "合同无效",
                    ReleaseGround.BOTH_AGREED, "协商一致",
                    ReleaseGround.ASSET_REPLACED, "质押财产置换",
                    ReleaseGround.OTHER, "其他",
                    ReleaseGround.UNSTATED, "未载明"));
    static final List<SheetWord<LicenceEnd>> LICENCE_ENDS = words(
            LicenceEnd.values(),
            Map.of(
                    LicenceEnd.EARLY_TERMINATION, "提前终止",
                    LicenceEnd.TERM_ENDED, "到期",
                    LicenceEnd.RIGHT_ENDED, "权利终止",
                    LicenceEnd.QUALITY_NOT_KEPT, "质量不合格",
                    LicenceEnd.UNSTATED, "未载明"));
    static final List<SheetWord<PledgeDeclaration>> DECLARATIONS = words(
            PledgeDeclaration.values(),
            Map.of(
                    PledgeDeclaration.SAME_DAY_INVENTION_KNOWN, "知悉同日申请",
                    PledgeDeclaration.INVALIDATION_REQUEST_KNOWN, "知悉无效请求",
                    PledgeDeclaration.OPEN_LICENCE_KNOWN, "知悉开放许可",
                    PledgeDeclaration.CO_HOLDERS_AGREED_OTHERWISE, "共有人另有约定"));
    static final List<SheetWord<PaymentUse>> PAYMENT_USES = words(PaymentUse.values());
    static final List<SheetWord<CopyrightRight>> COPYRIGHT_RIGHTS = words(CopyrightRight.values());
    static final List<SheetWord<FeeTerms.Manner>> FEE_MANNERS = words(FeeTerms.Manner.values());
    static final List<SheetWord<FeeTerms.Base>> ROYALTY_BASES = words(FeeTerms.Base.values());
    static final List<SheetWord<CompanyKind>> COMPANY_KINDS = words(CompanyKind.values());
    static final List<SheetWord<ContributedRight>> CONTRIBUTED_RIGHTS = words(ContributedRight.values());
    static final List<SheetWord<ContractForm>> CONTRACT_FORMS = words(ContractForm.values());
    static final List<SheetWord<ClauseMatter>> CLAUSE_MATTERS = words(ClauseMatter.values());
    static final List<SheetWord<Boolean>> YES_OR_NO =
            List.of(new SheetWord<>(true, "是", "yes"), new SheetWord<>(false, "否", "no"));

    /** The word that a clerk wrote, in either language or both. */
    static <T> Optional<T> read(List<SheetWord<T>> words, String written) {
        var wanted = written.strip().toLowerCase(Locale.ROOT);
        return words.stream()
                .filter(word ->
                        wanted.equals(word.chinese) || wanted.equals(word.english) || wanted.equals(word.both()))
                .map(SheetWord::meaning)
                .findFirst();
    }

    /** All the words, for a message or a drop-down. */
    static <T> List<String> all(List<SheetWord<T>> words) {
        return words.stream().map(SheetWord::both).toList();
    }

    String both() {
        return chinese + "/" + english;
    }

    /** In Chinese the register's own words. */
    private static <E extends Enum<E>> List<SheetWord<E>> words(E[] meanings) {
        return words(
                meanings,
                Arrays.stream(meanings)
                        .collect(Collectors.toMap(
                                meaning -> meaning, meaning -> Words.of(Locale.SIMPLIFIED_CHINESE, meaning))));
    }

    /** The English word is the constant's own name. */
    private static <E extends Enum<E>> List<SheetWord<E>> words(E[] meanings, Map<E, String> chinese) {
        return Arrays.stream(meanings)
                .map(meaning -> new SheetWord<>(
                        meaning,
                        Optional.ofNullable(chinese.get(meaning)).orElseThrow(),
                        meaning.name().toLowerCase(Locale.ROOT).replace('_', ' ')))
                .toList();
    }
}
