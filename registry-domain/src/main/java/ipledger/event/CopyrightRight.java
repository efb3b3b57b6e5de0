package ipledger.event;

/** 著作权权项 (著作权法 10): the four personal rights, then the property rights. */
public enum CopyrightRight {
    /** 发表权. */
    PUBLICATION,
    /** 署名权. */
    AUTHORSHIP,
    /** 修改权. */
    REVISION,
    /** 保护作品完整权. */
    INTEGRITY,
    /** 全部财产权利. */
    ALL_PROPERTY_RIGHTS,
    /** 复制权. */
    REPRODUCTION,
    /** 发行权. */
    DISTRIBUTION,
    /** 出租权. */
    RENTAL,
    /** 展览权. */
    EXHIBITION,
    /** 表演权. */
    PERFORMANCE,
    /** 放映权. */
    PROJECTION,
    /** 广播权. */
    BROADCASTING,
    /** 信息网络传播权. */
    INFORMATION_NETWORK,
    /** 摄制权. */
    CINEMATOGRAPHY,
    /** 改编权. */
    ADAPTATION,
    /** 翻译权. */
    TRANSLATION,
    /** 汇编权. */
    COMPILATION,
    /** 其他权利. */
    OTHER;

    /** 人身权. True for what stays with the author. */
    public boolean isPersonal() {
        return this == PUBLICATION || this == AUTHORSHIP || this == REVISION || this == INTEGRITY;
    }
}
