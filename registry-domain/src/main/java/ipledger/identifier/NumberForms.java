package ipledger.identifier;

import static ipledger.identifier.NumberType.DOMAIN_NAME;
import static ipledger.identifier.NumberType.GEOGRAPHICAL_INDICATION;
import static ipledger.identifier.NumberType.HERITAGE_ENTRY;
import static ipledger.identifier.NumberType.LAYOUT_DESIGN;
import static ipledger.identifier.NumberType.PATENT_APPLICATION;
import static ipledger.identifier.NumberType.PATENT_GRANT;
import static ipledger.identifier.NumberType.PATENT_PUBLICATION;
import static ipledger.identifier.NumberType.PLANT_VARIETY;
import static ipledger.identifier.NumberType.SOFTWARE_CERTIFICATE;
import static ipledger.identifier.NumberType.SOFTWARE_REGISTRATION;
import static ipledger.identifier.NumberType.TRADEMARK_APPLICATION;
import static ipledger.identifier.NumberType.TRADEMARK_REGISTRATION;
import static ipledger.identifier.NumberType.WORK_REGISTRATION;
import static ipledger.identifier.NumberType.WORK_RENEWAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** 编号格式. Which form the numbers of an office and type have, and which of them a bare text may be. */
final class NumberForms {
    private static final Pattern GENERIC =
            Pattern.compile("[\\p{IsHan}\\p{IsAlphabetic}\\d][\\p{IsHan}\\p{IsAlphabetic}\\d./()-]{0,59}");

    private record Candidate(Office office, NumberType type) {}

    /** In order of likelihood at a Chinese register. */
    private static final List<Candidate> CANDIDATES = List.of(
            new Candidate(Office.CN, PATENT_APPLICATION),
            new Candidate(Office.CN, PATENT_PUBLICATION),
            new Candidate(Office.CN, TRADEMARK_REGISTRATION),
            new Candidate(Office.CN, SOFTWARE_REGISTRATION),
            new Candidate(Office.CN, SOFTWARE_CERTIFICATE),
            new Candidate(Office.CN, WORK_REGISTRATION),
            new Candidate(Office.CN, PLANT_VARIETY),
            new Candidate(Office.CN, LAYOUT_DESIGN),
            new Candidate(Office.CN, GEOGRAPHICAL_INDICATION),
            new Candidate(Office.CN, HERITAGE_ENTRY),
            new Candidate(Office.US, PATENT_GRANT),
            new Candidate(Office.US, PATENT_APPLICATION),
            new Candidate(Office.US, PATENT_PUBLICATION),
            new Candidate(Office.US, TRADEMARK_APPLICATION),
            new Candidate(Office.US, TRADEMARK_REGISTRATION),
            new Candidate(Office.US, WORK_REGISTRATION),
            new Candidate(Office.US, WORK_RENEWAL),
            new Candidate(Office.EP, PATENT_APPLICATION),
            new Candidate(Office.EP, PATENT_PUBLICATION),
            new Candidate(Office.EP, PATENT_GRANT),
            new Candidate(Office.WO, PATENT_APPLICATION),
            new Candidate(Office.WO, PATENT_PUBLICATION),
            new Candidate(Office.CN, DOMAIN_NAME));

    private NumberForms() {}

    /** The canonical print of a number of this office and type, or {@link Malformed}. */
    static String canonical(Office office, NumberType type, String typed) {
        if (type == DOMAIN_NAME) {
            return DomainName.of(typed).toString();
        }
        return switch (office.code()) {
            case "CN" -> chinese(type, typed);
            case "US" -> american(type, typed);
            case "EP" -> european(type, typed);
            case "WO" -> international(type, typed);
            default -> generic(typed);
        };
    }

    private static String chinese(NumberType type, String typed) {
        return switch (type) {
            case PATENT_APPLICATION -> PatentApplicationNumber.of(typed).toString();
            case PATENT_PUBLICATION -> PublicationNumber.of(typed).toString();
            case TRADEMARK_APPLICATION, TRADEMARK_REGISTRATION ->
                TrademarkNumber.of(typed).toString();
            case WORK_REGISTRATION -> WorkNumber.of(typed).toString();
            case SOFTWARE_REGISTRATION -> SoftwareNumber.of(typed).toString();
            case SOFTWARE_CERTIFICATE -> SoftwareCertificateNumber.of(typed).toString();
            case PLANT_VARIETY -> PlantVarietyNumber.of(typed).toString();
            case LAYOUT_DESIGN -> LayoutDesignNumber.of(typed).toString();
            case GEOGRAPHICAL_INDICATION ->
                GeographicalIndicationNumber.of(typed).toString();
            case HERITAGE_ENTRY -> HeritageEntry.of(typed).toString();
            case DOMAIN_NAME -> DomainName.of(typed).toString();
            case PATENT_GRANT, WORK_RENEWAL -> throw new Malformed(typed, "asset-number.type-of-office", "CN", type);
        };
    }

    private static String american(NumberType type, String typed) {
        return switch (type) {
            case PATENT_APPLICATION -> UsApplicationNumber.of(typed).toString();
            case PATENT_PUBLICATION -> UsPublicationNumber.of(typed).toString();
            case PATENT_GRANT -> UsPatentNumber.of(typed).toString();
            case TRADEMARK_APPLICATION -> UsTrademarkSerial.of(typed).toString();
            case TRADEMARK_REGISTRATION -> UsTrademarkRegistration.of(typed).toString();
            case WORK_REGISTRATION, SOFTWARE_REGISTRATION ->
                UsCopyrightRegistration.of(typed).toString();
            case WORK_RENEWAL -> UsCopyrightRenewal.of(typed).toString();
            case DOMAIN_NAME -> DomainName.of(typed).toString();
            case SOFTWARE_CERTIFICATE, PLANT_VARIETY, LAYOUT_DESIGN, GEOGRAPHICAL_INDICATION, HERITAGE_ENTRY ->
                generic(typed);
        };
    }

    private static String european(NumberType type, String typed) {
        return switch (type) {
            case PATENT_APPLICATION -> EpApplicationNumber.of(typed).toString();
            case PATENT_PUBLICATION, PATENT_GRANT ->
                EpPublicationNumber.of(typed).toString();
            default -> throw new Malformed(typed, "asset-number.type-of-office", "EP", type);
        };
    }

    private static String international(NumberType type, String typed) {
        return switch (type) {
            case PATENT_APPLICATION -> pct(typed, false);
            case PATENT_PUBLICATION -> pct(typed, true);
            case PATENT_GRANT -> throw new Malformed(typed, "asset-number.type-of-office", "WO", type);
            default -> generic(typed);
        };
    }

    private static String pct(String typed, boolean isPublication) {
        var number = PctNumber.of(typed);
        if (number.isPublication() != isPublication) {
            throw new Malformed(typed, "pct-number.form");
        }
        return number.toString();
    }

    private static String generic(String typed) {
        var number = Typed.compact(typed);
        if (!GENERIC.matcher(number).matches()) {
            throw new Malformed(typed, "foreign-number.form");
        }
        return number;
    }

    /** All readings of a text that names neither office nor type by itself. */
    static List<AssetNumber> readings(String typed) {
        var compact = Typed.digits(typed);
        var readings = new ArrayList<AssetNumber>();
        Optional<Malformed> mostTelling = Optional.empty();
        for (var candidate : CANDIDATES) {
            if (!mayBe(candidate, compact)) {
                continue;
            }
            try {
                readings.add(new AssetNumber(
                        candidate.office, candidate.type, canonical(candidate.office, candidate.type, typed)));
            } catch (Malformed notThis) {
                // A reason about a digit tells more than one about the whole form; among equals the likelier form wins.
                boolean tellsMore =
                        mostTelling.isEmpty() || mostTelling.get().reason().endsWith(".year");
                if (tellsMore && !notThis.isAboutForm()) {
                    mostTelling = Optional.of(notThis);
                }
            }
        }
        if (readings.isEmpty()) {
            throw mostTelling.orElseGet(() -> new Malformed(typed, "asset-number.form"));
        }
        return List.copyOf(readings);
    }

    private static boolean mayBe(Candidate candidate, String compact) {
        var named = officeNamedIn(compact);
        if (candidate.type == DOMAIN_NAME || named.isEmpty()) {
            return shows(candidate, compact);
        }
        if (!named.get().equals(candidate.office)) {
            return false;
        }
        if (candidate.office.equals(Office.US)) {
            // US before bare digits means patents by custom; marks say what they are.
            return switch (candidate.type) {
                case TRADEMARK_APPLICATION -> compact.matches("US(SN.*|[7-9]\\d/.*)");
                case TRADEMARK_REGISTRATION -> compact.matches("US(RN|REG).*");
                default -> shows(candidate, compact.substring(2));
            };
        }
        return shows(candidate, compact) || !isVague(candidate);
    }

    /** Whether nearly any text fits the form, so that it is read only where it shows by itself what it is. */
    private static boolean isVague(Candidate candidate) {
        return candidate.office.equals(Office.EP)
                || Set.of(PATENT_PUBLICATION, GEOGRAPHICAL_INDICATION, HERITAGE_ENTRY, PLANT_VARIETY, LAYOUT_DESIGN)
                        .contains(candidate.type);
    }

    /** Whether the text looks like a number of this form; its own class then judges it. */
    private static boolean shows(Candidate candidate, String compact) {
        return switch (candidate.office.code()) {
            case "CN" ->
                switch (candidate.type) {
                    case PATENT_PUBLICATION -> compact.matches("CN[1-9]\\d{5,8}[A-Z]?\\d?|\\d{7,9}[ABCUYSD]");
                    case PLANT_VARIETY -> compact.matches("CNA.*|(1999|20\\d\\d)\\d{4}");
                    case LAYOUT_DESIGN -> compact.startsWith("BS");
                    // Nine bare digits are a patent of the short form; marks have at most eight so far.
                    case TRADEMARK_REGISTRATION -> !compact.matches("\\d{9}");
                    case GEOGRAPHICAL_INDICATION -> compact.matches("AGI[-0-9]{4,}|.*公告.*第\\d+号");
                    case HERITAGE_ENTRY -> compact.matches("\\p{IsHan}{0,12}-?(I{1,3}|IV|VI{0,3}|IX|X)-\\d{1,5}");
                    default -> true;
                };
            case "US" ->
                switch (candidate.type) {
                    case PATENT_APPLICATION -> compact.matches("([0-3]\\d|6[0-4]|9[056])/?\\d{6}|\\d/\\d{6}");
                    case PATENT_GRANT -> compact.matches("(\\d{5,8}|(RE|PP|D|H)\\d{2,7})([BEPS]\\d?)?|PAT.*");
                    case PATENT_PUBLICATION -> compact.matches("(20\\d{8,9}|20\\d\\d/\\d{6,7})(A\\d)?");
                    case TRADEMARK_APPLICATION -> compact.matches("[7-9]\\d{7}|[7-9]\\d/\\d{6}");
                    case TRADEMARK_REGISTRATION -> compact.matches("\\d{5,7}");
                    // G before digits is a Chinese international mark, R a renewal, the others patents.
                    case WORK_REGISTRATION ->
                        compact.matches(
                                "(?!(BS|CN|RE|RN|PP|D|H|G|R)\\d|[A-Z]{2}20\\d{8}$)[A-Z]{1,2}U?-?((\\d{1,2}-)?\\d{3,10}|\\d-\\d{3}-\\d{3})");
                    case WORK_RENEWAL -> compact.matches("R-?\\d{5,7}|RE\\d{6,10}");
                    default -> false;
                };
            case "EP" ->
                switch (candidate.type) {
                    case PATENT_APPLICATION -> compact.matches("(EP)?\\d{8}(\\.\\d)?");
                    case PATENT_PUBLICATION -> compact.matches("(EP)?\\d{7}|EP\\d{7}A\\d?");
                    default -> compact.matches("(EP)?\\d{7}|EP\\d{7}B\\d?");
                };
            default -> compact.matches("PCT.*|WO.*|(?!US|CN)[A-Z]{2}20\\d{8}|(19|20)\\d{2}/\\d{6}");
        };
    }

    private static Optional<Office> officeNamedIn(String compact) {
        if (compact.matches("(PCT|WO/?\\d).*")) {
            return Optional.of(Office.WO);
        }
        if (compact.matches("(CNA\\d|CN\\d|ZL).*")) {
            return Optional.of(Office.CN);
        }
        if (compact.matches("US(\\d|RE\\d|PP\\d|D\\d|H\\d|PAT|SN|RN|REG).*")) {
            return Optional.of(Office.US);
        }
        return compact.matches("EP\\d{7,8}(\\.\\d|[AB]\\d?)?") ? Optional.of(Office.EP) : Optional.empty();
    }
}
