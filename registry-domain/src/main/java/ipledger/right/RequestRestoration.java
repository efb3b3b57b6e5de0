package ipledger.right;

import ipledger.event.Provenance;
import ipledger.event.RightEvent.RestorationGround;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.Optional;

/** 请求恢复. Enters that restoration was asked for. */
public record RequestRestoration(
        AssetNumber asset,
        RestorationGround ground,
        Optional<LocalDate> obstacleEndedOn,
        LocalDate effectiveOn,
        Provenance provenance) {}
