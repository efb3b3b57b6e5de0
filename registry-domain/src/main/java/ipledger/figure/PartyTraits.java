package ipledger.figure;

import ipledger.identifier.DivisionCode;
import ipledger.identifier.IndustryCode;
import ipledger.party.NameKey;
import ipledger.party.Party;
import ipledger.party.PartyKind;
import ipledger.word.Codes;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * 主体维度. What the figures ask of a party, by what it stated at the time: its county, industry, type, size.
 *
 * @param key by which one party is told from another: the credit code where it is stated, else the name
 * @param code the credit code; empty where none is stated
 * @param name the name as the register compares names; empty for nobody
 */
public record PartyTraits(
        String key,
        String code,
        String name,
        String county,
        String inside,
        String industry,
        String industryDivision,
        String leadingIndustry,
        String type,
        String size) {
    /** The city whose figures these are. */
    public static final DivisionCode CITY = DivisionCode.of("430400");

    /** Within the city, as {@link #inside} says it. */
    public static final String INSIDE = "inside";

    /** Nobody is known. */
    public static final PartyTraits NOBODY = new PartyTraits(
            Dimension.UNKNOWN,
            "",
            "",
            Dimension.UNKNOWN,
            Dimension.UNKNOWN,
            Dimension.UNKNOWN,
            Dimension.UNKNOWN,
            Dimension.UNKNOWN,
            "unknown",
            Dimension.UNKNOWN);

    /** 主导产业 of the policy of 2010, by divisions of GB/T 4754; each division in one of them or in none. */
    private static final Map<String, Set<String>> LEADING = Map.of(
            "equipment", Set.of("C34", "C35", "C36", "C37", "C38", "C40"),
            "chemicals", Set.of("C26", "C28", "C29"),
            "minerals", Set.of("B06", "B08", "B09", "B10", "C30", "C31", "C32", "C33"),
            "energy", Set.of("C25", "D44"),
            "biomedicine", Set.of("C27"),
            "farm-products", Set.of("C13", "C14", "C15"));

    public static PartyTraits of(Party party) {
        var division = party.industry().flatMap(IndustryCode::division).map(IndustryCode::value);
        return new PartyTraits(
                party.creditCode().map(Object::toString).orElse(party.name()),
                party.creditCode().map(Object::toString).orElse(""),
                NameKey.of(party.name()).value(),
                party.division().map(DivisionCode::value).orElse(Dimension.UNKNOWN),
                party.division()
                        .map(place -> place.within(CITY) ? INSIDE : "outside")
                        .orElse(Dimension.UNKNOWN),
                party.industry().map(code -> code.section().value()).orElse(Dimension.UNKNOWN),
                division.orElse(Dimension.UNKNOWN),
                division.map(PartyTraits::leading).orElse(Dimension.UNKNOWN),
                text(party.kind()),
                party.size().map(Codes::text).orElse(Dimension.UNKNOWN));
    }

    /** What the act leaves unsaid of a party is taken from the holder on record who is the same party. */
    public static Party completed(Party named, Collection<Party> onRecord) {
        var known = onRecord.stream().filter(named::sameParty).findFirst();
        if (known.isEmpty()) return named;
        var holder = known.get();
        var kind = named.kind() == PartyKind.UNKNOWN ? holder.kind() : named.kind();
        boolean isPerson = kind == PartyKind.NATURAL_PERSON;
        return new Party(
                named.name(),
                kind,
                isPerson ? Optional.empty() : named.creditCode().or(holder::creditCode),
                isPerson ? Optional.empty() : named.size().or(holder::size),
                named.industry().or(holder::industry),
                named.division().or(holder::division),
                named.country().or(holder::country),
                Optional.empty(),
                Optional.empty());
    }

    public Body body() {
        return new Body(code, name);
    }

    boolean isSameBody(PartyTraits other) {
        return body().isSame(other.body());
    }

    public boolean isEnterprise() {
        return type.equals(text(PartyKind.ENTERPRISE));
    }

    /** The type as cells name it. */
    public static String text(PartyKind kind) {
        return Codes.text(kind);
    }

    /** The value of a dimension of the holder. */
    public String value(Dimension dimension) {
        return switch (dimension) {
            case COUNTY -> county;
            case INSIDE -> inside;
            case INDUSTRY -> industry;
            case INDUSTRY_DIVISION -> industryDivision;
            case LEADING_INDUSTRY -> leadingIndustry;
            case HOLDER_TYPE -> type;
            case HOLDER_SIZE -> size;
            default -> throw new IllegalArgumentException(dimension + " is not of a holder");
        };
    }

    private static String leading(String division) {
        return LEADING.entrySet().stream()
                .filter(each -> each.getValue().contains(division))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("other");
    }
}
