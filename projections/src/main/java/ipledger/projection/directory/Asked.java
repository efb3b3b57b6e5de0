package ipledger.projection.directory;

import ipledger.identifier.AssetNumber;
import ipledger.identifier.Malformed;
import java.util.List;
import java.util.Optional;

/**
 * 所问编号. What somebody typed, with every number that it may be.
 *
 * @param readings the likeliest first; none where it can be no number
 * @param malformed why not
 */
public record Asked(String typed, List<AssetNumber> readings, Optional<Malformed> malformed) {
    public Asked {
        readings = List.copyOf(readings);
    }

    public static Asked of(String typed) {
        try {
            return new Asked(typed, AssetNumber.readings(typed), Optional.empty());
        } catch (Malformed malformed) {
            return new Asked(typed, List.of(), Optional.of(malformed));
        }
    }
}
