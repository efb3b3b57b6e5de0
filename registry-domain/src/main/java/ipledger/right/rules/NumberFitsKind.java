package ipledger.right.rules;

import ipledger.asset.Asset;
import ipledger.event.AssetKind;
import ipledger.event.RightEvent.RightEntered;
import ipledger.identifier.NumberType;
import ipledger.identifier.Office;
import ipledger.identifier.PatentApplicationNumber;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 编号与种类相符. The number is of the type that this kind of asset bears, and the kind digit of a Chinese patent number says the same kind. */
public record NumberFitsKind(Provision provision) implements Rule<RightEntered> {
    @Override
    public Class<RightEntered> concerns() {
        return RightEntered.class;
    }

    @Override
    public boolean permits(Asset before, RightEntered event) {
        boolean hasKindDigit = isChinese(event) && event.asset().type() == NumberType.PATENT_APPLICATION;
        return hasKindDigit ? digitFits(event) : typeFits(event);
    }

    @Override
    public List<Object> particulars(Asset before, RightEntered event) {
        return List.of(event.asset(), event.kind());
    }

    private static boolean isChinese(RightEntered event) {
        return event.asset().office().equals(Office.CN);
    }

    private static boolean digitFits(RightEntered event) {
        return switch (new PatentApplicationNumber(event.asset().value()).kind()) {
            case INVENTION, PCT_INVENTION -> event.kind() == AssetKind.INVENTION;
            case UTILITY_MODEL, PCT_UTILITY_MODEL -> event.kind() == AssetKind.UTILITY_MODEL;
            case DESIGN -> event.kind() == AssetKind.DESIGN;
        };
    }

    private static boolean typeFits(RightEntered event) {
        return switch (event.kind()) {
            case INVENTION, UTILITY_MODEL, DESIGN ->
                isAny(event, NumberType.PATENT_APPLICATION, NumberType.PATENT_PUBLICATION, NumberType.PATENT_GRANT);
            case TRADEMARK -> isAny(event, NumberType.TRADEMARK_APPLICATION, NumberType.TRADEMARK_REGISTRATION);
            case WORK -> isAny(event, NumberType.WORK_REGISTRATION, NumberType.WORK_RENEWAL);
            case SOFTWARE ->
                isAny(event, NumberType.SOFTWARE_REGISTRATION, NumberType.SOFTWARE_CERTIFICATE)
                        || (!isChinese(event) && isAny(event, NumberType.WORK_REGISTRATION, NumberType.WORK_RENEWAL));
            case GEOGRAPHICAL_INDICATION ->
                isAny(event, NumberType.GEOGRAPHICAL_INDICATION, NumberType.TRADEMARK_REGISTRATION);
            case PLANT_VARIETY -> isAny(event, NumberType.PLANT_VARIETY);
            case LAYOUT_DESIGN -> isAny(event, NumberType.LAYOUT_DESIGN);
            case DOMAIN_NAME -> isAny(event, NumberType.DOMAIN_NAME);
            case HERITAGE_ENTRY -> isAny(event, NumberType.HERITAGE_ENTRY);
        };
    }

    private static boolean isAny(RightEntered event, NumberType... types) {
        return List.of(types).contains(event.asset().type());
    }
}
