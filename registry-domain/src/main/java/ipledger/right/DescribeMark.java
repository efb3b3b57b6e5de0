package ipledger.right;

import ipledger.event.GoodsInClass;
import ipledger.event.MarkFlag;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.List;

/** 商标事项登载. Enters the flags of a mark and its goods by Nice class. */
public record DescribeMark(
        AssetNumber asset,
        List<MarkFlag> flags,
        List<GoodsInClass> goods,
        LocalDate effectiveOn,
        Provenance provenance) {
    public DescribeMark {
        flags = List.copyOf(flags);
        goods = List.copyOf(goods);
    }
}
