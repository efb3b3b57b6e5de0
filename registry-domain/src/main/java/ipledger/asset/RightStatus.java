package ipledger.asset;

/** 权利状态. Where the right stands in its life. */
public enum RightStatus {
    /** Nothing is recorded of filing or grant. */
    UNKNOWN,
    /** 申请中. */
    PENDING,
    /** 有效. */
    IN_FORCE,
    /** 终止 (未缴年费): it may be restorable. */
    LAPSED,
    /** 届满. */
    EXPIRED,
    /** 放弃. */
    ABANDONED,
    /** 全部无效: it is deemed never to have existed. */
    INVALIDATED,
    /** 注销. */
    CANCELLED,

    /** 撤销. */
    REVOKED,
    /** 申请终结: ended before grant. */
    DISCONTINUED;

    /** True where the right, or the hope of one, is gone. */
    public boolean isEnded() {
        return switch (this) {
            case UNKNOWN, PENDING, IN_FORCE -> false;
            case LAPSED, EXPIRED, ABANDONED, INVALIDATED, CANCELLED, REVOKED, DISCONTINUED -> true;
        };
    }
}
