package ipledger.preservation;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.paper;
import static ipledger.law.Register.INVENTION;

import ipledger.event.PreservationEvent.FreezeGround;
import ipledger.event.PreservationEvent.FreezeOrdered;
import ipledger.event.PreservationEvent.FreezeScope;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.util.Optional;

/** Freezes of a scope: ordered two days before the usual day, for three months. */
public final class FreezeWords {
    public static final String COURT = "衡阳市中级人民法院（演示）";

    private FreezeWords() {}

    public static OrderFreeze ordering(FreezeScope scope) {
        return new OrderFreeze(
                INVENTION,
                "保9号",
                COURT,
                FreezeGround.PRESERVATION,
                Optional.of(DAY.plusMonths(3)),
                Optional.of(scope),
                DAY.minusDays(2),
                Provenance.act());
    }

    /** The same, as a source tells it. */
    public static FreezeOrdered told(String order, FreezeScope scope) {
        return frozen(INVENTION, order, scope);
    }

    public static FreezeOrdered frozen(AssetNumber asset, String order, FreezeScope scope) {
        return new FreezeOrdered(
                asset,
                order,
                COURT,
                FreezeGround.PRESERVATION,
                Optional.of(DAY.plusMonths(3)),
                Optional.of(scope),
                DAY.minusDays(2),
                paper(order));
    }
}
