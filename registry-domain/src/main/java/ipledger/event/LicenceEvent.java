package ipledger.event;

import ipledger.identifier.AssetNumber;
import ipledger.money.Money;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 许可. Licences by contract, their recordal with the office, change and end; open licences. */
public sealed interface LicenceEvent extends AssetEvent {

    /** 许可的登载. What enters a licence: given, or recorded by the office. */
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

    /** 许可终止. The licence ended before or at its term. */
    @Recorded(value = "licence.ended.v1", st27 = "S00", gazette = "EC01")
    record LicenceEnded(
            AssetNumber asset, DealingNumber dealing, LicenceEnd ground, LocalDate effectiveOn, Provenance provenance)
            implements LicenceEvent {}

    /** 开放许可声明. The holder offers a licence to anybody (专利法 50). */
    @Recorded(value = "licence.open-declared.v1", st27 = "S00", gazette = "OL01")
    record OpenLicenceDeclared(AssetNumber asset, LocalDate effectiveOn, Provenance provenance)
            implements LicenceEvent {}

    /** 开放许可声明撤回. Licences already given stand (专利法 50). */
    @Recorded(value = "licence.open-withdrawn.v1", st27 = "S00", gazette = "OL02")
    record OpenLicenceWithdrawn(AssetNumber asset, LocalDate effectiveOn, Provenance provenance)
            implements LicenceEvent {}

    /**
     * 许可内容.
     *
     * @param lastDay the last day of the licence; absent where the source gives none
     * @param fee 许可费, where stated
     */
    record LicenceTerms(
            LicenceKind kind,
            List<Party> licensors,
            List<Party> licensees,
            LicenceScope scope,
            Optional<LocalDate> lastDay,
            Optional<Money> fee,
            Optional<LocalDate> agreedOn,
            List<Party> consents) {
        public LicenceTerms {
            licensors = List.copyOf(licensors);
            licensees = List.copyOf(licensees);
            consents = List.copyOf(consents);
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
        NON_EXCLUSIVE_COPYRIGHT;

        /** True where nobody but the licensee may use what it covers. */
        public boolean excludesAll() {
            return this == EXCLUSIVE || this == EXCLUSIVE_COPYRIGHT;
        }

        /** True for the two kinds that the law of copyright knows. */
        public boolean isOfCopyright() {
            return this == EXCLUSIVE_COPYRIGHT || this == NON_EXCLUSIVE_COPYRIGHT;
        }

        /** True where no second licensee may stand beside it. */
        public boolean excludesOtherLicensees() {
            return excludesAll() || this == SOLE;
        }
    }

    /**
     * 许可范围. Where and for what; an empty list means everywhere, or everything.
     *
     * @param territories 地域
     * @param fields 使用领域, goods or ways of use
     */
    record LicenceScope(List<String> territories, List<String> fields) {
        /** Everywhere and for everything. */
        public static final LicenceScope WHOLE = new LicenceScope(List.of(), List.of());

        public LicenceScope {
            territories = List.copyOf(territories);
            fields = List.copyOf(fields);
        }

        /** True where the two cover some territory and field in common. */
        public boolean overlaps(LicenceScope other) {
            return meet(territories, other.territories) && meet(fields, other.fields);
        }

        /** True where all that {@code other} covers is covered by this. */
        public boolean covers(LicenceScope other) {
            return holds(territories, other.territories) && holds(fields, other.fields);
        }

        private static boolean holds(List<String> all, List<String> some) {
            return all.isEmpty() || (!some.isEmpty() && all.containsAll(some));
        }

        private static boolean meet(List<String> one, List<String> other) {
            return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
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
        /** 备案注销: the gazette does not say why. */
        UNSTATED
    }
}
