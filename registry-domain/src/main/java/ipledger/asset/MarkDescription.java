package ipledger.asset;

import ipledger.event.GoodsInClass;
import ipledger.event.MarkFlag;
import java.util.List;

/** 商标事项. What kind of mark it is, and for which goods it was registered. */
public record MarkDescription(List<MarkFlag> flags, List<GoodsInClass> goods) {
    static final MarkDescription UNDESCRIBED = new MarkDescription(List.of(), List.of());

    public MarkDescription {
        flags = List.copyOf(flags);
        goods = List.copyOf(goods);
    }

    /** True for collective and certification marks, which pass only to a body with capacity and supervision. */
    public boolean isOfABody() {
        return flags.contains(MarkFlag.COLLECTIVE) || flags.contains(MarkFlag.CERTIFICATION);
    }
}
