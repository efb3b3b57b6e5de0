package ipledger.event;

import ipledger.identifier.AssetNumber;
import ipledger.money.Money;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 质押. What happened to a pledge over one asset. */
public sealed interface PledgeEvent extends AssetEvent {

    /** 质押内容的登载. What brings a pledge with its terms: agreed, or registered. */
    sealed interface PledgeEntered extends PledgeEvent {
        DealingNumber dealing();

        PledgeTerms terms();
    }

    /** 质押约定. A pledge was agreed; until it is registered it is no right of pledge (民法典 444). */
    @Recorded(value = "pledge.agreed.v1", st27 = "S00")
    record PledgeAgreed(
            AssetNumber asset, DealingNumber dealing, PledgeTerms terms, LocalDate effectiveOn, Provenance provenance)
            implements PledgeEntered {}

    /** 质押登记申请. Registration was applied for at the competent office. */
    @Recorded(value = "pledge.filed.v1", st27 = "S00")
    record PledgeFiled(AssetNumber asset, DealingNumber dealing, LocalDate effectiveOn, Provenance provenance)
            implements PledgeEvent {}

    /** 质押登记生效. The right of pledge exists from this entry on (民法典 444). */
    @Recorded(value = "pledge.registered.v1", st27 = "S00", gazette = "PE01")
    record PledgeRegistered(
            AssetNumber asset, DealingNumber dealing, PledgeTerms terms, LocalDate effectiveOn, Provenance provenance)
            implements PledgeEntered {}

    /** 质押终止 (登记前). An agreed pledge was given up before it was registered. */
    @Recorded(value = "pledge.withdrawn.v1", st27 = "S00")
    record PledgeWithdrawn(
            AssetNumber asset, DealingNumber dealing, String reason, LocalDate effectiveOn, Provenance provenance)
            implements PledgeEvent {}

    /** 担保内容变更. The secured claim is now this one: amount, ceiling or due date. */
    @Recorded(value = "pledge.claim-changed.v1", st27 = "S00", gazette = "PM01")
    record SecuredClaimChanged(
            AssetNumber asset, DealingNumber dealing, SecuredClaim claim, LocalDate effectiveOn, Provenance provenance)
            implements PledgeEvent {}

    /**
     * 主债权转让. The claim was assigned and the pledge with it (民法典 547).
     *
     * @param which the pledge meant; a source may name only the parties
     */
    @Recorded(value = "pledge.claim-assigned.v1", st27 = "S00", gazette = "PM01")
    record ClaimAssigned(
            AssetNumber asset,
            PledgeReference which,
            List<Party> pledgees,
            LocalDate effectiveOn,
            Provenance provenance)
            implements PledgeEvent {
        public ClaimAssigned {
            pledgees = List.copyOf(pledgees);
        }
    }

    /** 质押注销. The pledge over this asset ended (民法典 393). */
    @Recorded(value = "pledge.released.v1", st27 = "S00", gazette = "PC01")
    record PledgeReleased(
            AssetNumber asset,
            PledgeReference which,
            ReleaseGround ground,
            LocalDate effectiveOn,
            Provenance provenance)
            implements PledgeEvent {}

    /**
     * 质押内容.
     *
     * @param consents who has consented: co-holders, earlier pledgees
     * @param declarations 承诺 and declarations that the law asks for in special cases
     */
    record PledgeTerms(
            List<Party> pledgors,
            List<Party> pledgees,
            SecuredClaim claim,
            Optional<LocalDate> agreedOn,
            List<Party> consents,
            List<PledgeDeclaration> declarations) {
        public PledgeTerms {
            pledgors = List.copyOf(pledgors);
            pledgees = List.copyOf(pledgees);
            consents = List.copyOf(consents);
            declarations = List.copyOf(declarations);
        }

        /** The same terms, securing {@code changed}. */
        public PledgeTerms securing(SecuredClaim changed) {
            return new PledgeTerms(pledgors, pledgees, changed, agreedOn, consents, declarations);
        }

        /** The same terms, for {@code assignees} of the claim. */
        public PledgeTerms heldBy(List<Party> assignees) {
            return new PledgeTerms(pledgors, assignees, claim, agreedOn, consents, declarations);
        }
    }

    /**
     * 被担保的主债权. What the pledge secures; a gazette gives neither amount nor due date, and then none is stated.
     *
     * @param kind 主债权种类, such as a loan
     * @param amount 担保金额; for a maximum-amount pledge the registered ceiling 最高债权额
     * @param maximumAmount true for a maximum-amount pledge 最高额质权 (民法典 439)
     * @param beginsOn the first day on which the debt is to be performed, or claims may arise
     * @param dueOn 债务履行期限届满日, or the last day of the claim period
     * @param scope 担保范围
     */
    record SecuredClaim(
            Optional<String> kind,
            Optional<Money> amount,
            boolean maximumAmount,
            Optional<LocalDate> beginsOn,
            Optional<LocalDate> dueOn,
            Optional<String> scope) {
        /** Nothing is stated of the claim: a pledge known from the gazette alone. */
        public static final SecuredClaim UNSTATED = new SecuredClaim(
                Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** 声明. What the parties declare where the law lets a pledge go on only after notice (专利权质押登记办法 11). */
    enum PledgeDeclaration {
        /** 同日申请: they go on although the same applicant filed an invention for the same creation that day. */
        SAME_DAY_INVENTION_KNOWN,
        /** 无效宣告: they go on although an invalidation has been requested. */
        INVALIDATION_REQUEST_KNOWN,
        /** 开放许可: the pledgee goes on although the patent is openly offered. */
        OPEN_LICENCE_KNOWN,
        /** 共有人另有约定: the co-holders have agreed otherwise on pledges. */
        CO_HOLDERS_AGREED_OTHERWISE
    }

    /**
     * 所指质权. Which pledge is meant: by its dealing's number, or, where a source gives none, by the parties named.
     *
     * @param dealing its number; then the parties are what the source says beside it
     * @param pledgees the pledgees named
     * @param pledgors the pledgors named
     */
    record PledgeReference(Optional<DealingNumber> dealing, List<Party> pledgees, List<Party> pledgors) {
        public PledgeReference {
            pledgees = List.copyOf(pledgees);
            pledgors = List.copyOf(pledgors);
            if (dealing.isEmpty() && pledgees.isEmpty())
                throw new IllegalArgumentException("a pledge is named by its dealing or by its pledgees");
        }

        /** The pledge of that dealing. */
        public static PledgeReference to(DealingNumber dealing) {
            return new PledgeReference(Optional.of(dealing), List.of(), List.of());
        }
    }

    /** 注销原因 (民法典 393). */
    enum ReleaseGround {
        /** 主债权消灭. */
        DEBT_PAID,
        /** 质权实现. */
        ENFORCED,
        /** 放弃质权. */
        GIVEN_UP,
        /** 主合同无效或被撤销. */
        CONTRACT_VOID,
        /** 其他. */
        OTHER,
        /** The source does not say why. */
        UNSTATED
    }
}
