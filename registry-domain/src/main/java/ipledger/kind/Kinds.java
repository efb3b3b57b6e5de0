package ipledger.kind;

import ipledger.event.AssetKind;
import ipledger.event.TermFacts;
import ipledger.event.TermFacts.AuthorKind;
import ipledger.event.TermFacts.PlantKind;
import ipledger.kind.KindDescription.DecisiveDay;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** 各种资产. Every kind of asset, described once, by date. */
public final class Kinds {
    private static final int LAST_COUNTED_YEAR = 9999;
    private static final Period SIX_MONTHS = Period.ofMonths(6);
    private static final int SURCHARGE_PERCENT_A_MONTH = 5;
    private static final Map<AssetKind, KindDescription> ALL = new EnumMap<>(AssetKind.class);

    private static final Wording CNIPA = new Wording("国家知识产权局", "China National Intellectual Property Administration");
    private static final Wording COPYRIGHT_BODY = new Wording("著作权登记机构", "copyright registration body");
    private static final Maintenance PATENT_ANNUITIES = Maintenance.annuities(
            Optional.of(SIX_MONTHS), SURCHARGE_PERCENT_A_MONTH, "专利法 (2020) 43, 44; 专利法实施细则 (2023) 115");
    private static final Wording RECORDED_IN_THREE_MONTHS =
            new Wording("合同生效，三个月内备案", "by contract; recordal within three months");
    private static final Wording BY_CONTRACT = new Wording("合同生效", "by contract");

    static {
        describe(
                AssetKind.INVENTION,
                new Wording("专利申请号", "patent application number"),
                CNIPA,
                List.of(TermLaw.always("专利法 42", new Wording("自申请日起二十年", "20 years from filing"), fromFiling(20))),
                DecisiveDay.FILING,
                PATENT_ANNUITIES,
                RECORDED_IN_THREE_MONTHS,
                "专利法 (2020) 10; 民法典 444; 专利法实施细则 (2023) 15");
        describe(
                AssetKind.UTILITY_MODEL,
                new Wording("专利申请号", "patent application number"),
                CNIPA,
                List.of(TermLaw.always("专利法 42", new Wording("自申请日起十年", "10 years from filing"), fromFiling(10))),
                DecisiveDay.FILING,
                PATENT_ANNUITIES,
                RECORDED_IN_THREE_MONTHS,
                "专利法 (2020) 10; 民法典 444; 专利法实施细则 (2023) 15");
        describe(
                AssetKind.DESIGN,
                new Wording("专利申请号", "patent application number"),
                CNIPA,
                List.of(
                        TermLaw.until(
                                "2021-05-31",
                                "专利法 (2008) 42",
                                new Wording("自申请日起十年", "10 years from filing"),
                                fromFiling(10)),
                        TermLaw.from(
                                "2021-06-01",
                                "专利法 (2020) 42",
                                new Wording("自申请日起十五年", "15 years from filing"),
                                fromFiling(15))),
                DecisiveDay.FILING,
                PATENT_ANNUITIES,
                RECORDED_IN_THREE_MONTHS,
                "专利法 (2020) 10; 民法典 444; 专利法实施细则 (2023) 15");
        var markTerm = new Wording("自核准注册之日起十年，可续展", "10 years from registration, renewable");
        describe(
                AssetKind.TRADEMARK,
                new Wording("注册号与国际分类", "registration number with its Nice class"),
                CNIPA,
                List.of(
                        TermLaw.until("2026-12-31", "商标法 (2019) 39, 40", markTerm, fromGrant(10)),
                        TermLaw.from("2027-01-01", "商标法 (2026) 43, 44", markTerm, fromGrant(10))),
                DecisiveDay.GRANT,
                Maintenance.renewal(
                        Period.ofMonths(12), Period.ofYears(10), SIX_MONTHS, "商标法 (2019) 40; 商标法 (2026) 44"),
                new Wording(
                        "合同生效，有效期内备案，未备案不得对抗善意第三人", "by contract; unrecorded, not against a third party in good faith"),
                "商标法 (2019) 42, 43; 商标法 (2026) 46, 55; 民法典 444");
        describe(
                AssetKind.WORK,
                new Wording("作品登记号", "registration number of the work"),
                COPYRIGHT_BODY,
                List.of(TermLaw.always("著作权法 (2020) 23", copyrightTerm(), Kinds::copyrightEnd)),
                DecisiveDay.GRANT,
                Maintenance.NONE,
                new Wording("合同生效，专有许可须书面", "by contract; exclusive ones in writing"),
                "著作权法 (2020) 26-28; 著作权法实施条例 23, 25; 民法典 444");
        describe(
                AssetKind.SOFTWARE,
                new Wording("软件登记号", "software registration number"),
                COPYRIGHT_BODY,
                List.of(TermLaw.always("计算机软件保护条例 (2013) 14", copyrightTerm(), Kinds::copyrightEnd)),
                DecisiveDay.GRANT,
                Maintenance.NONE,
                new Wording("合同生效，专有许可须书面", "by contract; exclusive ones in writing"),
                "计算机软件保护条例 (2013) 19, 21; 著作权法 (2020) 28; 民法典 444");
        describe(
                AssetKind.GEOGRAPHICAL_INDICATION,
                new Wording("公告号或商标号", "announcement or mark number"),
                CNIPA,
                List.of(),
                DecisiveDay.GRANT,
                Maintenance.NONE,
                new Wording("符合条件者使用", "use by those who meet the rules"),
                "商标法 (2026) 47");
        describe(
                AssetKind.PLANT_VARIETY,
                new Wording("品种权号", "variety right number"),
                new Wording("农业农村、林业草原主管部门", "agriculture or forestry authority"),
                List.of(
                        TermLaw.until(
                                "2025-05-31",
                                "植物新品种保护条例 (2014) 34",
                                new Wording(
                                        "自授权之日起，藤本、林木、果树和观赏树木二十年，其他十五年",
                                        "from grant: trees and vines 20 years, others 15"),
                                dates -> variety(dates, 20, 15)),
                        TermLaw.from(
                                "2025-06-01",
                                "植物新品种保护条例 (2025) 35",
                                new Wording(
                                        "自授权公告之日起，木本、藤本植物二十五年，其他二十年",
                                        "from the gazette of grant: woody plants and vines 25 years, others 20"),
                                dates -> variety(dates, 25, 20))),
                DecisiveDay.GRANT,
                Maintenance.annuities(Optional.empty(), 0, "植物新品种保护条例 (2025) 37"),
                BY_CONTRACT,
                "植物新品种保护条例 (2025) 11; 民法典 444");
        var layoutTerm = new Wording(
                "自申请日或首次投入商业利用之日（以较早者为准）起十年，最长至创作完成后十五年",
                "10 years from filing or first exploitation, whichever is earlier, at most 15 from completion");
        describe(
                AssetKind.LAYOUT_DESIGN,
                new Wording("布图设计登记号", "layout-design registration number"),
                CNIPA,
                List.of(
                        TermLaw.until("2026-10-14", "集成电路布图设计保护条例 (2001) 12", layoutTerm, Kinds::layout),
                        TermLaw.from("2026-10-15", "集成电路布图设计保护条例 (2026) 17", layoutTerm, Kinds::layout)),
                DecisiveDay.GRANT,
                Maintenance.NONE,
                RECORDED_IN_THREE_MONTHS,
                "集成电路布图设计保护条例 (2026) 35; 民法典 444");
        describe(
                AssetKind.DOMAIN_NAME,
                new Wording("域名", "domain name"),
                new Wording("域名注册服务机构", "registrar"),
                List.of(),
                DecisiveDay.GRANT,
                Maintenance.yearly(),
                BY_CONTRACT,
                "民法典 440");
        describe(
                AssetKind.HERITAGE_ENTRY,
                new Wording("名录编号", "number in the list"),
                new Wording("文化主管部门", "culture authority"),
                List.of(),
                DecisiveDay.GRANT,
                Maintenance.NONE,
                new Wording("与社区的惠益分享协议", "benefit-sharing agreement with the community"),
                "非物质文化遗产法");
    }

    private Kinds() {}

    /** What the register knows of that kind. */
    public static KindDescription of(AssetKind kind) {
        return Objects.requireNonNull(ALL.get(kind));
    }

    /** Every kind, in the order of the law. */
    public static Collection<KindDescription> all() {
        return List.copyOf(ALL.values());
    }

    private static void describe(
            AssetKind kind,
            Wording identifier,
            Wording office,
            List<TermLaw> terms,
            DecisiveDay decisive,
            Maintenance maintenance,
            Wording licence,
            String basis) {
        ALL.put(kind, new KindDescription(kind, identifier, office, terms, decisive, maintenance, licence, basis));
    }

    /** The last day is the one before the corresponding day (专利审查指南, 第五部分第九章 2.1). */
    private static Optional<LocalDate> after(LocalDate day, int years) {
        return day.getYear() > LAST_COUNTED_YEAR
                ? Optional.empty()
                : Optional.of(day.plusYears(years).minusDays(1));
    }

    private static TermLaw.LastDay fromFiling(int years) {
        return dates -> dates.filedOn().flatMap(day -> after(day, years));
    }

    private static TermLaw.LastDay fromGrant(int years) {
        return dates -> dates.grantedOn().flatMap(day -> after(day, years));
    }

    /** Not known to be woody is taken as not: the shorter term is the safe answer. */
    private static Optional<LocalDate> variety(TermDates dates, int woody, int others) {
        boolean isWoody =
                dates.facts().plant().filter(PlantKind.WOODY_OR_VINE::equals).isPresent();
        return dates.grantedOn().flatMap(day -> after(day, isWoody ? woody : others));
    }

    private static Optional<LocalDate> layout(TermDates dates) {
        var begins = earlier(dates.filedOn(), dates.facts().firstExploitedOn());
        return earlier(
                begins.flatMap(day -> after(day, 10)),
                dates.facts().completedOn().flatMap(day -> after(day, 15)));
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.map(day -> other.filter(day::isAfter).orElse(day)).or(() -> other);
    }

    private static Wording copyrightTerm() {
        return new Wording(
                "自然人：终生及死后五十年（合作作品以最后死亡的作者为准）；法人、非法人组织、视听作品：首次发表后五十年，完成后五十年未发表的不再保护；均至当年12月31日",
                "natural person: life and 50 years (last surviving author); legal person or audiovisual: 50 years from first"
                        + " publication, none where unpublished 50 years after completion; to 31 December");
    }

    private static Optional<LocalDate> copyrightEnd(TermDates dates) {
        return dates.facts().author().flatMap(author -> copyrightEnd(author, dates.facts()));
    }

    private static Optional<LocalDate> copyrightEnd(AuthorKind author, TermFacts facts) {
        return switch (author) {
            case NATURAL_PERSON -> facts.lastAuthorDiedOn().flatMap(Kinds::fiftiethYearEnd);
            case LEGAL_PERSON, AUDIOVISUAL_WORK -> published(facts);
        };
    }

    /** What is published too late is not protected any more: the end for the unpublished stands. */
    private static Optional<LocalDate> published(TermFacts facts) {
        var unpublished = facts.completedOn().flatMap(Kinds::fiftiethYearEnd);
        return facts.firstPublishedOn()
                .filter(day -> unpublished.filter(day::isAfter).isEmpty())
                .flatMap(Kinds::fiftiethYearEnd)
                .or(() -> unpublished);
    }

    private static Optional<LocalDate> fiftiethYearEnd(LocalDate day) {
        return day.getYear() > LAST_COUNTED_YEAR
                ? Optional.empty()
                : Optional.of(LocalDate.of(day.getYear() + 50, Month.DECEMBER, 31));
    }
}
