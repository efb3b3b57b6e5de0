package ipledger.party;

/** 企业规模. As the figures count enterprises (figures.md: dimensions). */
public enum EnterpriseSize {
    /** 规上企业. */
    ABOVE_SCALE,
    /** 中小企业, 规下. */
    SMALL_MEDIUM,
    /** 微型企业, 个体工商户. */
    MICRO
}
