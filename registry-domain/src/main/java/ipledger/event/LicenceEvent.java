package ipledger.event;

import ipledger.identifier.AssetNumber;
import ipledger.money.Money;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 许可. Licences by contract, their recordal with the office, change and end; open licences. */
public sealed interface LicenceEvent extends AssetEvent {

    /** 许可的登载. What enters a licence: given, recorded by the office, or given other terms. */
    sealed interface LicenceEntered extends LicenceEvent {
        DealingNumber dealing();
    }

    /** 许可合同生效. A licence was given; it binds the parties from this day (民法典 862 ff.). */
    @Recorded(value = "licence.granted.v1", st27 = "S00")
    record LicenceGranted(
            AssetNumber asset, DealingNumber dealing, LicenceTerms terms, LocalDate effectiveOn, Provenance provenance)
            implements LicenceEntered {}

    /** 许可备案. The office recorded the licence; from now on it stands against third parties. */
    @Recorded(value = "licence.recorded.v1", st27 = "S00", gazette = "EE01")
    record LicenceRecorded(AssetNumber asset, DealingNumber dealing, LocalDate effectiveOn, Provenance provenance)
            implements LicenceEntered {}

    /** 许可期限变更. The licence now runs to {@code lastDay}. */
    @Recorded(value = "licence.term-changed.v1", st27 = "S00", gazette = "EM01")
    record LicenceTermChanged(
            AssetNumber asset, DealingNumber dealing, LocalDate lastDay, LocalDate effectiveOn, Provenance provenance)
            implements LicenceEvent {}

    /** 许可内容变更. The licence now has these terms: parties, scope, fee or term. */
    @Recorded(value = "licence.changed.v1", st27 = "S00", gazette = "EM01")
    record LicenceChanged(
            AssetNumber asset, DealingNumber dealing, LicenceTerms terms, LocalDate effectiveOn, Provenance provenance)
            implements LicenceEntered {}

    /** 许可终止. The licence ended before or at its term. */
    @Recorded(value = "licence.ended.v1", st27 = "S00", gazette = "EC01")
    record LicenceEnded(
            AssetNumber asset, DealingNumber dealing, LicenceEnd ground, LocalDate effectiveOn, Provenance provenance)
            implements LicenceEvent {}

    /**
     * 开放许可声明. The holders offer a licence to anybody, from the day of the gazette (专利法 50).
     *
     * @param terms absent where the gazette gives none
     */
    @Recorded(value = "licence.open-declared.v1", st27 = "S00", gazette = "OL01")
    record OpenLicenceDeclared(
            AssetNumber asset, Optional<OpenLicenceTerms> terms, LocalDate effectiveOn, Provenance provenance)
            implements LicenceEvent {
        /** Without the terms. */
        public OpenLicenceDeclared(AssetNumber asset, LocalDate effectiveOn, Provenance provenance) {
            this(asset, Optional.empty(), effectiveOn, provenance);
        }
    }

    /** 开放许可声明撤回. Licences already given stand (专利法 50). */
    @Recorded(value = "licence.open-withdrawn.v1", st27 = "S00", gazette = "OL02")
    record OpenLicenceWithdrawn(AssetNumber asset, LocalDate effectiveOn, Provenance provenance)
            implements LicenceEvent {}

    /**
     * 开放许可条件.
     *
     * @param declarants who declares: all holders together
     * @param lastDay the last day of the offer; absent where it is open until withdrawn
     * @param evaluation 专利权评价报告, asked for utility models and designs
     * @param consents pledgees who consent
     */
    record OpenLicenceTerms(
            List<Party> declarants,
            FeeTerms fee,
            Optional<LocalDate> lastDay,
            Optional<Evaluation> evaluation,
            List<Party> consents) {
        public OpenLicenceTerms {
            declarants = List.copyOf(declarants);
            consents = List.copyOf(consents);
        }
    }

    /**
     * 专利权评价报告.
     *
     * @param negative true where it finds that the right should not have been granted
     */
    record Evaluation(String number, LocalDate reportedOn, boolean negative) {}

    /**
     * 许可内容.
     *
     * @param lastDay the last day of the licence; absent where the source gives none
     * @param fee 许可费, where stated
     * @param consents who has consented: co-holders, pledgees, licensees on record, the court that froze the right
     * @param firstDay the first day of use, where it is not the day on which it was given
     * @param feeTerms 许可费条款, how it is paid
     * @param subLicensing 允许再许可: the licensee may give sub-licences
     * @param head 主许可, of a sub-licence 再许可
     * @param counterpart 交叉许可: the licence given in exchange
     * @param pricing 定价方式, where a university or state institute licenses
     * @param qualitySupervision 质量监督条款, of a mark
     */
    record LicenceTerms(
            LicenceKind kind,
            List<Party> licensors,
            List<Party> licensees,
            LicenceScope scope,
            Optional<LocalDate> lastDay,
            Optional<Money> fee,
            Optional<LocalDate> agreedOn,
            List<Party> consents,
            Optional<LocalDate> firstDay,
            Optional<FeeTerms> feeTerms,
            boolean subLicensing,
            Optional<DealingNumber> head,
            Optional<DealingNumber> counterpart,
            Optional<Pricing> pricing,
            Optional<String> qualitySupervision) {
        public LicenceTerms {
            licensors = List.copyOf(licensors);
            licensees = List.copyOf(licensees);
            consents = List.copyOf(consents);
        }

        /** What a source tells of a licence: nothing of sub-licences, payment or what it is tied to. */
        public LicenceTerms(
                LicenceKind kind,
                List<Party> licensors,
                List<Party> licensees,
                LicenceScope scope,
                Optional<LocalDate> lastDay,
                Optional<Money> fee,
                Optional<LocalDate> agreedOn,
                List<Party> consents) {
            this(
                    kind,
                    licensors,
                    licensees,
                    scope,
                    lastDay,
                    fee,
                    agreedOn,
                    consents,
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        /** The same with another last day. */
        public LicenceTerms until(LocalDate day) {
            return new LicenceTerms(
                    kind,
                    licensors,
                    licensees,
                    scope,
                    Optional.of(day),
                    fee,
                    agreedOn,
                    consents,
                    firstDay,
                    feeTerms,
                    subLicensing,
                    head,
                    counterpart,
                    pricing,
                    qualitySupervision);
        }

        /** The same, given in exchange for that of another dealing. */
        public LicenceTerms inExchangeFor(DealingNumber other) {
            return new LicenceTerms(
                    kind,
                    licensors,
                    licensees,
                    scope,
                    lastDay,
                    fee,
                    agreedOn,
                    consents,
                    firstDay,
                    feeTerms,
                    subLicensing,
                    head,
                    Optional.of(other),
                    pricing,
                    qualitySupervision);
        }
    }

    /** 许可种类. */
    enum LicenceKind {
        /** 独占: the licensee alone. */
        EXCLUSIVE,
        /** 排他: the licensee and the holder. */
        SOLE,
        /** 普通. */
        ORDINARY,
        /** 专有 (著作权): excludes the owner too in that way of use. */
        EXCLUSIVE_COPYRIGHT,
        /** 非专有 (著作权). */
        NON_EXCLUSIVE_COPYRIGHT,
        /** 开放许可: taken from an open offer by notice and payment (专利法 51). */
        OPEN,
        /** 强制许可: by decision, non-exclusive, without right to let others exploit (专利法 53-63). */
        COMPULSORY;

        /** True where nobody but the licensee may use what it covers. */
        public boolean excludesAll() {
            return this == EXCLUSIVE || this == EXCLUSIVE_COPYRIGHT;
        }

        /** True for the two kinds that the law of copyright knows. */
        public boolean isOfCopyright() {
            return this == EXCLUSIVE_COPYRIGHT || this == NON_EXCLUSIVE_COPYRIGHT;
        }

        /** True where the licensee has it by an open offer or by decision, not by a contract with the holder. */
        public boolean isTakenWithoutContract() {
            return this == OPEN || this == COMPULSORY;
        }

        /** True where no second licensee may stand beside it. */
        public boolean excludesOtherLicensees() {
            return excludesAll() || this == SOLE;
        }
    }

    /**
     * 许可范围. Where and for what; an empty list means everywhere, or everything.
     *
     * @param territories 地域, as names or codes of GB/T 2260 and ISO 3166
     * @param fields 使用领域
     * @param goods 许可商品, each with its Nice class: {@code 9 手机}
     * @param uses 使用方式 (著作权): 复制, 发行, 信息网络传播 ...
     */
    record LicenceScope(List<String> territories, List<String> fields, List<String> goods, List<String> uses) {
        /** Everywhere and for everything. */
        public static final LicenceScope WHOLE = new LicenceScope(List.of(), List.of());

        public LicenceScope {
            territories = List.copyOf(territories);
            fields = List.copyOf(fields);
            goods = List.copyOf(goods);
            uses = List.copyOf(uses);
        }

        public LicenceScope(List<String> territories, List<String> fields) {
            this(territories, fields, List.of(), List.of());
        }

        /** True unless the two surely have nothing in common: in territory, field, goods or way of use. */
        public boolean overlaps(LicenceScope other) {
            return Territories.meet(territories, other.territories)
                    && ScopeWords.meet(fields, other.fields)
                    && ScopeWords.meet(goods, other.goods)
                    && ScopeWords.meet(uses, other.uses);
        }

        /** True where all that {@code other} covers is surely covered by this. */
        public boolean covers(LicenceScope other) {
            return Territories.cover(territories, other.territories)
                    && ScopeWords.cover(fields, other.fields)
                    && ScopeWords.cover(goods, other.goods)
                    && ScopeWords.cover(uses, other.uses);
        }
    }

    /** 许可终止原因. */
    enum LicenceEnd {
        /** 解除, 提前终止. */
        EARLY_TERMINATION,
        /** 到期. */
        TERM_ENDED,
        /** 权利终止. */
        RIGHT_ENDED,
        /** 商品质量不合格而解除: the licensor of a mark rescinds (商标法 2026, 55). */
        QUALITY_NOT_KEPT,
        /** 备案注销: the gazette does not say why. */
        UNSTATED
    }
}
