package ipledger.event;

import ipledger.word.Words;
import java.util.Locale;

/** 材料种类. The kinds of documents that rules ask for; a document names its kind in Chinese or English, or as the constant. */
public enum DocumentKind {
    CONTRACT,
    GIFT_CONTRACT,
    /** 经公证的全部法定继承人证明: who all the heirs are, notarised. */
    HEIRS_NOTARISED,
    MERGER_PROOF,
    DIVISION_PROOF,
    /** 清算报告, 清算组的分配方案. */
    LIQUIDATION_PROOF,
    /** 生效判决, 裁定, 调解书. */
    JUDGMENT,
    ARBITRAL_AWARD,
    /** 质押财产折价协议. */
    ENFORCEMENT_AGREEMENT,
    /** 拍卖, 变卖成交确认书. */
    SALE_CONFIRMATION,
    /** 解除, 撤销转让的协议. */
    RETURN_AGREEMENT,
    /** 技术出口许可证, 技术出口合同登记证书. */
    TECHNOLOGY_EXPORT,
    /** 审批机关的批准文件. */
    APPROVAL,
    /** 主体资格证明. */
    QUALIFICATION,
    /** 监督检测能力证明. */
    SUPERVISION,
    /** 使用开放许可专利的书面通知. */
    LICENCE_NOTICE,
    PAYMENT_PROOF,
    COMPULSORY_DECISION,
    /** 许可使用费标准的说明. */
    FEE_JUSTIFICATION;

    /** True where {@code written} names this kind: in Chinese, in English, with both, or as the constant. */
    boolean isNamedBy(String written) {
        var plain = written.strip().toLowerCase(Locale.ROOT);
        var chinese = Words.of(Locale.SIMPLIFIED_CHINESE, this);
        var english = Words.of(Locale.ENGLISH, this);
        return plain.equals(chinese)
                || plain.equals(english)
                || plain.equals(chinese + " " + english)
                || plain.replace('-', '_').equals(name().toLowerCase(Locale.ROOT));
    }
}
