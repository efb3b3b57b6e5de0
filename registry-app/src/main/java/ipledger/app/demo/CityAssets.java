package ipledger.app.demo;

import static ipledger.app.demo.City.FIRST_YEAR;
import static ipledger.app.demo.City.HUNDRED;
import static ipledger.app.demo.City.LAST_DAY;
import static ipledger.app.demo.City.event;
import static ipledger.app.demo.City.fields;

import ipledger.app.demo.City.Made;
import ipledger.identifier.Malformed;
import ipledger.identifier.PatentApplicationNumber;
import ipledger.word.Codes;
import ipledger.word.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** 示范资产. What becomes of each asset of the invented city by itself: filed, granted, kept up, put to use, ended. */
final class CityAssets {
    private final long seed;
    private final CityChance chance;
    private final List<Map<String, Object>> holders;

    CityAssets(long seed, CityChance chance, List<Map<String, Object>> holders) {
        this.seed = seed;
        this.chance = chance;
        this.holders = holders;
    }

    /**
     * 一件资产的记录.
     *
     * @param made what dealings need to know of it; absent where there is nothing to deal in
     */
    record CityAsset(Map<String, Object> record, Optional<Made> made) {}

    /** What is drawn of an asset before any fact of it is written. */
    private record Right(
            int number, String id, String kind, LocalDate filedOn, LocalDate grantedOn, Map<String, Object> holder) {
        boolean isPatent() {
            return kind.matches("invention|utility-model|design");
        }

        String title() {
            return "示范" + Words.of(Locale.SIMPLIFIED_CHINESE, "AssetKind", Codes.name(kind)) + (number + 1);
        }
    }

    /** The next asset; the number tells it from all others of the city. */
    CityAsset asset(int number) {
        var right = right(number);
        var holdings = holdings(right.holder());
        boolean isGranted = !right.grantedOn().isAfter(LAST_DAY)
                && chance.below(HUNDRED) < (right.kind().equals("invention") ? 62 : 93);
        var facts = new ArrayList<Map<String, Object>>();
        filed(right, holdings, facts);
        if (right.kind().equals("invention")) published(right, facts);
        boolean stands = isGranted && granted(right, facts);
        facts.sort(Comparator.comparing(fact -> String.valueOf(fact.get("effectiveOn"))));
        return new CityAsset(
                City.record(seed, "asset-" + number, facts, Optional.empty()),
                stands
                        ? Optional.of(new Made(
                                right.id(),
                                right.holder(),
                                right.grantedOn(),
                                holdings.size() == 1 && !right.kind().equals("plant-variety")))
                        : Optional.empty());
    }

    private Right right(int number) {
        // Twice as many late in the span as early.
        int span = LAST_DAY.getYear() - FIRST_YEAR;
        int early = chance.below(span);
        int year = FIRST_YEAR + Math.max(early, chance.below(span));
        var filedOn = LocalDate.of(year, 1, 1).plusDays(chance.below(365));
        int draw = chance.below(HUNDRED);
        var kind = draw < 26
                ? "invention"
                : draw < 52
                        ? "utility-model"
                        : draw < 64 ? "design" : draw < 90 ? "trademark" : draw < 97 ? "software" : "plant-variety";
        var grantedOn = filedOn.plusDays(kind.equals("invention") ? 500 + chance.below(700) : 90 + chance.below(250));
        return new Right(number, numberOf(kind, year, number), kind, filedOn, grantedOn, chance.pick(holders));
    }

    private List<Map<String, Object>> holdings(Map<String, Object> holder) {
        var other = chance.below(HUNDRED) < 7 ? chance.pick(holders) : holder;
        return other.equals(holder)
                ? List.of(fields("holder", holder))
                : List.of(fields("holder", holder, "share", "2/3"), fields("holder", other, "share", "1/3"));
    }

    private void filed(Right right, List<Map<String, Object>> holdings, List<Map<String, Object>> facts) {
        var filing = event(
                "right.filed.v1",
                right.id(),
                right.filedOn(),
                "kind",
                right.kind(),
                "title",
                right.title(),
                "applicants",
                holdings);
        if (right.kind().equals("trademark")) filing.put("classes", List.of(String.valueOf(1 + chance.below(45))));
        facts.add(filing);
    }

    /** Eighteen months after it was filed, unless the grant was announced before. */
    private static void published(Right right, List<Map<String, Object>> facts) {
        var on = right.filedOn().plusMonths(18);
        if (on.isBefore(right.grantedOn()) && !on.isAfter(LAST_DAY))
            facts.add(event("right.published.v1", right.id(), on));
    }

    /** All that becomes of the right from its grant on; false where it does not stand any more. */
    private boolean granted(Right right, List<Map<String, Object>> facts) {
        facts.add(event(
                "right.granted.v1",
                right.id(),
                right.grantedOn(),
                "kind",
                right.kind(),
                "title",
                right.title(),
                "filedOn",
                right.filedOn().toString()));
        if (right.kind().equals("trademark")) renewed(right, facts);
        if (!right.isPatent()) return true;
        used(right, facts);
        if (right.kind().equals("invention")) merit(right, facts);
        return CityAnnuities.keptUp(
                right.id(), right.kind(), right.filedOn(), right.grantedOn(), givenUpAfter(right), facts);
    }

    /** Every fourth patent's annuities are not paid for ever. */
    private Optional<LocalDate> givenUpAfter(Right right) {
        var day = right.grantedOn().plusDays(400 + chance.below(3_000));
        return chance.below(HUNDRED) < 24 ? Optional.of(day) : Optional.empty();
    }

    /** Seven marks of ten are renewed when their ten years are over. */
    private void renewed(Right right, List<Map<String, Object>> facts) {
        var on = right.grantedOn().plusYears(10);
        if (chance.below(HUNDRED) >= 70 || on.isAfter(LAST_DAY)) return;
        var lastDay = on.plusYears(10).minusDays(1);
        facts.add(event("right.renewed.v1", right.id(), on, "lastDay", lastDay.toString()));
    }

    private void merit(Right right, List<Map<String, Object>> facts) {
        var on = right.grantedOn().plusDays(200);
        if (chance.below(HUNDRED) >= 8 || on.isAfter(LAST_DAY)) return;
        facts.add(event(
                "asset.merit-recorded.v1",
                right.id(),
                on,
                "merit",
                chance.pick(List.of("strategic-industry", "foreign-counterpart", "patent-award")),
                "detail",
                "示范情形" + (right.number() + 1)));
    }

    /** Half of the patents are put to use, half of these with products sold, some of them recorded as patent-intensive. */
    private void used(Right right, List<Map<String, Object>> facts) {
        var from = right.grantedOn().plusDays(chance.below(900));
        int draw = chance.below(HUNDRED);
        boolean isIntensive = chance.below(HUNDRED) < 10;
        var amount = chance.price();
        if (draw >= 50 || from.plusYears(1).isAfter(LAST_DAY)) return;
        var use = fields(
                "kind", draw < 25 ? "product-sold" : draw < 40 ? "manufacture" : "own-use",
                "by", right.holder(),
                "from", from.toString(),
                "until", from.plusYears(1).minusDays(1).toString(),
                "products", List.of("示范产品" + (right.number() + 1)));
        if (draw < 25) use.put("sales", amount);
        if (draw < 25 && isIntensive) {
            use.put("output", amount);
            use.put("intensiveProduct", "示范密集型" + (right.number() + 1));
        }
        facts.add(event("implementation.recorded.v1", right.id(), from.plusYears(1), "use", use));
    }

    private static String numberOf(String kind, int year, int number) {
        return switch (kind) {
            case "invention" -> patent(year, '1', number);
            case "utility-model" -> patent(year, '2', number);
            case "design" -> patent(year, '3', number);
            case "trademark" -> "CN:trademark-registration:" + (90_000_000 + number);
            case "software" -> "CN:software-registration:" + String.format(Locale.ROOT, "%dSR%07d", year, number);
            default -> "CN:plant-variety:" + String.format(Locale.ROOT, "CNA%d%07d", year, number);
        };
    }

    /** The check digit is the one that the number's own class takes. */
    private static String patent(int year, char kind, int number) {
        var digits = "%d%c%07d".formatted(year, kind, 9_000_000 - number % 9_000_000);
        return withCheckDigit(digits);
    }

    private static String withCheckDigit(String digits) {
        for (char check : "0123456789X".toCharArray()) {
            try {
                return "CN:patent-application:" + PatentApplicationNumber.of(digits + "." + check);
            } catch (Malformed another) {
                assert another.reason().contains("check");
            }
        }
        throw new IllegalStateException("no check digit fits " + digits);
    }
}
