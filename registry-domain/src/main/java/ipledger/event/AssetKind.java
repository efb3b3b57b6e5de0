package ipledger.event;

import static ipledger.event.AssetKind.Effect.BY_CONTRACT;
import static ipledger.event.AssetKind.Effect.NOT_ADMITTED;
import static ipledger.event.AssetKind.Effect.ON_GAZETTE;
import static ipledger.event.AssetKind.Effect.ON_REGISTRATION;

import ipledger.word.Codes;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * 资产种类. Each kind of right, and when its dealings take effect (law section 0); its term, maintenance and office stand in
 * {@code ipledger.kind.Kinds}. Rules ask the kind; there is no class per kind.
 */
public enum AssetKind {
    /** 发明专利. */
    INVENTION(ON_REGISTRATION, ON_REGISTRATION),
    /** 实用新型. */
    UTILITY_MODEL(ON_REGISTRATION, ON_REGISTRATION),
    /** 外观设计. */
    DESIGN(ON_REGISTRATION, ON_REGISTRATION),
    /** 商标. */
    TRADEMARK(ON_GAZETTE, ON_REGISTRATION),
    /** 作品著作权. */
    WORK(BY_CONTRACT, ON_REGISTRATION),
    /** 计算机软件著作权. */
    SOFTWARE(BY_CONTRACT, ON_REGISTRATION),
    /** 地理标志: dealt in as a collective or certification mark only. */
    GEOGRAPHICAL_INDICATION(ON_GAZETTE, NOT_ADMITTED),
    /** 植物新品种权. */
    PLANT_VARIETY(ON_REGISTRATION, ON_REGISTRATION),
    /** 集成电路布图设计. */
    LAYOUT_DESIGN(ON_REGISTRATION, ON_REGISTRATION),
    /** 域名: on the registrar's change; not among what 民法典 440 lets be pledged. */
    DOMAIN_NAME(ON_REGISTRATION, NOT_ADMITTED),
    /** 传统知识, 非物质文化遗产: neither transferred nor pledged. */
    HERITAGE_ENTRY(NOT_ADMITTED, NOT_ADMITTED);

    /** 效力. When the law of a kind gives effect to a dealing. */
    public enum Effect {
        /** 登记生效: on entry in the competent office's register. */
        ON_REGISTRATION,
        /** 公告生效: on the gazette. */
        ON_GAZETTE,
        /** 合同生效: by the contract alone. */
        BY_CONTRACT,
        /** The law does not admit it for this kind. */
        NOT_ADMITTED
    }

    private final Effect transfer;
    private final Effect pledge;

    AssetKind(Effect transfer, Effect pledge) {
        this.transfer = transfer;
        this.pledge = pledge;
    }

    /** When a transfer of this kind takes effect. */
    public Effect transferTakesEffect() {
        return transfer;
    }

    /** When a pledge of this kind arises. */
    public Effect pledgeArises() {
        return pledge;
    }

    /** 专利: the three kinds of 专利法 2. */
    public boolean isPatent() {
        return this == INVENTION || this == UTILITY_MODEL || this == DESIGN;
    }

    /** 著作权: works and software. */
    public boolean isCopyright() {
        return this == WORK || this == SOFTWARE;
    }

    /**
     * 年费缴纳期限届满日: the day before which the annuity of the patent year that begins in {@code year} is due, the
     * anniversary of filing (专利法实施细则 2023, 115).
     */
    public static LocalDate annuityDueOn(LocalDate filedOn, int year) {
        var anniversary = MonthDay.from(filedOn);
        return anniversary.atYear(year);
    }

    /** The kind in lower case with hyphens, as data and addresses write it. */
    public String text() {
        return Codes.text(this);
    }
}
