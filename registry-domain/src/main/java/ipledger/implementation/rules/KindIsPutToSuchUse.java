package ipledger.implementation.rules;

import ipledger.asset.Asset;
import ipledger.event.AssetKind;
import ipledger.event.ImplementationEvent.ImplementationRecorded;
import ipledger.event.ImplementationEvent.UseKind;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 该种权利有此种实施方式. An asset of this kind is put to use in this way. */
public record KindIsPutToSuchUse(Provision provision) implements Rule<ImplementationRecorded> {
    @Override
    public Class<ImplementationRecorded> concerns() {
        return ImplementationRecorded.class;
    }

    @Override
    public boolean permits(Asset before, ImplementationRecorded event) {
        return before.kind().map(kind -> admits(kind, event.use().kind())).orElse(true);
    }

    @Override
    public List<Object> particulars(Asset before, ImplementationRecorded event) {
        return List.of(before.kind().orElseThrow(), event.use().kind());
    }

    /** What is made is made with a technique, a variety or a layout; a mark or a work is used, and sold with a product. */
    private static boolean admits(AssetKind kind, UseKind use) {
        return switch (kind) {
            case INVENTION, UTILITY_MODEL, DESIGN, PLANT_VARIETY, LAYOUT_DESIGN -> true;
            case TRADEMARK, WORK, SOFTWARE, GEOGRAPHICAL_INDICATION -> use != UseKind.MANUFACTURE;
            case DOMAIN_NAME -> use == UseKind.OWN_USE;
            case HERITAGE_ENTRY -> false;
        };
    }
}
