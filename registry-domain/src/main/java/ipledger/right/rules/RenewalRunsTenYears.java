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

/** 续展每次十年. A renewal runs ten years from the day after the last one. */
public record RenewalRunsTenYears(Provision provision) implements Rule<RightRenewed> {
    @Override
    public Class<RightRenewed> concerns() {
        return RightRenewed.class;
    }

    @Override
    public boolean permits(Asset before, RightRenewed event) {
        return lawful(before).filter(day -> !day.equals(event.lastDay())).isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, RightRenewed event) {
        return List.of(event.lastDay(), lawful(before).orElseThrow());
    }

    private static Optional<LocalDate> lawful(Asset before) {
        return before.right()
                .lastDay()
                .flatMap(last ->
                        Kinds.of(AssetKind.TRADEMARK).maintenance().renewedFor().map(last::plus));
    }
}
