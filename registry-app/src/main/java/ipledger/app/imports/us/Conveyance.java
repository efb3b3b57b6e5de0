package ipledger.app.imports.us;

import ipledger.identifier.ReelFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * 让与性质. What the free text of a recording means, tolerant of spelling.
 *
 * @param named the recordings that the text names, other than by chance
 * @param isCorrective true where it corrects the recordings named
 */
record Conveyance(Kind kind, List<ReelFrame> named, boolean isCorrective) {
    /** 性质. */
    enum Kind {
        TRANSFER,
        MERGER,
        PARTY_DATA,
        PLEDGE,
        CLAIM_ASSIGNED,
        RELEASE,
        LICENCE,
        EXCLUSIVE_LICENCE,
        SOLE_LICENCE,
        /** Court orders, bankruptcies and what no pattern knows: kept word for word. */
        NOTE,
        /** The form gives no text. */
        UNSTATED
    }

    private record Meaning(Pattern pattern, Kind kind) {}

    /** The first that matches counts, so the particular comes before the general. */
    private static final List<Meaning> MEANINGS = List.of(
            new Meaning(Pattern.compile("\\b(?:TERMINATION|RELEASE|CANCELLATION|END)\\b.*\\bLICENSE"), Kind.NOTE),
            new Meaning(
                    Pattern.compile("\\bRELEASES?\\b|\\bRELEASED\\b|\\bDISCHARGE|\\bSATISFACTION\\b"
                            + "|\\bTERMINATION\\b|\\bRECONVEYANCE|\\bREASSIGNMENT\\b.*\\bSECURITY"),
                    Kind.RELEASE),
            new Meaning(
                    Pattern.compile("\\bASSIGNMENT\\b(?: AND ASSUMPTION)? OF (?:[A-Z]+ ){0,6}?"
                            + "(?:SECURITY|LIENS?\\b|MORTGAGES?\\b|PLEDGE)"
                            + "|\\bSUCCESSOR (?:[A-Z]+ )?AGENT|\\bSUBSTITUTION OF (?:[A-Z]+ )?AGENT"),
                    Kind.CLAIM_ASSIGNED),
            new Meaning(
                    Pattern.compile("\\bSECURITY (?:INTEREST|AGREEMENT|DEED)|\\bGRANT OF (?:[A-Z]+ )*SECURITY"
                            + "|\\bLIENS?\\b|\\bCOLLATERAL|\\bMORTGAGE|\\bPLEDGE|\\bHYPOTHEC"
                            + "|\\bASSIGNMENT FOR SECURITY|\\bAS SECURITY\\b|^SECURITY$"),
                    Kind.PLEDGE),
            new Meaning(Pattern.compile("\\bMERGER|\\bMERGED\\b|\\bAMALGAMATION"), Kind.MERGER),
            new Meaning(
                    Pattern.compile("\\bCHANGE(?:S|D)? OF (?:THE )?(?:CORPORATE |COMPANY )?(?:NAME|ADDRESS)"
                            + "|\\b(?:NAME|ADDRESS) CHANGE|\\bCONVERSION|\\bLEGAL ENTITY"
                            + "|\\bENTITY (?:CONVEYANCE|CHANGE)|\\bCHANGE OF (?:ENTITY|LEGAL FORM)"),
                    Kind.PARTY_DATA),
            new Meaning(Pattern.compile("\\bSOLE LICENSE"), Kind.SOLE_LICENCE),
            new Meaning(
                    Pattern.compile("(?<!NON)(?<!NON[ -])\\bEXCLUSIVE (?:[A-Z]+ )?LICENSE"), Kind.EXCLUSIVE_LICENCE),
            new Meaning(Pattern.compile("\\bLICENSE|\\bLICENSING"), Kind.LICENCE),
            new Meaning(Pattern.compile("\\bCOURT\\b|\\bBANKRUPT|\\bDECREE|\\bJUDG"), Kind.NOTE),
            new Meaning(
                    Pattern.compile("\\bASSIGN(?:MENT|S|ED)?\\b|\\bASSIGNORS?\\b|\\bNUNC PRO TUNC|\\bQUITCLAIM"
                            + "|\\bBILL OF SALE|\\bTRANSFER"),
                    Kind.TRANSFER));

    private static final Pattern CORRECTIVE = Pattern.compile(
            "^CORRECTIVE\\b|\\bTO CORRECT\\b.*\\bPREVIOUSLY RECORDED|\\bCORRECTION\\b.*\\bRECORDED|^RE-?RECORD");
    private static final Pattern CONFIRMED = Pattern.compile("\\bCONFIRMS\\b");
    private static final Pattern BOILERPLATE = Pattern.compile("\\(SEE DOCUMENT FOR DETAILS\\)");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern WORD = Pattern.compile("[A-Z]{5,}");
    private static final Pattern REELS_MEANT = Pattern.compile("\\bREELS?\\b|\\bFRAMES?\\b|\\bR/F\\b");
    private static final Pattern REEL_FRAME = Pattern.compile(
            "(?<![\\d/,.])(\\d{1,6})\\s*(?:[/:-]|[,;]?\\s*(?:AND\\s+|AT\\s+)?/?\\s*FRAMES?\\W*(?:NOS?\\b\\W*)?)"
                    + "\\s*(?:FRAME\\W*(?:NO\\W*)?)?(\\d{1,4})(?![\\d/])");
    private static final List<String> VOCABULARY = List.of(
            "ASSIGNMENT",
            "ASSIGNORS",
            "SECURITY",
            "INTEREST",
            "AGREEMENT",
            "RELEASE",
            "TERMINATION",
            "MERGER",
            "CHANGE",
            "CONVERSION",
            "CORRECTIVE",
            "CORRECT",
            "LICENSE",
            "COLLATERAL",
            "PREVIOUSLY",
            "RECORDED",
            "EXCLUSIVE",
            "MORTGAGE",
            "FRAME");

    Conveyance {
        named = List.copyOf(named);
    }

    static Conveyance of(String text) {
        var plain = plain(text);
        if (plain.isEmpty()) return new Conveyance(Kind.UNSTATED, List.of(), false);
        var named = reelFramesIn(plain);
        if (!CORRECTIVE.matcher(plain).find()) return new Conveyance(kindOf(plain, Kind.NOTE), named, false);
        return new Conveyance(corrected(plain), named, true);
    }

    /**
     * What is right by a corrective text: what the assignors confirm; else what the text says, which may tell of names
     * and titles as well; else an assignment.
     */
    private static Kind corrected(String plain) {
        var confirmed = CONFIRMED.matcher(plain);
        var kind = confirmed.find() ? kindOf(plain.substring(confirmed.end()), Kind.NOTE) : Kind.NOTE;
        return kind == Kind.NOTE ? kindOf(plain.replaceFirst("^CORRECTIVE ASSIGNMENT", ""), Kind.TRANSFER) : kind;
    }

    private static Kind kindOf(String plain, Kind otherwise) {
        return MEANINGS.stream()
                .filter(meaning -> meaning.pattern().matcher(plain).find())
                .map(Meaning::kind)
                .findFirst()
                .orElse(otherwise);
    }

    private static List<ReelFrame> reelFramesIn(String plain) {
        if (!REELS_MEANT.matcher(plain).find()) return List.of();
        var found = new ArrayList<ReelFrame>();
        var match = REEL_FRAME.matcher(plain);
        while (match.find()) {
            int reel = Integer.parseInt(match.group(1));
            if (reel == 0) continue;
            var at = new ReelFrame(reel, Integer.parseInt(match.group(2)));
            if (!found.contains(at)) found.add(at);
        }
        return found;
    }

    private static String plain(String text) {
        var upper = text.toUpperCase(Locale.ROOT).replace("LICENCE", "LICENSE").replaceAll("['’]", "");
        upper = BOILERPLATE.matcher(upper).replaceAll(" ");
        upper = SPACES.matcher(upper).replaceAll(" ").strip().replaceFirst("\\.$", "");
        return WORD.matcher(upper).replaceAll(match -> spelled(match.group()));
    }

    /** A word that differs by one letter from one that matters is taken for it. */
    private static String spelled(String word) {
        if (VOCABULARY.contains(word)) return word;
        var near =
                VOCABULARY.stream().filter(known -> isOneSlipFrom(known, word)).collect(Collectors.toList());
        return near.size() == 1 ? near.getFirst() : word;
    }

    /** One letter left out, added, changed or swapped with its neighbour; a plural is a word of its own. */
    private static boolean isOneSlipFrom(String known, String word) {
        if (known.length() < 7 || word.equals(known + "S") || word.equals(known + "D")) return false;
        int start = 0;
        int shortest = Math.min(known.length(), word.length());
        while (start < shortest && known.charAt(start) == word.charAt(start)) start++;
        int end = 0;
        while (end < shortest - start && known.charAt(known.length() - 1 - end) == word.charAt(word.length() - 1 - end))
            end++;
        int leftOfKnown = known.length() - start - end;
        int leftOfWord = word.length() - start - end;
        boolean isSwap = leftOfKnown == 2
                && leftOfWord == 2
                && known.charAt(start) == word.charAt(start + 1)
                && known.charAt(start + 1) == word.charAt(start);
        return isSwap || (leftOfKnown <= 1 && leftOfWord <= 1);
    }
}
