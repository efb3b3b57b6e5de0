package ipledger.party;

import ipledger.identifier.CreditCode;
import ipledger.identifier.DivisionCode;
import ipledger.identifier.IndustryCode;
import ipledger.identifier.Malformed;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * 当事人. Someone who takes part in an act, by the name at that time; later names do not change it. Two
 * parties of one name are not thereby one person: names are compared by {@link #sameName} and {@link #sameParty}, never merged.
 */
public record Party(
        String name,
        PartyKind kind,
        Optional<CreditCode> creditCode,
        Optional<EnterpriseSize> size,
        Optional<IndustryCode> industry,
        Optional<DivisionCode> division,
        Optional<String> country,
        Optional<String> address,
        Optional<PersonalData> personal) {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final int WORDS_OF_A_PERSON = 2;
    private static final Set<String> MAINLAND = Set.of("CN", "CHN", "中国", "中华人民共和国");
    private static final Set<String> REGIONS = Set.of("HK", "MO", "TW", "香港", "澳门", "台湾");

    /** The longest name, in characters: real recordings list whole partnerships in one. */
    private static final int LONGEST_NAME = 1_000;

    public Party {
        // Kept as it was given but for surrounding space and Unicode composition.
        name = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
        country = stated(country);
        address = stated(address);
        personal = personal.filter(data -> !data.isEmpty());
        if (name.isEmpty()) {
            throw new Malformed(name, "party.name-missing");
        }
        if (name.length() > LONGEST_NAME) {
            throw new Malformed(name.substring(0, LONGEST_NAME), "party.name-length", LONGEST_NAME);
        }
        if (kind == PartyKind.NATURAL_PERSON && address.isPresent()) {
            throw new Malformed(name, "party.person-address");
        }
        if (kind == PartyKind.NATURAL_PERSON && (creditCode.isPresent() || size.isPresent())) {
            throw new Malformed(name, "party.person-as-organisation");
        }
        if (kind.isOrganisation() && personal.isPresent()) {
            throw new Malformed(name, "party.organisation-personal-data");
        }
    }

    /** Someone of whom only the name is known. */
    public static Party named(String name) {
        return named(name, PartyKind.UNKNOWN);
    }

    public static Party named(String name, PartyKind kind) {
        return new Party(
                name,
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** 企业. */
    public static Party enterprise(String name, CreditCode creditCode) {
        return named(name, PartyKind.ENTERPRISE).withCreditCode(creditCode);
    }

    /** 自然人. */
    public static Party person(String name) {
        return named(name, PartyKind.NATURAL_PERSON);
    }

    public Party withName(String name) {
        return new Party(name, kind, creditCode, size, industry, division, country, address, personal);
    }

    public Party withKind(PartyKind kind) {
        return new Party(name, kind, creditCode, size, industry, division, country, address, personal);
    }

    public Party withCreditCode(CreditCode creditCode) {
        return new Party(name, kind, Optional.of(creditCode), size, industry, division, country, address, personal);
    }

    public Party withSize(EnterpriseSize size) {
        return new Party(name, kind, creditCode, Optional.of(size), industry, division, country, address, personal);
    }

    public Party withIndustry(IndustryCode industry) {
        return new Party(name, kind, creditCode, size, Optional.of(industry), division, country, address, personal);
    }

    public Party withDivision(DivisionCode division) {
        return new Party(name, kind, creditCode, size, industry, Optional.of(division), country, address, personal);
    }

    public Party withCountry(String country) {
        return new Party(name, kind, creditCode, size, industry, division, Optional.of(country), address, personal);
    }

    /** The address; a natural person's goes to the personal data by itself. */
    public Party withAddress(String address) {
        if (kind == PartyKind.NATURAL_PERSON) {
            return withPersonal(personal.orElse(PersonalData.NONE).withAddress(address));
        }
        return new Party(name, kind, creditCode, size, industry, division, country, Optional.of(address), personal);
    }

    public Party withPersonal(PersonalData personal) {
        return new Party(name, kind, creditCode, size, industry, division, country, address, Optional.of(personal));
    }

    /** 去除个人信息. The same party as the ledger keeps it. */
    public Party withoutPersonal() {
        return new Party(name, kind, creditCode, size, industry, division, country, address, Optional.empty());
    }

    /** 境外. Whether it is of another country, or of Hong Kong, Macao or Taiwan; who states no country is of the mainland. */
    public boolean isOutsideTheMainland() {
        return country.filter(code -> !MAINLAND.contains(code)).isPresent();
    }

    /** 外国. Whether it is of another country. */
    public boolean isForeign() {
        return isOutsideTheMainland() && country.filter(REGIONS::contains).isEmpty();
    }

    /** 同名. Whether the names are the same but for case, punctuation, width and the spelling of company forms. */
    public boolean sameName(Party other) {
        return NameKey.of(name).equals(NameKey.of(other.name));
    }

    /**
     * True where the register takes two names for one party: equal as it compares names, or a person's given and family
     * names in another order or with a middle name more.
     */
    public boolean sameParty(Party other) {
        if (sameName(other)) return true;
        if (kind.isOrganisation() || other.kind.isOrganisation()) return false;
        var words = words();
        var others = other.words();
        if (words.size() < WORDS_OF_A_PERSON || others.size() < WORDS_OF_A_PERSON) return false;
        return words.containsAll(others) || others.containsAll(words);
    }

    private Set<String> words() {
        var plain =
                ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        var words = new HashSet<>(List.of(BETWEEN_WORDS.split(plain.toUpperCase(Locale.ROOT))));
        words.remove("");
        return words;
    }

    /** Without personal data, so that what is compared or kept as text is the same before and after an erasure. */
    @Override
    public String toString() {
        return "Party[" + name + ", " + kind + ", " + creditCode + ", " + size + ", " + industry + ", " + division
                + ", " + country + ", " + address + "]";
    }

    /** Blank is not stated. */
    static Optional<String> stated(Optional<String> text) {
        return text.map(t -> Normalizer.normalize(t, Normalizer.Form.NFC).strip())
                .filter(t -> !t.isEmpty());
    }
}
