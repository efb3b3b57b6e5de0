package ipledger.projection.proposal;

/** 复核状态. */
public enum ProposalState {
    /** 待复核. Waits for a second officer. */
    PROPOSED,
    /** 已通过. */
    APPROVED,
    /** 已退回. */
    REJECTED,
    /** 已撤回. */
    WITHDRAWN,
    /** 已逾期. Its time ran out undecided; nothing was entered for that. */
    LAPSED
}
