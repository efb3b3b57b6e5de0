package ipledger.party;

/** 当事人类型. By which the figures split holders. */
public enum PartyKind {
    /** 企业. */
    ENTERPRISE,
    /** 高等院校. */
    UNIVERSITY,
    /** 科研院所. */
    RESEARCH_INSTITUTE,
    /** 机关, 事业单位, 社会团体. */
    PUBLIC_BODY,
    /** 自然人. */
    NATURAL_PERSON,
    /** 不详. As in foreign and old records. */
    UNKNOWN;

    /** 组织. Whether this is known to be a body and not a person. */
    public boolean isOrganisation() {
        return this != NATURAL_PERSON && this != UNKNOWN;
    }
}
