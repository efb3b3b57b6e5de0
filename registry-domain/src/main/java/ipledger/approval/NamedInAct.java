package ipledger.approval;

import ipledger.event.DealingNumber;
import ipledger.identifier.AssetNumber;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 所涉. The assets and the dealing that an act names, wherever they stand in it. */
public record NamedInAct(List<AssetNumber> assets, Optional<DealingNumber> dealing) {
    public NamedInAct {
        assets = List.copyOf(assets);
    }

    /** What {@code act} names. */
    public static NamedInAct of(Record act) {
        var assets = new LinkedHashSet<AssetNumber>();
        var dealings = new ArrayList<DealingNumber>();
        collect(act, assets, dealings);
        return new NamedInAct(List.copyOf(assets), dealings.stream().findFirst());
    }

    private static void collect(Object value, Set<AssetNumber> assets, List<DealingNumber> dealings) {
        switch (value) {
            case AssetNumber asset -> assets.add(asset);
            case DealingNumber dealing -> dealings.add(dealing);
            case Optional<?> perhaps -> perhaps.ifPresent(one -> collect(one, assets, dealings));
            case List<?> several -> several.forEach(one -> collect(one, assets, dealings));
            case Record whole -> {
                for (var component : whole.getClass().getRecordComponents())
                    collect(read(component, whole), assets, dealings);
            }
            default -> {
                // neither a number nor made of any
            }
        }
    }

    private static Object read(RecordComponent component, Record whole) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(whole);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException("cannot read " + component, closed);
        }
    }
}
