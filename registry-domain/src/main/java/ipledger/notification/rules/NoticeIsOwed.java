package ipledger.notification.rules;

import ipledger.asset.Asset;
import ipledger.asset.AssetHistory;
import ipledger.event.NotificationEvent.NoticeGiven;
import ipledger.notification.OwedNotice;
import ipledger.notification.OwedNotices;
import ipledger.rule.HistoryRule;
import ipledger.rule.Provision;
import ipledger.rule.Rulebook;
import java.time.Instant;
import java.util.List;

/** 所通知的事项须应通知而尚未通知. What is recorded as told is owed to that party on that day, and was not told before. */
public record NoticeIsOwed(Provision provision) implements HistoryRule<NoticeGiven> {
    @Override
    public Class<NoticeGiven> concerns() {
        return NoticeGiven.class;
    }

    @Override
    public boolean permits(Rulebook law, AssetHistory known, NoticeGiven event) {
        return OwedNotices.of(known, Instant.MAX).stream()
                .filter(OwedNotice::isOwed)
                .filter(owed -> owed.sequence() == event.sequence())
                .map(OwedNotice::notification)
                .anyMatch(owed -> owed.matter() == event.matter()
                        && owed.dealing().equals(event.dealing())
                        && owed.to().sameParty(event.to())
                        && !owed.on().isAfter(event.effectiveOn()));
    }

    @Override
    public List<Object> particulars(Asset before, NoticeGiven event) {
        return List.of(event.to(), event.matter(), event.sequence(), event.effectiveOn());
    }
}
