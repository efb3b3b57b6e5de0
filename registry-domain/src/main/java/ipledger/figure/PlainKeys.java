package ipledger.figure;

import ipledger.event.AssetKind;
import java.util.List;
import java.util.Optional;

/** 分格. Into which cell a plainly counted thing falls, and the order of the cells. */
final class PlainKeys {
    private PlainKeys() {}

    static int compare(List<String> one, List<String> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) return order;
        }
        return Integer.compare(one.size(), other.size());
    }

    static List<String> of(Question question, Optional<AssetKind> kind, PartyTraits holder, Optional<Done> done) {
        return question.ofRows().stream()
                .map(dimension -> value(dimension, kind, holder, done))
                .toList();
    }

    private static String value(
            Dimension dimension, Optional<AssetKind> kind, PartyTraits holder, Optional<Done> done) {
        if (dimension.isOfHolder()) return holder.value(dimension);
        if (dimension == Dimension.KIND) return kind.map(AssetKind::text).orElse(Dimension.UNKNOWN);
        var deed = done.orElseThrow();
        if (dimension.isOfPeriod()) return dimension.periodOf(deed.day());
        var counterparty = deed.counterparty().map(PartyTraits::of).orElse(PartyTraits.NOBODY);
        return switch (dimension) {
            case COUNTERPARTY_TYPE -> counterparty.type();
            case COUNTERPARTY_INSIDE -> counterparty.inside();
            case BANK -> deed.counterparty().map(party -> party.name()).orElse(Dimension.UNKNOWN);
            case DUE_YEAR ->
                deed.dueOn().map(day -> Integer.toString(day.getYear())).orElse(Dimension.UNKNOWN);
            case DEED -> deed.deed().text();
            case RELATION -> deed.related() ? Dimension.RELATED : Dimension.UNRELATED;
            default -> throw new IllegalArgumentException(dimension + " of a deed");
        };
    }
}
