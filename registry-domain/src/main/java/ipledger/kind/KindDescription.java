package ipledger.kind;

import ipledger.event.AssetKind;
import ipledger.kind.Maintenance.Regime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 种类说明. All that the register knows of one kind of asset; rules and pages ask here and nowhere else.
 *
 * @param identifier 编号: what names such a right
 * @param office 登记机关
 * @param terms 保护期, one text of law after the other
 * @param decisive the day of a right that says which text counts
 * @param licence when a licence takes effect, and whether it is recorded
 * @param basis the articles that say when dealings take effect
 */
public record KindDescription(
        AssetKind kind,
        Wording identifier,
        Wording office,
        List<TermLaw> terms,
        DecisiveDay decisive,
        Maintenance maintenance,
        Wording licence,
        String basis) {
    public KindDescription {
        terms = List.copyOf(terms);
    }

    /** 决定适用法律之日. */
    enum DecisiveDay {
        /** 申请日. */
        FILING,
        /** 授权日. */
        GRANT
    }

    /** The last day of the right by Chinese law, as far as what is known settles it. */
    public Optional<LocalDate> lastDay(TermDates dates) {
        var day = decisive == DecisiveDay.FILING ? dates.filedOn() : dates.grantedOn();
        return terms.stream()
                .filter(law -> day.map(law::isLawOn).orElse(law.until().isEmpty()))
                .findFirst()
                .flatMap(law -> law.lastDay().of(dates));
    }

    /** 宽展期届满日. The last day on which a right that has run out may still be renewed; absent where none is. */
    public Optional<LocalDate> renewableUntil(LocalDate lastDay) {
        return maintenance.regime() == Regime.RENEWAL ? maintenance.graceEnd(lastDay) : Optional.empty();
    }
}
