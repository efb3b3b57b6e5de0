package ipledger.figure;

import java.util.Locale;

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
    /** 转让: title moved by agreement. */
    TRANSFERRED,
    /** 作价出资完成. */
    CONTRIBUTED,
    /** 质押登记. */
    PLEDGED,
    /** 质押注销, other than by enforcement. */
    RELEASED,
    /** 质权实现. */
    ENFORCED;

    /** In lower case with hyphens, as data write it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
