package ipledger.app.demo;

import ipledger.app.figures.Divisions;
import ipledger.identifier.Malformed;
import ipledger.identifier.PatentApplicationNumber;
import ipledger.word.Codes;
import ipledger.word.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * 示范城市. An invented city's register over the years 2010 to 2026, as records of facts: the same seed and size give the same
 * records to the byte. Every party's name says that it is invented.
 *
 * <p>Where its distributions come from: the counties are Hengyang's, each with the same chance, the city's districts twice
 * that. The leading industries are the policy's of 2010. The mix of kinds, of holders, the share of co-owned assets, of
 * lapses, the terms and the default rate are assumptions in round numbers, chosen so that every figure has something to
 * count; they are no statistics. Prices spread over three orders of magnitude, most of them small, as contract prices do.
 * Filings grow by the year, so that trends can be seen. A dealing follows every fifth asset: of ten dealings four are
 * pledges, three licences, two transfers and one a contribution. Of the patents granted half are put to use, and half of
 * these with products sold, near the industrialisation rates that the national patent survey gives for enterprises. Seven
 * pledges of ten rest on a valuation, at half of it as banks lend; one in fifty defaults. One licence in twenty is in
 * dollars; of every second one, of two hundred at most, half of the fee is paid after a year and half after two. The parties of
 * every eighth transfer, of a hundred at most, are members of one group. All of these shares are assumptions too.
 */
public final class City {
    private static final String SOURCE = "demo-city";
    static final int FIRST_YEAR = 2010;
    static final LocalDate LAST_DAY = LocalDate.of(2026, 9, 30);
    private static final int ASSETS_OF_A_HOLDER = 8;
    private static final int FEWEST_HOLDERS = 12;
    static final int HUNDRED = 100;
    static final String NOTE = "示范数据 demonstration";
    private static final List<String> COUNTIES = List.of(
            "430405", "430406", "430407", "430408", "430405", "430406", "430407", "430408", "430412", "430421",
            "430422", "430423", "430424", "430426", "430481", "430482");
    private static final List<String> INDUSTRIES =
            List.of("C3443", "C3821", "C2613", "C0911", "C3215", "D4415", "C2720", "C1371", "I6513", "C3670");
    private static final List<String> TRADES = List.of("阀门", "输变电", "盐化", "矿业", "冶炼", "新能源", "医药", "农产品", "软件", "汽配");

    private final CityChance chance;
    private final int assets;
    private final long seed;
    private final List<Map<String, Object>> holders = new ArrayList<>();
    private final List<CityProgramme.Request> afterwards = new ArrayList<>();

    public City(long seed, int assets) {
        this.seed = seed;
        this.assets = assets;
        this.chance = new CityChance(seed);
        int count = Math.max(FEWEST_HOLDERS, assets / ASSETS_OF_A_HOLDER);
        for (int i = 0; i < count; i++) holders.add(holder(i));
    }

    private Map<String, Object> holder(int number) {
        var county = chance.pick(COUNTIES);
        int draw = chance.below(HUNDRED);
        var holder = new LinkedHashMap<String, Object>();
        if (draw < 6) {
            holder.put("name", "示范大学第" + (number + 1) + "学院（演示）");
            holder.put("kind", "university");
        } else if (draw < 9) {
            holder.put("name", "示范第" + (number + 1) + "研究所（演示）");
            holder.put("kind", "research-institute");
        } else if (draw < 17) {
            holder.put("name", "演示发明人" + (number + 1));
            holder.put("kind", "natural-person");
        } else {
            int trade = chance.below(TRADES.size());
            holder.put("name", Divisions.name(county) + "示范" + TRADES.get(trade) + (number + 1) + "号有限公司（演示）");
            holder.put("kind", "enterprise");
            holder.put("size", chance.pick(List.of("above-scale", "small-medium", "small-medium", "micro")));
            holder.put("industry", industry(trade));
        }
        holder.put("division", chance.below(HUNDRED) < 4 ? "430100" : county);
        return holder;
    }

    private static String industry(int trade) {
        var code = INDUSTRIES.get(trade);
        return code.equals("C0911") ? "B0911" : code;
    }

    /** 一件资产. What the dealings need to know of it. */
    record Made(String number, Map<String, Object> holder, LocalDate grantedOn, boolean pledgeable) {}

    /** Hands over every record, in the order in which they are to be entered. */
    public void records(Consumer<Map<String, Object>> taker) {
        var dealings = new CityDealings(seed, chance, holders, taker);
        var some = new ArrayList<Made>();
        for (int i = 0; i < assets; i++) {
            var made = asset(i, taker);
            made.ifPresent(some::add);
            if (some.size() >= 3 && chance.below(HUNDRED) < 22) {
                dealings.over(i, List.copyOf(some));
                some.clear();
            } else if (some.size() > 12) some.clear();
        }
        afterwards.addAll(dealings.requests());
    }

    /** True for a record that brings an asset; the others deal in assets brought before. */
    public static boolean isOfAnAsset(Map<String, Object> record) {
        return !record.containsKey("dealing");
    }

    private Optional<Made> asset(int number, Consumer<Map<String, Object>> taker) {
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
        var holder = chance.pick(holders);
        var other =
                chance.below(HUNDRED) < 7 ? Optional.of(chance.pick(holders)) : Optional.<Map<String, Object>>empty();
        var holdings = new ArrayList<Map<String, Object>>();
        boolean isShared = other.filter(second -> !second.equals(holder)).isPresent();
        holdings.add(isShared ? fields("holder", holder, "share", "2/3") : fields("holder", holder));
        if (isShared) holdings.add(fields("holder", other.get(), "share", "1/3"));
        var id = numberOf(kind, year, number);
        boolean granted = !grantedOn.isAfter(LAST_DAY) && chance.below(HUNDRED) < (kind.equals("invention") ? 62 : 93);
        var facts = new ArrayList<Map<String, Object>>();
        var filing = event(
                "right.filed.v1",
                id,
                filedOn,
                "kind",
                kind,
                "title",
                title(kind, number),
                "applicants",
                holdings);
        if (kind.equals("trademark")) filing.put("classes", List.of(String.valueOf(1 + chance.below(45))));
        facts.add(filing);
        if (granted) {
            facts.add(event(
                    "right.granted.v1",
                    id,
                    grantedOn,
                    "kind",
                    kind,
                    "title",
                    title(kind, number),
                    "filedOn",
                    filedOn.toString()));
            var lapsedOn = grantedOn.plusDays(400 + chance.below(3_000));
            if (kind.matches("invention|utility-model|design")) used(id, holder, grantedOn, number, facts);
            var meritOn = grantedOn.plusDays(200);
            if (kind.equals("invention") && chance.below(HUNDRED) < 8 && !meritOn.isAfter(LAST_DAY))
                facts.add(event(
                        "asset.merit-recorded.v1",
                        id,
                        meritOn,
                        "merit",
                        chance.pick(List.of("strategic-industry", "foreign-counterpart", "patent-award")),
                        "detail",
                        "示范情形" + (number + 1)));
            boolean lapses = chance.below(HUNDRED) < 24 && kind.matches("invention|utility-model|design");
            if (lapses && lapsedOn.isBefore(LAST_DAY)) {
                facts.add(event("right.lapsed.v1", id, lapsedOn));
                granted = false;
            }
        }
        taker.accept(record(seed, "asset-" + number, facts, Optional.empty()));
        return granted
                ? Optional.of(new Made(id, holder, grantedOn, !isShared && !kind.equals("plant-variety")))
                : Optional.empty();
    }

    /** Half of the patents are put to use, half of these with products sold, some of them recorded as patent-intensive. */
    private void used(
            String asset,
            Map<String, Object> holder,
            LocalDate grantedOn,
            int number,
            List<Map<String, Object>> facts) {
        var from = grantedOn.plusDays(chance.below(900));
        int draw = chance.below(HUNDRED);
        boolean isIntensive = chance.below(HUNDRED) < 10;
        var amount = chance.price();
        if (draw >= 50 || from.plusYears(1).isAfter(LAST_DAY)) return;
        var use = fields(
                "kind", draw < 25 ? "product-sold" : draw < 40 ? "manufacture" : "own-use",
                "by", holder,
                "from", from.toString(),
                "until", from.plusYears(1).minusDays(1).toString(),
                "products", List.of("示范产品" + (number + 1)));
        if (draw < 25) use.put("sales", amount);
        if (draw < 25 && isIntensive) {
            use.put("output", amount);
            use.put("intensiveProduct", "示范密集型" + (number + 1));
        }
        facts.add(event("implementation.recorded.v1", asset, from.plusYears(1), "use", use));
    }

    /** What officials would enter beside the records. */
    public List<CityProgramme.Request> programme() {
        return new CityProgramme(seed, COUNTIES, holders).requests();
    }

    /** What is entered beside the records once they have been handed over: payments under licences, affiliations. */
    public List<CityProgramme.Request> afterwards() {
        return List.copyOf(afterwards);
    }

    private static String title(String kind, int number) {
        return "示范" + Words.of(Locale.SIMPLIFIED_CHINESE, "AssetKind", Codes.name(kind)) + (number + 1);
    }

    /** In the order given, so that the same seed gives the same bytes. */
    static Map<String, Object> fields(Object... namesAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2)
            map.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        return map;
    }

    static Map<String, Object> event(String type, String asset, LocalDate on, Object... namesAndValues) {
        var event = fields("type", type, "asset", asset, "effectiveOn", on.toString());
        event.putAll(fields(namesAndValues));
        return event;
    }

    static Map<String, Object> record(
            long seed, String id, List<Map<String, Object>> facts, Optional<Map<String, Object>> dealing) {
        var record = new LinkedHashMap<String, Object>();
        record.put("source", SOURCE);
        record.put("recordId", "city-" + seed + "-" + id);
        record.put("note", NOTE);
        dealing.ifPresent(one -> record.put("dealing", one));
        record.put("facts", facts);
        return record;
    }

    private String numberOf(String kind, int year, int number) {
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
    private String patent(int year, char kind, int number) {
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
