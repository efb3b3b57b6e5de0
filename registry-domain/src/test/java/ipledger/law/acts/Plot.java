package ipledger.law.acts;

import ipledger.law.acts.AnyAssets.Kept;
import java.util.List;

/**
 * What happens in one run: on which assets, how each begins, and the draws of the acts that follow.
 *
 * @param beginnings for each asset, how much of it is on record before the first act
 */
public record Plot(List<Kept> assets, List<Integer> beginnings, List<Draw> draws) {
    public Plot {
        assets = List.copyOf(assets);
        beginnings = List.copyOf(beginnings);
        draws = List.copyOf(draws);
    }
}
