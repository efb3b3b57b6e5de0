package ipledger.notification;

import static ipledger.rule.Article.OF_THE_REGISTER;
import static ipledger.rule.Provision.forEveryRight;

import ipledger.notification.rules.NoticeIsOwed;
import ipledger.rule.Rulebook;
import java.util.List;

/** 通知规则集. What may be recorded as told (law group NOTICE). */
public final class NotificationRules {
    public static final Rulebook ALL =
            new Rulebook(List.of(new NoticeIsOwed(forEveryRight("NOTICE-01", OF_THE_REGISTER))));

    private NotificationRules() {}
}
