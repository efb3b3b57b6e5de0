package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.event.GoodsInClass;
import ipledger.event.LicenceEvent.LicenceEntered;
import ipledger.event.LicenceEvent.LicenceScope;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/** 许可的商品须在核定使用的范围内. The goods licensed are among those for which the mark is registered; where only classes are known, each is written with its class. */
public record GoodsAreRegistered(Provision provision) implements Rule<LicenceEntered> {
    @Override
    public Class<LicenceEntered> concerns() {
        return LicenceEntered.class;
    }

    @Override
    public boolean permits(Asset before, LicenceEntered event) {
        return outside(before, event).isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, LicenceEntered event) {
        return List.of(outside(before, event), registered(before));
    }

    private static List<String> outside(Asset before, LicenceEntered event) {
        var registered = registered(before);
        if (registered.isEmpty()) return List.of(); // no source says for what it is registered
        var scope = goods(registered);
        return before.licences().termsOf(event).stream()
                .flatMap(terms -> terms.scope().goods().stream())
                .filter(good -> !scope.covers(goods(List.of(good))))
                .toList();
    }

    /** Each good with its class; a class alone where no source names its goods. */
    private static List<String> registered(Asset before) {
        var described = before.right().mark().goods();
        if (described.isEmpty()) return before.classes();
        return described.stream().flatMap(GoodsAreRegistered::ofClass).toList();
    }

    private static Stream<String> ofClass(GoodsInClass of) {
        var number = String.valueOf(of.niceClass());
        return of.goods().isEmpty() ? Stream.of(number) : of.goods().stream().map(good -> number + " " + good);
    }

    private static LicenceScope goods(List<String> goods) {
        return new LicenceScope(List.of(), List.of(), goods, List.of());
    }
}
