package ipledger.right.rules;

import ipledger.asset.Asset;
import ipledger.event.AssetKind;
import ipledger.event.RightEvent.RightRenewed;
import ipledger.kind.Kinds;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 续展在期限内申请. Renewal is applied for within twelve months before the last day, or six months after it. */
public record RenewalIsAppliedForInTime(Provision provision) implements Rule<RightRenewed> {
    @Override
    public Class<RightRenewed> concerns() {
        return RightRenewed.class;
    }

    @Override
    public boolean permits(Asset before, RightRenewed event) {
        return event.appliedOn()
                .filter(day -> first(before).filter(day::isBefore).isPresent()
                        || before.right().renewableUntil().filter(day::isAfter).isPresent())
                .isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, RightRenewed event) {
        return List.of(
                event.appliedOn().orElseThrow(),
                first(before).orElseThrow(),
                before.right().renewableUntil().orElseThrow());
    }

    private static Optional<LocalDate> first(Asset before) {
        return before.right()
                .lastDay()
                .flatMap(last ->
                        Kinds.of(AssetKind.TRADEMARK).maintenance().window().map(last::minus));
    }
}
