package ipledger.right.rules;

import ipledger.asset.Asset;
import ipledger.event.AssetKind;
import ipledger.event.RightEvent.AbandonmentSought;
import ipledger.event.RightEvent.CoHolderWithdrew;
import ipledger.event.RightEvent.Ending;
import ipledger.event.RightEvent.RightAbandoned;
import ipledger.event.RightEvent.RightCancelled;
import ipledger.event.RightEvent.RightExpired;
import ipledger.event.RightEvent.RightLapsed;
import ipledger.event.RightEvent.RightRevoked;
import ipledger.event.RightEvent.UtilityModelReplaced;
import ipledger.event.RightEvent.VarietyTerminated;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 终止方式与种类相符. A right ends in a way that its law knows: marks are revoked, varieties terminated, utility models replaced. */
public record EndFitsTheKind(Provision provision) implements Rule<Ending> {
    @Override
    public Class<Ending> concerns() {
        return Ending.class;
    }

    @Override
    public boolean permits(Asset before, Ending event) {
        return event.provenance().isFact()
                || before.kind().map(kind -> fits(kind, event)).orElse(true);
    }

    @Override
    public List<Object> particulars(Asset before, Ending event) {
        return List.of(before.kind().orElseThrow().text());
    }

    private static boolean fits(AssetKind kind, Ending event) {
        return switch (event) {
            case RightRevoked e -> kind == AssetKind.TRADEMARK || kind == AssetKind.GEOGRAPHICAL_INDICATION;
            case RightCancelled e -> !kind.isPatent() && kind != AssetKind.PLANT_VARIETY;
            case VarietyTerminated e -> kind == AssetKind.PLANT_VARIETY;
            case UtilityModelReplaced e -> kind == AssetKind.UTILITY_MODEL;
            case RightLapsed e -> kind.isPatent() || kind == AssetKind.PLANT_VARIETY || kind == AssetKind.DOMAIN_NAME;
            case RightExpired e -> true;
            case AbandonmentSought e -> kind != AssetKind.HERITAGE_ENTRY;
            case RightAbandoned e -> kind != AssetKind.HERITAGE_ENTRY;
            case CoHolderWithdrew e -> kind != AssetKind.HERITAGE_ENTRY;
        };
    }
}
