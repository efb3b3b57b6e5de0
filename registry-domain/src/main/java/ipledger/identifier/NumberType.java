package ipledger.identifier;

import ipledger.word.Codes;
import java.util.Arrays;

/** 编号种类. Which of an asset's numbers a number is; the text is stable and stands in the ledger. */
public enum NumberType {
    /** 申请号. In China also the patent's own number. */
    PATENT_APPLICATION,
    /** 公布号, 公告号. */
    PATENT_PUBLICATION,
    /** 专利号 of offices that number patents apart from applications (US; EP B publications). */
    PATENT_GRANT,
    /** 商标申请号 (US: serial number). */
    TRADEMARK_APPLICATION,
    /** 商标注册号. */
    TRADEMARK_REGISTRATION,
    /** 作品登记号. */
    WORK_REGISTRATION,
    /** 著作权续展号 (US, until 1977). */
    WORK_RENEWAL,
    /** 软件登记号. */
    SOFTWARE_REGISTRATION,
    /** 软件登记证书号. */
    SOFTWARE_CERTIFICATE,
    /** 植物新品种申请号, 品种权号. */
    PLANT_VARIETY,
    /** 布图设计登记号. */
    LAYOUT_DESIGN,
    /** 地理标志公告号或商标号. */
    GEOGRAPHICAL_INDICATION,
    /** 域名. */
    DOMAIN_NAME,
    /** 非物质文化遗产, 传统知识项目编号. */
    HERITAGE_ENTRY;

    private final String text = Codes.text(this);

    /** 稳定文本. For example {@code patent-application}. */
    public String text() {
        return text;
    }

    /** The type with this text, in any case, with hyphens or underscores. */
    public static NumberType of(String typed) {
        var wanted = Typed.compact(typed).replace('-', '_');
        return Arrays.stream(values())
                .filter(type -> type.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Malformed(typed, "number-type.form"));
    }

    /** The stable text. */
    @Override
    public String toString() {
        return text;
    }
}
