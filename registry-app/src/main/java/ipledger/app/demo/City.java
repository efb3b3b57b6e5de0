package ipledger.app.demo;

import ipledger.app.figures.Divisions;
import ipledger.identifier.Malformed;
import ipledger.identifier.PatentApplicationNumber;
import ipledger.money.Money;
import ipledger.word.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
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
 * dollars. All of these shares are assumptions too.
 */
public final class City {
    private static final String SOURCE = "demo-city";
    static final int FIRST_YEAR = 2010;
    static final LocalDate LAST_DAY = LocalDate.of(2026, 9, 30);
    private static final int ASSETS_OF_A_HOLDER = 8;
    private static final int FEWEST_HOLDERS = 12;
    private static final int HUNDRED = 100;
    static final String NOTE = "示范数据 demonstration";
    private static final List<String> COUNTIES = List.of(
            "430405", "430406", "430407", "430408", "430405", "430406", "430407", "430408", "430412", "430421",
            "430422", "430423", "430424", "430426", "430481", "430482");
    private static final List<String> INDUSTRIES =
            List.of("C3443", "C3821", "C2613", "C0911", "C3215", "D4415", "C2720", "C1371", "I6513", "C3670");
    private static final List<String> TRADES = List.of("阀门", "输变电", "盐化", "矿业", "冶炼", "新能源", "医药", "农产品", "软件", "汽配");
    private static final List<String> BANKS = List.of("示范银行衡阳分行", "演示商业银行", "虚拟农商银行", "模拟科技支行");

    private final SplittableRandom chance;
    private final int assets;
    private final long seed;
    private final List<Map<String, Object>> holders = new ArrayList<>();

    public City(long seed, int assets) {
        this.seed = seed;
        this.assets = assets;
        this.chance = new SplittableRandom(seed);
        int count = Math.max(FEWEST_HOLDERS, assets / ASSETS_OF_A_HOLDER);
        for (int i = 0; i < count; i++) holders.add(holder(i));
    }

    private Map<String, Object> holder(int number) {
        var county = pick(COUNTIES);
        int draw = chance.nextInt(HUNDRED);
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
            int trade = chance.nextInt(TRADES.size());
            holder.put("name", Divisions.name(county) + "示范" + TRADES.get(trade) + (number + 1) + "号有限公司（演示）");
            holder.put("kind", "enterprise");
            holder.put("size", pick(List.of("above-scale", "small-medium", "small-medium", "micro")));
            holder.put("industry", industry(trade));
        }
        holder.put("division", chance.nextInt(HUNDRED) < 4 ? "430100" : county);
        return holder;
    }

    private static String industry(int trade) {
        var code = INDUSTRIES.get(trade);
        return code.equals("C0911") ? "B0911" : code;
    }

    /** 一件资产. What the dealings need to know of it. */
    private record Made(String number, Map<String, Object> holder, LocalDate grantedOn, boolean pledgeable) {}

    /** Hands over every record, in the order in which they are to be entered. */
    public void records(Consumer<Map<String, Object>> taker) {
        var some = new ArrayList<Made>();
        for (int i = 0; i < assets; i++) {
            var made = asset(i, taker);
            made.ifPresent(some::add);
            if (some.size() >= 3 && chance.nextInt(HUNDRED) < 22) {
                dealing(i, List.copyOf(some), taker);
                some.clear();
            } else if (some.size() > 12) some.clear();
        }
    }

    /** True for a record that brings an asset; the others deal in assets brought before. */
    public static boolean isOfAnAsset(Map<String, Object> record) {
        return !record.containsKey("dealing");
    }

    private Optional<Made> asset(int number, Consumer<Map<String, Object>> taker) {
        // Twice as many late in the span as early.
        int span = LAST_DAY.getYear() - FIRST_YEAR;
        int early = chance.nextInt(span);
        int year = FIRST_YEAR + Math.max(early, chance.nextInt(span));
        var filedOn = LocalDate.of(year, 1, 1).plusDays(chance.nextInt(365));
        int draw = chance.nextInt(HUNDRED);
        var kind = draw < 26
                ? "invention"
                : draw < 52
                        ? "utility-model"
                        : draw < 64 ? "design" : draw < 90 ? "trademark" : draw < 97 ? "software" : "plant-variety";
        var grantedOn =
                filedOn.plusDays(kind.equals("invention") ? 500 + chance.nextInt(700) : 90 + chance.nextInt(250));
        var holder = pick(holders);
        var other = chance.nextInt(HUNDRED) < 7 ? Optional.of(pick(holders)) : Optional.<Map<String, Object>>empty();
        var holdings = new ArrayList<Map<String, Object>>();
        boolean isShared = other.filter(second -> !second.equals(holder)).isPresent();
        holdings.add(isShared ? fields("holder", holder, "share", "2/3") : fields("holder", holder));
        if (isShared) holdings.add(fields("holder", other.get(), "share", "1/3"));
        var id = numberOf(kind, year, number);
        boolean granted =
                !grantedOn.isAfter(LAST_DAY) && chance.nextInt(HUNDRED) < (kind.equals("invention") ? 62 : 93);
        var facts = new ArrayList<Map<String, Object>>();
        var filing = event("right.filed.v1", id, filedOn);
        filing.put("kind", kind);
        filing.put("title", title(kind, number));
        filing.put("applicants", holdings);
        if (kind.equals("trademark")) filing.put("classes", List.of(String.valueOf(1 + chance.nextInt(45))));
        facts.add(filing);
        if (granted) {
            var grant = event("right.granted.v1", id, grantedOn);
            grant.put("kind", kind);
            grant.put("title", title(kind, number));
            grant.put("filedOn", filedOn.toString());
            facts.add(grant);
            var lapsedOn = grantedOn.plusDays(400 + chance.nextInt(3_000));
            if (kind.matches("invention|utility-model|design")) used(id, holder, grantedOn, number, facts);
            var meritOn = grantedOn.plusDays(200);
            if (kind.equals("invention") && chance.nextInt(HUNDRED) < 8 && !meritOn.isAfter(LAST_DAY)) {
                var merit = event("asset.merit-recorded.v1", id, meritOn);
                merit.put("merit", pick(List.of("strategic-industry", "foreign-counterpart", "patent-award")));
                merit.put("detail", "示范情形" + (number + 1));
                facts.add(merit);
            }
            boolean lapses = chance.nextInt(HUNDRED) < 24 && kind.matches("invention|utility-model|design");
            if (lapses && lapsedOn.isBefore(LAST_DAY)) {
                facts.add(event("right.lapsed.v1", id, lapsedOn));
                granted = false;
            }
        }
        taker.accept(record("asset-" + number, facts, Optional.empty()));
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
        var from = grantedOn.plusDays(chance.nextInt(900));
        int draw = chance.nextInt(HUNDRED);
        boolean isIntensive = chance.nextInt(HUNDRED) < 10;
        var amount = price();
        if (draw >= 50 || from.plusYears(1).isAfter(LAST_DAY)) return;
        var use = fields(
                "kind",
                draw < 25 ? "product-sold" : draw < 40 ? "manufacture" : "own-use",
                "by",
                holder,
                "from",
                from.toString(),
                "until",
                from.plusYears(1).minusDays(1).toString(),
                "products",
                List.of("示范产品" + (number + 1)));
        if (draw < 25) use.put("sales", amount);
        if (draw < 25 && isIntensive) {
            use.put("output", amount);
            use.put("intensiveProduct", "示范密集型" + (number + 1));
        }
        var fact = event("implementation.recorded.v1", asset, from.plusYears(1));
        fact.put("use", use);
        facts.add(fact);
    }

    private void dealing(int number, List<Made> known, Consumer<Map<String, Object>> taker) {
        var first = known.getFirst();
        var among = known.stream()
                .filter(made -> made.holder().equals(first.holder()))
                .limit(3)
                .toList();
        var latest =
                among.stream().map(Made::grantedOn).max(LocalDate::compareTo).orElseThrow();
        var on = latest.plusDays(60 + chance.nextInt(1_200));
        if (!on.isBefore(LAST_DAY)) return;
        var name = "DEMO-" + seed + "-" + number;
        var amount = price();
        int draw = chance.nextInt(HUNDRED);
        if (draw < 40 && first.pledgeable()) pledge(name, among, on, amount, taker);
        else if (draw < 70) licence(name, among, on, amount, taker);
        else if (draw < 90 || !first.pledgeable()) transfer(name, among, on, amount, taker);
        else contribution(name, among, on, amount, taker);
    }

    private void pledge(
            String name, List<Made> assetsOfIt, LocalDate on, String amount, Consumer<Map<String, Object>> taker) {
        var dueOn = on.plusYears(1 + chance.nextInt(3));
        var appliedOn = on.minusDays(1 + chance.nextInt(10));
        boolean isValued = chance.nextInt(HUNDRED) < 70;
        boolean hasFiling = chance.nextInt(HUNDRED) < 80;
        var bank = fields("name", pick(BANKS), "kind", "enterprise", "division", "430400");
        var facts = new ArrayList<Map<String, Object>>();
        for (var each : assetsOfIt) {
            var terms = fields(
                    "pledgors",
                    List.of(each.holder()),
                    "pledgees",
                    List.of(bank),
                    "claim",
                    fields("kind", "借款", "amount", amount, "beginsOn", on.toString(), "dueOn", dueOn.toString()),
                    "agreedOn",
                    appliedOn.minusDays(5).toString());
            if (isValued) facts.add(valued(each, appliedOn.minusDays(20), amount, "pledge"));
            if (hasFiling) {
                var agreed = event("pledge.agreed.v1", each.number(), appliedOn.minusDays(5));
                agreed.put("dealing", name);
                agreed.put("terms", terms);
                facts.add(agreed);
                var filed = event("pledge.filed.v1", each.number(), appliedOn);
                filed.put("dealing", name);
                facts.add(filed);
            }
            var fact = event("pledge.registered.v1", each.number(), on);
            fact.put("dealing", name);
            fact.put("terms", terms);
            facts.add(fact);
        }
        taker.accept(record(
                "pledge-" + name, facts, Optional.of(fields("number", name, "kind", "pledge", "stage", "registered"))));
        loan(name, assetsOfIt, on, dueOn, amount, taker);
        var endedOn = dueOn.plusDays(chance.nextInt(40));
        if (!endedOn.isBefore(LAST_DAY) || chance.nextInt(HUNDRED) < 5) return;
        boolean defaults = chance.nextInt(HUNDRED) < 2;
        var ground = defaults ? "enforced" : "debt-paid";
        var ends = new ArrayList<Map<String, Object>>();
        for (var each : assetsOfIt) {
            if (defaults) {
                var unpaid = event("pledge.default-recorded.v1", each.number(), dueOn);
                unpaid.put("dealing", name);
                unpaid.put("unpaid", amount);
                unpaid.put("cause", "示范逾期");
                ends.add(unpaid);
                var recovered = event("pledge.recovery-recorded.v1", each.number(), endedOn);
                recovered.put("dealing", name);
                recovered.put("recovered", half(amount));
                recovered.put("source", "pledged-asset");
                ends.add(recovered);
            }
            var fact = event("pledge.released.v1", each.number(), endedOn);
            fact.put("which", fields("dealing", name));
            fact.put("ground", ground);
            ends.add(fact);
        }
        taker.accept(record(
                "release-" + name, ends, Optional.of(fields("number", name, "kind", "pledge", "stage", "ended"))));
    }

    /** Half of the loans are stated, at nine tenths of what is secured; a balance follows half a year later. */
    private void loan(
            String name,
            List<Made> assetsOfIt,
            LocalDate on,
            LocalDate dueOn,
            String amount,
            Consumer<Map<String, Object>> taker) {
        if (chance.nextInt(HUNDRED) >= 50) return;
        var facts = new ArrayList<Map<String, Object>>();
        for (var each : assetsOfIt) {
            var stated = event("pledge.loan-stated.v1", each.number(), on);
            stated.put("dealing", name);
            stated.put("loan", fields("amount", amount));
            facts.add(stated);
            if (!on.plusDays(180).isBefore(dueOn) || !on.plusDays(180).isBefore(LAST_DAY)) continue;
            var balance = event("pledge.balance-reported.v1", each.number(), on.plusDays(180));
            balance.put("dealing", name);
            balance.put("outstanding", half(amount));
            facts.add(balance);
        }
        taker.accept(record(
                "loan-" + name, facts, Optional.of(fields("number", name, "kind", "pledge", "stage", "registered"))));
    }

    private Map<String, Object> valued(Made asset, LocalDate on, String amount, String purpose) {
        var fact = event("valuation.recorded.v1", asset.number(), on);
        fact.put("valuation", valuation(on, amount));
        fact.put("purpose", purpose);
        return fact;
    }

    private static Map<String, Object> valuation(LocalDate on, String amount) {
        return fields(
                "valuer",
                fields("name", "示范资产评估事务所（演示）", "kind", "enterprise"),
                "reportNumber",
                "示范评报" + on,
                "method",
                "收益法",
                "referenceDate",
                on.toString(),
                "validUntil",
                on.plusYears(1).minusDays(1).toString(),
                "amount",
                twice(amount));
    }

    private static String half(String amount) {
        return Money.of(amount).amount().divide(BigDecimal.TWO, 2, RoundingMode.HALF_UP) + " CNY";
    }

    private static String twice(String amount) {
        return Money.of(amount).amount().multiply(BigDecimal.TWO) + " CNY";
    }

    private void contribution(
            String name, List<Made> assetsOfIt, LocalDate on, String amount, Consumer<Map<String, Object>> taker) {
        var company = holders.stream()
                .filter(holder -> "enterprise".equals(holder.get("kind")))
                .skip(chance.nextInt(Math.max(1, holders.size() / 3)))
                .findFirst();
        if (company.isEmpty() || on.plusDays(60).isAfter(LAST_DAY)) return;
        var facts = new ArrayList<Map<String, Object>>();
        for (var each : assetsOfIt) {
            var agreed = event("contribution.agreed.v1", each.number(), on);
            agreed.put("dealing", name);
            agreed.put(
                    "terms",
                    fields(
                            "contributors",
                            List.of(each.holder()),
                            "company",
                            company.get(),
                            "valuation",
                            valuation(on.minusDays(30), amount),
                            "contributedAmount",
                            amount,
                            "convertedFirst",
                            false,
                            "stateOwned",
                            false));
            facts.add(agreed);
            var completed = event("contribution.completed.v1", each.number(), on.plusDays(60));
            completed.put("dealing", name);
            completed.put("deliveredOn", on.plusDays(60).toString());
            facts.add(completed);
        }
        taker.accept(record(
                "contribution-" + name,
                facts,
                Optional.of(fields("number", name, "kind", "contribution", "stage", "registered"))));
    }

    private void licence(
            String name, List<Made> assetsOfIt, LocalDate on, String amount, Consumer<Map<String, Object>> taker) {
        var licensee = pick(holders);
        var fee = chance.nextInt(HUNDRED) < 5 ? amount.replace("CNY", "USD") : amount;
        var facts = new ArrayList<Map<String, Object>>();
        for (var each : assetsOfIt) {
            var fact = event("licence.granted.v1", each.number(), on);
            fact.put("dealing", name);
            fact.put(
                    "terms",
                    fields(
                            "kind", "ordinary",
                            "licensors", List.of(each.holder()),
                            "licensees", List.of(licensee),
                            "lastDay", on.plusYears(3).toString(),
                            "fee", fee,
                            "agreedOn", on.toString()));
            facts.add(fact);
        }
        taker.accept(record(
                "licence-" + name,
                facts,
                Optional.of(fields("number", name, "kind", "licence", "stage", "registered"))));
    }

    private void transfer(
            String name, List<Made> assetsOfIt, LocalDate on, String amount, Consumer<Map<String, Object>> taker) {
        var taking = pick(holders);
        var facts = new ArrayList<Map<String, Object>>();
        for (var each : assetsOfIt) {
            var fact = event("title.transferred.v1", each.number(), on);
            fact.put("dealing", name);
            fact.put(
                    "conveyance",
                    fields(
                            "ground", "agreement",
                            "from", List.of(each.holder()),
                            "to", List.of(fields("holder", taking)),
                            "price", amount,
                            "agreedOn", on.minusDays(30).toString()));
            facts.add(fact);
        }
        taker.accept(record(
                "transfer-" + name,
                facts,
                Optional.of(fields("number", name, "kind", "transfer", "stage", "registered"))));
    }

    /** What officials would enter beside the records. */
    public List<CityProgramme.Request> programme() {
        return new CityProgramme(seed, COUNTIES, holders).requests();
    }

    private static String title(String kind, int number) {
        var code = kind.toUpperCase(Locale.ROOT).replace('-', '_');
        return "示范" + Words.of(Locale.SIMPLIFIED_CHINESE, "AssetKind", code) + (number + 1);
    }

    /** From ten thousand to ten million yuan, most of them small. */
    private String price() {
        double one = chance.nextDouble();
        double exponent = 4 + 3 * Math.min(one, chance.nextDouble());
        long thousands = Math.max(10, Math.round(StrictMath.pow(10, exponent) / 1_000));
        return thousands + "000.00 CNY";
    }

    /** In the order given, so that the same seed gives the same bytes. */
    static Map<String, Object> fields(Object... namesAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2)
            map.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        return map;
    }

    private static Map<String, Object> event(String type, String asset, LocalDate on) {
        var event = new LinkedHashMap<String, Object>();
        event.put("type", type);
        event.put("asset", asset);
        event.put("effectiveOn", on.toString());
        return event;
    }

    private Map<String, Object> record(
            String id, List<Map<String, Object>> facts, Optional<Map<String, Object>> dealing) {
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

    private <T> T pick(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }
}
