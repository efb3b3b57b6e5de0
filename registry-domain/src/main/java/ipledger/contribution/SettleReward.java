package ipledger.contribution;

import ipledger.event.ContributionEvent.Reward;
import ipledger.event.DealingNumber;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import ipledger.party.Party;
import java.time.LocalDate;

/** 职务成果奖酬. Records how those who made an asset share in a dealing with it (促进科技成果转化法 45). */
public record SettleReward(
        DealingNumber dealing,
        AssetNumber asset,
        Party unit,
        Reward reward,
        LocalDate effectiveOn,
        Provenance provenance) {}
