package ipledger.event;

import java.util.Locale;

/** 材料种类. The kinds of documents that rules ask for; a document names its kind in Chinese or English, or as the constant. */
public enum DocumentKind {
    CONTRACT("合同"),
    GIFT_CONTRACT("赠与合同"),
    /** 经公证的全部法定继承人证明: who all the heirs are, notarised. */
    HEIRS_NOTARISED("继承公证书"),
    MERGER_PROOF("合并证明"),
    DIVISION_PROOF("分立证明"),
    /** 清算报告, 清算组的分配方案. */
    LIQUIDATION_PROOF("清算证明"),
    /** 生效判决, 裁定, 调解书. */
    JUDGMENT("生效法律文书"),
    ARBITRAL_AWARD("仲裁裁决书"),
    /** 质押财产折价协议. */
    ENFORCEMENT_AGREEMENT("折价协议"),
    /** 拍卖, 变卖成交确认书. */
    SALE_CONFIRMATION("成交确认书"),
    /** 解除, 撤销转让的协议. */
    RETURN_AGREEMENT("解除协议"),
    /** 技术出口许可证, 技术出口合同登记证书. */
    TECHNOLOGY_EXPORT("技术出口证明"),
    /** 审批机关的批准文件. */
    APPROVAL("批准文件"),
    /** 主体资格证明. */
    QUALIFICATION("主体资格证明"),
    /** 监督检测能力证明. */
    SUPERVISION("监督能力证明"),
    /** 使用开放许可专利的书面通知. */
    LICENCE_NOTICE("开放许可通知"),
    PAYMENT_PROOF("付款凭证"),
    COMPULSORY_DECISION("强制许可决定"),
    /** 许可使用费标准的说明. */
    FEE_JUSTIFICATION("许可费说明");

    private final String chinese;

    DocumentKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** As both languages write it. */
    public String text() {
        return chinese + " " + english();
    }

    /** True where {@code written} names this kind: in Chinese, in English, with both, or as the constant. */
    boolean isNamedBy(String written) {
        var plain = written.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
        return plain.equals(chinese) || plain.equals(english()) || plain.equals(text());
    }

    private String english() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Override
    public String toString() {
        return text();
    }
}
