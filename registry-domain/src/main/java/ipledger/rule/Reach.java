package ipledger.rule;

import ipledger.asset.Asset;
import ipledger.identifier.Office;

/** 适用范围. Whose rights a rule binds. */
public enum Reach {
    /** Rights under Chinese law. */
    CHINESE_RIGHTS,
    /** Rights under foreign law. */
    FOREIGN_RIGHTS,
    /** Every right: what any register must be able to say, such as an unbroken chain of title. */
    EVERY_RIGHT;

    boolean covers(Asset asset) {
        return switch (this) {
            case CHINESE_RIGHTS -> asset.office().equals(Office.CN);
            case FOREIGN_RIGHTS -> !asset.office().equals(Office.CN);
            case EVERY_RIGHT -> true;
        };
    }
}
