package ipledger.figure;

/** 计量. What of the deeds of a period, or of the pledges of a day, is counted. */
public enum Counted {
    /** 件: assets, each time that one is dealt in. */
    ASSETS,
    /** 笔: dealings; one over many assets counts once. */
    DEALINGS,
    /** 金额: amounts in yuan; a dealing's amount is divided equally among its assets. */
    AMOUNT,
    /** 平均金额, over the dealings whose amount is stated in yuan. */
    MEAN_AMOUNT,
    /** 金额中位数. */
    MEDIAN_AMOUNT,
    /** 下四分位数, by nearest rank. */
    LOWER_QUARTILE,
    /** 上四分位数, by nearest rank. */
    UPPER_QUARTILE,
    /** 企业: distinct enterprises that deal. */
    ENTERPRISES,
    /** 首次企业: those of them that never did so before. */
    FIRST_TIME_ENTERPRISES;

    /** True where it looks at amounts. */
    public boolean isOfAmounts() {
        return switch (this) {
            case AMOUNT, MEAN_AMOUNT, MEDIAN_AMOUNT, LOWER_QUARTILE, UPPER_QUARTILE -> true;
            case ASSETS, DEALINGS, ENTERPRISES, FIRST_TIME_ENTERPRISES -> false;
        };
    }

    /** True for prices that would tell of single deals: shown only where enough stand behind them. */
    public boolean isWithheldWhenFew() {
        return this == MEDIAN_AMOUNT || this == LOWER_QUARTILE || this == UPPER_QUARTILE;
    }
}
