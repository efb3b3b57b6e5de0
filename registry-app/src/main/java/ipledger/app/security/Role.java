package ipledger.app.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 角色. In which capacity somebody calls; each key has exactly one, and it stands beside every event. */
public enum Role {
    /** 经办. */
    CLERK,
    /** 复核. */
    REVIEWER,
    /** 银行. */
    BANK,
    /** 审计. */
    AUDITOR,
    /** 主管. */
    OFFICIAL,
    /** 管理员. */
    ADMINISTRATOR;

    private final String text = name().toLowerCase(Locale.ROOT);

    /** The stable text in keys, events and the audit trail. */
    public String text() {
        return text;
    }

    /** The role with this text, in any case. */
    public static Optional<Role> of(String typed) {
        return Arrays.stream(values())
                .filter(role -> role.text.equalsIgnoreCase(typed.strip()))
                .findFirst();
    }
}
