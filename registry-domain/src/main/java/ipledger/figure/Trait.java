package ipledger.figure;

/** 特征. What may be true of an asset in force on a day, so that a figure counts it. */
public enum Trait {
    /** 许可有效: a licence is in force on the day. */
    LICENSED,
    /** 曾许可: a licence has been given by the day, whether it still runs or not. */
    EVER_LICENSED,
    /** 期内转让: it was transferred by agreement in the period. */
    TRANSFERRED_IN_PERIOD,
    /** 曾转让: it was transferred by agreement, by the day. */
    EVER_TRANSFERRED,
    /** 期内作价出资: a contribution of it was completed in the period. */
    CONTRIBUTED_IN_PERIOD,
    /** 曾作价出资: it stands as contributed to a company's capital. */
    EVER_CONTRIBUTED,
    /** 已转化: licence, transfer by agreement, equity contribution or recorded industrialisation, at least one by the day. */
    CONVERTED,
    /** 已实施: put to use in some way, or licensed, by the day. */
    IMPLEMENTED,
    /** 已产业化: products were made with it and sold, by the day. */
    INDUSTRIALISED,
    /** 高价值: more than ten years past its filing, a pledge of a high amount, or a merit on record. */
    HIGH_VALUE,
    /** 质押中: a registered pledge rests on it. */
    PLEDGED,
    /** 开放许可. */
    OPEN,
    /** 农产品商标: a mark registered in class 29, 30 or 31 of the Nice classification. */
    AGRICULTURAL;

    /** True where licences, transfers or contributions make it so. */
    public boolean isOfDealings() {
        return switch (this) {
            case LICENSED,
                    EVER_LICENSED,
                    TRANSFERRED_IN_PERIOD,
                    EVER_TRANSFERRED,
                    CONTRIBUTED_IN_PERIOD,
                    EVER_CONTRIBUTED,
                    CONVERTED -> true;
            // A right that is used within its holder's group is used.
            case IMPLEMENTED, INDUSTRIALISED, HIGH_VALUE, PLEDGED, OPEN, AGRICULTURAL -> false;
        };
    }
}
