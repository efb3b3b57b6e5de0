package ipledger.figure;

import ipledger.word.Codes;

/** 行为. What happened to an asset on a day, so that a figure of a period counts it. */
public enum Deed {
    /** 申请. */
    FILED,
    /** 授权, 登记注册. */
    GRANTED,
    /** 许可: a licence was given; told again by a second source it counts once. */
    LICENSED,
    /** 开放许可声明. */
    OPEN_DECLARED,
    /** 开放许可达成: somebody took a licence that is open to everybody. */
    OPEN_TAKEN,
    /** 许可使用费支付: money was paid under a licence. */
    PAID,
    /** 转让: title moved by agreement. */
    TRANSFERRED,
    /** 作价出资完成. */
    CONTRIBUTED,
    /** 质押登记. */
    PLEDGED,
    /** 质押注销, other than by enforcement. */
    RELEASED,
    /** 质权实现. */
    ENFORCED,
    /** 放款: the loan behind a pledge was stated, for the first time with its amount. */
    LOAN_STATED,
    /** 违约. */
    DEFAULTED,
    /** 追偿. */
    RECOVERED,
    /** 专利密集型产品产值: the output of a recorded product in a period, on the period's last day. */
    PRODUCED,
    /** 质押中: no deed of a day, but a pledge in force from a day on, with what it secures. */
    STANDING,
    /** 余额: the same, with what is owed as the bank reported it last. */
    OWED;

    /** True for what is given and taken, and may be so within one group. */
    public boolean isGivenAndTaken() {
        return switch (this) {
            case LICENSED, OPEN_TAKEN, PAID, TRANSFERRED, CONTRIBUTED -> true;
            default -> false;
        };
    }

    /** True for a first deed by which a right counts as converted. */
    public boolean isConversion() {
        return this == LICENSED || this == TRANSFERRED || this == CONTRIBUTED;
    }

    /** In lower case with hyphens, as data write it. */
    public String text() {
        return Codes.text(this);
    }
}
