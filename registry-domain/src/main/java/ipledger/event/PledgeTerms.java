package ipledger.event;

import ipledger.event.ValuationEvent.Valuation;
import ipledger.party.Party;
import ipledger.party.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 质押内容.
 *
 * @param consents who has consented: co-holders, earlier pledgees
 * @param declarations 承诺 and declarations that the law asks for in special cases
 * @param pledgeeParts what belongs to each of several pledgees, by shares or in an order (民法典 310); none where
 *     nothing is stated
 * @param registeredUntil 登记期限, the last day of the registration of a pledge of a mark
 * @param securityUntil 担保期限, of a pledge of copyright
 * @param rights 出质的著作权权项, of a pledge of copyright
 * @param licencesBefore 出质前的许可, what the parties say of licences given before
 * @param forfeitureClause 流质条款: it gives priority payment only, never title (民法典 428)
 * @param form 合同形式
 * @param clauses what the contract says of matters that it may settle (专利权质押登记办法 9)
 * @param valuation 评估, of all that is pledged under the contract, where it was valued
 */
public record PledgeTerms(
        List<Party> pledgors,
        List<Party> pledgees,
        SecuredClaim claim,
        Optional<LocalDate> agreedOn,
        List<Party> consents,
        List<PledgeDeclaration> declarations,
        List<PledgeePart> pledgeeParts,
        Optional<LocalDate> registeredUntil,
        Optional<LocalDate> securityUntil,
        List<CopyrightRight> rights,
        Optional<String> licencesBefore,
        boolean forfeitureClause,
        Optional<ContractForm> form,
        List<PledgeClause> clauses,
        Optional<Valuation> valuation) {
    public PledgeTerms {
        pledgors = List.copyOf(pledgors);
        pledgees = List.copyOf(pledgees);
        consents = List.copyOf(consents);
        declarations = List.copyOf(declarations);
        pledgeeParts = List.copyOf(pledgeeParts);
        rights = List.copyOf(rights);
        clauses = List.copyOf(clauses);
    }

    /** What every source that tells of a pledge can say, and nothing that only some kinds ask for. */
    public PledgeTerms(
            List<Party> pledgors,
            List<Party> pledgees,
            SecuredClaim claim,
            Optional<LocalDate> agreedOn,
            List<Party> consents,
            List<PledgeDeclaration> declarations) {
        this(
                pledgors,
                pledgees,
                claim,
                agreedOn,
                consents,
                declarations,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** The same terms, securing {@code changed}. */
    public PledgeTerms securing(SecuredClaim changed) {
        return with(pledgors, pledgees, changed, pledgeeParts, registeredUntil);
    }

    /** The same terms, for {@code assignees} of the claim. */
    public PledgeTerms heldBy(List<Party> assignees) {
        return heldBy(assignees, List.of());
    }

    /** The same terms, for {@code assignees} of the claim, each with its part. */
    public PledgeTerms heldBy(List<Party> assignees, List<PledgeePart> parts) {
        return with(pledgors, assignees, claim, parts, registeredUntil);
    }

    /** The same terms, between {@code givers} and {@code takers}. */
    public PledgeTerms between(List<Party> givers, List<Party> takers, List<PledgeePart> parts) {
        return with(givers, takers, claim, parts, registeredUntil);
    }

    /** The same terms, registered until {@code lastDay}. */
    public PledgeTerms registeredUntil(LocalDate lastDay) {
        return with(pledgors, pledgees, claim, pledgeeParts, Optional.of(lastDay));
    }

    private PledgeTerms with(
            List<Party> givers,
            List<Party> takers,
            SecuredClaim secured,
            List<PledgeePart> parts,
            Optional<LocalDate> lastDay) {
        return new PledgeTerms(
                givers,
                takers,
                secured,
                agreedOn,
                consents,
                declarations,
                parts,
                lastDay,
                securityUntil,
                rights,
                licencesBefore,
                forfeitureClause,
                form,
                clauses,
                valuation);
    }

    /**
     * 质权人份额或顺序. What belongs to one of several pledgees of one registration: a share of what is paid, or a place in an
     * order.
     *
     * @param order from 1; pledgees of one place share equally
     */
    public record PledgeePart(Party pledgee, Optional<Share> share, Optional<Long> order) {}

    /** 合同形式 (民法典 427, 专利权质押登记办法 3). */
    public enum ContractForm {
        /** 单独订立的合同. */
        SEPARATE,
        /** 主合同中的担保条款. */
        CLAUSE_OF_MAIN_CONTRACT
    }

    /** 可约定事项. What the contract says of a matter that it may settle. */
    public record PledgeClause(ClauseMatter matter, String text) {}

    /** 可约定的事项 (专利权质押登记办法 9). */
    public enum ClauseMatter {
        /** 质押期间的年费. */
        ANNUITIES,
        /** 质押期间的转让、许可. */
        DEALINGS,
        /** 专利权被宣告无效或者归属变更. */
        INVALIDATION,
        /** 同日申请的发明授权. */
        SAME_DAY_INVENTION,
        /** 实现质权. */
        ENFORCEMENT,
        /** 其他. */
        OTHER
    }

    /** 声明. What the parties declare where the law lets a pledge go on only after notice (专利权质押登记办法 11). */
    public enum PledgeDeclaration {
        /** 同日申请: they go on although the same applicant filed an invention for the same creation that day. */
        SAME_DAY_INVENTION_KNOWN,
        /** 无效宣告: they go on although an invalidation has been requested. */
        INVALIDATION_REQUEST_KNOWN,
        /** 开放许可: the pledgee goes on although the patent is openly offered. */
        OPEN_LICENCE_KNOWN,
        /** 共有人另有约定: the co-holders have agreed otherwise on pledges. */
        CO_HOLDERS_AGREED_OTHERWISE
    }
}
