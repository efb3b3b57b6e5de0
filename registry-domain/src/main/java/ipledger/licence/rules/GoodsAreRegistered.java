package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.event.LicenceEvent.LicenceEntered;
import ipledger.event.LicenceEvent.LicenceScope;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 许可的商品须在核定使用的范围内. The goods licensed lie in the classes for which the mark is registered; each is written with its class. */
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
        return List.of(outside(before, event), before.classes());
    }

    private static List<String> outside(Asset before, LicenceEntered event) {
        if (before.classes().isEmpty()) return List.of(); // no source says for what it is registered
        var registered = before.classes().stream()
                .flatMap(good -> LicenceScope.classOf(good).stream())
                .toList();
        return before.licences().termsOf(event).stream()
                .flatMap(terms -> terms.scope().goods().stream())
                .filter(good ->
                        LicenceScope.classOf(good).filter(registered::contains).isEmpty())
                .toList();
    }
}
