package ipledger.projection.feed;

import ipledger.asset.AssetHistory;
import ipledger.event.NoteEvent.NumbersAdded;
import ipledger.event.RightEvent.RightFiled;
import ipledger.event.RightEvent.RightGranted;
import ipledger.event.RightEvent.RightPublished;
import ipledger.identifier.AssetNumber;
import java.util.SortedSet;
import java.util.TreeSet;

/** 出现过的编号. Every number that any entry gave an asset, standing or not, without folding: for an asset that cannot be folded. */
final class Numbers {
    private Numbers() {}

    static SortedSet<AssetNumber> in(AssetHistory history) {
        var numbers = new TreeSet<AssetNumber>();
        numbers.add(history.asset());
        for (var entry : history.entries()) {
            if (entry.event() instanceof RightFiled e) numbers.addAll(e.otherNumbers());
            else if (entry.event() instanceof RightGranted e) numbers.addAll(e.otherNumbers());
            else if (entry.event() instanceof RightPublished e) e.publication().ifPresent(numbers::add);
            else if (entry.event() instanceof NumbersAdded e) numbers.addAll(e.otherNumbers());
        }
        return numbers;
    }
}
