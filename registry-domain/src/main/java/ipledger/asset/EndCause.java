package ipledger.asset;

/** 终止原因. Why a right, or the hope of one, is gone. */
public enum EndCause {
    /** 未缴年费. */
    UNPAID_ANNUITY,
    /** 期限届满. */
    TERM_RAN_OUT,
    /** 期满未续展. */
    NOT_RENEWED,
    /** 权利人放弃. */
    ABANDONED,
    /** 同日申请的发明授权. */
    REPLACED_BY_INVENTION,
    /** 宣告无效: it is deemed never to have existed. */
    INVALIDATED,
    /** 注销. */
    CANCELLED,
    /** 撤销. */
    REVOKED,
    /** 未按要求提供繁殖材料. */
    MATERIAL_NOT_GIVEN,
    /** 品种不再符合授权时的特征和特性. */
    NO_LONGER_TRUE,
    /** 申请终结. */
    APPLICATION_ENDED
}
