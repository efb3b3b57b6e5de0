package ipledger.event;

import ipledger.party.Party;
import ipledger.word.Codes;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 规划与考核. What the officials put on record of the register as a whole; each on a stream of its own. */
public sealed interface ProgrammeEvent extends RegisterEvent {
    /** The stream. */
    String programme();

    /**
     * 指标发布. A figure was published as counted at a ledger position; whoever replays the entries up to it gets these digits.
     *
     * @param programme 发布编号
     * @param definition the version of the figure's definition
     * @param from the first day of the period; {@code effectiveOn} is the last
     * @param by the dimensions that split it
     * @param counting how co-owned assets were counted
     * @param related whether dealings between related parties were counted
     * @param position every entry up to it was counted, none after it
     * @param knownAt when the entry at that position was recorded
     */
    @Recorded(value = "figure.published.v1", st27 = "W00")
    record FigurePublished(
            String programme,
            String figure,
            long definition,
            LocalDate from,
            LocalDate effectiveOn,
            List<String> by,
            String counting,
            String related,
            long position,
            Instant knownAt,
            PublishedCell total,
            List<PublishedCell> cells,
            Provenance provenance)
            implements ProgrammeEvent {
        /** An entry of the ledger has room for so many. */
        public static final int MOST_CELLS = 300;

        public FigurePublished {
            by = List.copyOf(by);
            cells = List.copyOf(cells);
            if (cells.size() > MOST_CELLS)
                throw new IllegalArgumentException("a published figure has at most " + MOST_CELLS + " cells");
        }
    }

    /**
     * 认定. Somebody bears a designation from {@code effectiveOn} on: a pilot county, an advantage enterprise, a base, a
     * centre; or stands on the list of enterprises above scale.
     *
     * @param programme 认定编号
     * @param holder whom it is given to; a county as the body that governs it
     */
    @Recorded(value = "designation.granted.v1", st27 = "W00")
    record DesignationGranted(
            String programme,
            DesignationKind kind,
            DesignationLevel level,
            Party holder,
            LocalDate effectiveOn,
            Provenance provenance)
            implements ProgrammeEvent {}

    /** 认定终止. The designation holds no more from {@code effectiveOn} on. */
    @Recorded(value = "designation.ended.v1", st27 = "W00")
    record DesignationEnded(String programme, String reason, LocalDate effectiveOn, Provenance provenance)
            implements ProgrammeEvent {}

    /** 认定种类. What the policy of 2010 counts beside rights and dealings. */
    enum DesignationKind {
        /** 知识产权试点示范县（市、区）. */
        PILOT_COUNTY,
        /** 知识产权优势企业. */
        ADVANTAGE_ENTERPRISE,
        /** 版权产业基地. */
        COPYRIGHT_BASE,
        /** 知识产权服务平台, 维权援助中心, 展示交易中心. */
        CENTRE,
        /** 规模以上企业: on the list of the statistics office. */
        ABOVE_SCALE_ENTERPRISE;

        /** In lower case with hyphens, as data write it. */
        public String text() {
            return Codes.text(this);
        }
    }

    /** 认定级别. */
    enum DesignationLevel {
        /** 国家级. */
        NATIONAL,
        /** 省级. */
        PROVINCIAL,
        /** 市级. */
        CITY
    }

    /**
     * 人民币汇率中间价. The central parity of a currency as published for a day; of several for one day the one recorded last
     * counts.
     *
     * @param programme the stream of the currency and year
     * @param currency ISO 4217
     * @param units so many units of it, as the parity is quoted: 1 or 100
     * @param yuan are worth so many yuan, a decimal number
     */
    @Recorded(value = "parity.recorded.v1", st27 = "W00")
    record ParityRecorded(
            String programme, String currency, long units, String yuan, LocalDate effectiveOn, Provenance provenance)
            implements ProgrammeEvent {
        /** Of one unit, in yuan, exact. */
        public BigDecimal yuanOfOne() {
            return new BigDecimal(yuan).divide(BigDecimal.valueOf(units));
        }
    }

    /**
     * 填报数值. A number that is not counted here: a rank in the province, a value of a survey. It stands beside the
     * register's own figures and is never mixed with them; of several for one day the one recorded last counts.
     *
     * @param programme the stream of the series
     * @param series 指标序列
     * @param value a decimal number
     * @param statedBy 来源, who states it and where
     */
    @Recorded(value = "value.entered.v1", st27 = "W00")
    record ValueEntered(
            String programme,
            String series,
            String value,
            String statedBy,
            LocalDate effectiveOn,
            Provenance provenance)
            implements ProgrammeEvent {}

    /**
     * 关联关系. A party belongs to a group from {@code effectiveOn} on: a group of companies, or a person with the companies of
     * their own. Who are members of one group on a day deal within it.
     *
     * @param programme 关联编号
     * @param group 集团或本人, by whose name its members are known as one group
     */
    @Recorded(value = "affiliation.recorded.v1", st27 = "W00")
    record AffiliationRecorded(
            String programme,
            AffiliationKind kind,
            String group,
            Party member,
            LocalDate effectiveOn,
            Provenance provenance)
            implements ProgrammeEvent {}

    /** 关联终止. The party belongs to the group no more from {@code effectiveOn} on. */
    @Recorded(value = "affiliation.ended.v1", st27 = "W00")
    record AffiliationEnded(String programme, String reason, LocalDate effectiveOn, Provenance provenance)
            implements ProgrammeEvent {}

    /** 关联种类. */
    enum AffiliationKind {
        /** 集团成员. */
        GROUP,
        /** 本人与自有公司. */
        OWN_COMPANY;

        /** In lower case with hyphens, as data write it. */
        public String text() {
            return Codes.text(this);
        }
    }

    /**
     * 发布的一格. Exact numbers, as fractions in lowest terms.
     *
     * @param at the values of the dimensions; none for the total
     */
    record PublishedCell(
            List<String> at,
            Optional<String> numerator,
            Optional<String> denominator,
            long population,
            boolean withheld) {
        public PublishedCell {
            at = List.copyOf(at);
        }
    }
}
