package ipledger.app.demo;

import ipledger.app.figures.Divisions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
 * Filings grow by the year, so that trends can be seen. An annuity is paid for every year that a patent stands, by the
 * office's own scale of fees, so that of three events one is a payment, about as in the office's register. A dealing follows every fifth asset: of ten dealings four are
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
        var kept = new CityAssets(seed, chance, holders);
        var dealings = new CityDealings(seed, chance, holders, taker);
        var some = new ArrayList<Made>();
        for (int i = 0; i < assets; i++) {
            var asset = kept.asset(i);
            taker.accept(asset.record());
            asset.made().ifPresent(some::add);
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

    /** What officials would enter beside the records. */
    public List<CityProgramme.Request> programme() {
        return new CityProgramme(seed, COUNTIES, holders).requests();
    }

    /** What is entered beside the records once they have been handed over: payments under licences, affiliations. */
    public List<CityProgramme.Request> afterwards() {
        return List.copyOf(afterwards);
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
}
