package ipledger.contribution.rules;

import ipledger.event.ContributionEvent.RewardBasis;
import ipledger.event.ContributionEvent.RewardSettled;
import ipledger.event.ContributionEvent.RewardSource;
import ipledger.party.PartyKind;
import ipledger.party.Share;

/** 法定奖酬标准. The least that the law gives to those who made the asset, and whom it binds (促进科技成果转化法 45). */
final class RewardMinimum {
    private static final Share HALF = Share.of(1, 2);
    private static final Share TWENTIETH = Share.of(1, 20);

    private RewardMinimum() {}

    /** True where neither rule nor agreement may go below it. */
    static boolean binds(RewardSettled event) {
        return event.reward().basis() == RewardBasis.STATUTE
                || event.unit().kind() == PartyKind.UNIVERSITY
                || event.unit().kind() == PartyKind.RESEARCH_INSTITUTE;
    }

    static Share of(RewardSource source) {
        return switch (source) {
            case NET_INCOME, SHARES -> HALF;
            case OPERATING_PROFIT -> TWENTIETH;
        };
    }
}
