package ipledger.party;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 名称比对键. By which two names are found equal although case, punctuation, width, accents or the spelling of the company
 * form differ. For comparison only: the form itself counts (X INC is not X LLC), and nothing is merged by it.
 */
public record NameKey(String value) {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern STATE_OF_FORM = Pattern.compile(
            "(?<=\\S)\\s*[,;]\\s*(?:A|AN)\\s+(?:[\\p{L} ]+\\s)?(CORP|CORPORATION|LIMITED LIABILITY COMPANY|LLC|LIMITED PARTNERSHIP|COMPANY|CO)\\b\\.?(?:\\s+(?:OF|ORGANI[SZ]ED).*)?$");
    /** The capacity in which somebody acts for lenders is no part of the name: X, AS COLLATERAL AGENT. */
    private static final Pattern CAPACITY = Pattern.compile(
            "(?<=\\S)[,;]?\\s+(?:SOLELY\\s+)?(?:IN\\s+ITS\\s+CAPACITY\\s+)?AS\\s+(?:THE\\s+)?(?:[\\p{L}/&-]+\\s+){0,5}AGENTS?\\b.*$");

    /** Dots inside abbreviations: L.L.C. is LLC, N.A. is NA. */
    private static final Pattern ABBREVIATION = Pattern.compile("\\b((?:\\p{L}\\.\\s?)+\\p{L})\\b\\.?");

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Pattern BETWEEN_HAN = Pattern.compile("(?<=\\p{IsHan}) | (?=\\p{IsHan})");
    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("INCORPORATED", "INC"),
            Map.entry("CORPORATION", "CORP"),
            Map.entry("COMPANY", "CO"),
            Map.entry("COMPANIES", "COS"),
            Map.entry("LIMITED", "LTD"),
            Map.entry("AKTIENGESELLSCHAFT", "AG"),
            Map.entry("AKTIEBOLAG", "AB"),
            Map.entry("AND", "&"));

    /** Names whose keys are kept: the same few are compared again and again while a history is folded. */
    private static final int MOST_KEPT = 20_000;

    private static final Map<String, NameKey> KEPT = new ConcurrentHashMap<>();

    public static NameKey of(String name) {
        var kept = KEPT.get(name);
        if (kept != null) return kept;
        var key = made(name);
        if (KEPT.size() >= MOST_KEPT) KEPT.clear();
        KEPT.put(name, key);
        return key;
    }

    private static NameKey made(String name) {
        var text = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .strip();
        text = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        text = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (text.contains("AGENT")) text = CAPACITY.matcher(text).replaceFirst("");
        text = STATE_OF_FORM.matcher(text).replaceFirst("");
        var abbreviations = ABBREVIATION.matcher(text);
        text = abbreviations.replaceAll(match -> match.group(1).replaceAll("[.\\s]", ""));
        text = text.replace("'", "").replace("’", "").replace("&", " AND ");
        text = SIGNS.matcher(text).replaceAll(" ").strip();
        text = text.replace("LIMITED LIABILITY COMPANY", "LLC")
                .replace("LIMITED LIABILITY PARTNERSHIP", "LLP")
                .replace("LIMITED PARTNERSHIP", "LP")
                .replace("KABUSHIKI KAISHA", "KK")
                .replace("有限责任公司", "有限公司");
        text = Stream.of(SPACE.split(text, -1))
                .map(word -> FORMS.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
        text = text.replaceFirst("^THE ", "");
        // A name of signs alone is its own key, or all such names would be one.
        return new NameKey(
                text.isEmpty() ? name.strip() : BETWEEN_HAN.matcher(text).replaceAll(""));
    }

    @Override
    public String toString() {
        return value;
    }
}
