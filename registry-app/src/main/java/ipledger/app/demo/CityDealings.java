package ipledger.app.demo;

import static ipledger.app.demo.City.HUNDRED;
import static ipledger.app.demo.City.LAST_DAY;
import static ipledger.app.demo.City.event;
import static ipledger.app.demo.City.fields;

import ipledger.app.demo.City.Made;
import ipledger.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** 示范交易. The pledges, licences, transfers and contributions of the invented city, each handed over as it is made. */
final class CityDealings {
    private static final List<String> BANKS = List.of("示范银行衡阳分行", "演示商业银行", "虚拟农商银行", "模拟科技支行");

    private static final int MOST_PAYMENTS = 400;
    private static final int MOST_AFFILIATIONS = 200;

    private final long seed;
    private final CityChance chance;
    private final List<Map<String, Object>> holders;
    private final Consumer<Map<String, Object>> taker;
    private final List<CityProgramme.Request> payments = new ArrayList<>();
    private final List<CityProgramme.Request> affiliations = new ArrayList<>();
    private int licences;
    private int transfers;

    CityDealings(long seed, CityChance chance, List<Map<String, Object>> holders, Consumer<Map<String, Object>> taker) {
        this.seed = seed;
        this.chance = chance;
        this.holders = holders;
        this.taker = taker;
    }

    /** What was paid under the licences, and who belongs to one group. */
    List<CityProgramme.Request> requests() {
        return Stream.concat(payments.stream(), affiliations.stream()).toList();
    }

    /** A dealing, or none: over the assets of one holder, up to three, some time after the last of them was granted. */
    void over(int number, List<Made> known) {
        var first = known.getFirst();
        var among = known.stream()
                .filter(made -> made.holder().equals(first.holder()))
                .limit(3)
                .toList();
        var latest =
                among.stream().map(Made::grantedOn).max(LocalDate::compareTo).orElseThrow();
        var on = latest.plusDays(60 + chance.below(1_200));
        if (!on.isBefore(LAST_DAY)) return;
        var name = "DEMO-" + seed + "-" + number;
        var amount = chance.price();
        int draw = chance.below(HUNDRED);
        if (draw < 40 && first.pledgeable()) pledge(name, among, on, amount);
        else if (draw < 70) licence(name, among, on, amount);
        else if (draw < 90 || !first.pledgeable()) transfer(name, among, on, amount);
        else contribution(name, among, on, amount);
    }

    private void pledge(String name, List<Made> assetsOfIt, LocalDate on, String amount) {
        var dueOn = on.plusYears(1 + chance.below(3));
        var appliedOn = on.minusDays(1 + chance.below(10));
        boolean isValued = chance.below(HUNDRED) < 70;
        boolean hasFiling = chance.below(HUNDRED) < 80;
        var bank = fields("name", chance.pick(BANKS), "kind", "enterprise", "division", "430400");
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
        taker.accept(City.record(
                seed,
                "pledge-" + name,
                facts,
                Optional.of(fields("number", name, "kind", "pledge", "stage", "registered"))));
        loan(name, assetsOfIt, on, dueOn, amount);
        var endedOn = dueOn.plusDays(chance.below(40));
        if (!endedOn.isBefore(LAST_DAY) || chance.below(HUNDRED) < 5) return;
        boolean defaults = chance.below(HUNDRED) < 2;
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
        taker.accept(City.record(
                seed,
                "release-" + name,
                ends,
                Optional.of(fields("number", name, "kind", "pledge", "stage", "ended"))));
    }

    /** Half of the loans are stated, at nine tenths of what is secured; a balance follows half a year later. */
    private void loan(String name, List<Made> assetsOfIt, LocalDate on, LocalDate dueOn, String amount) {
        if (chance.below(HUNDRED) >= 50) return;
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
        taker.accept(City.record(
                seed,
                "loan-" + name,
                facts,
                Optional.of(fields("number", name, "kind", "pledge", "stage", "registered"))));
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
        return Money.of(amount).amount().divide(BigDecimal.TWO, 2, RoundingMode.HALF_UP) + " "
                + Money.of(amount).currency();
    }

    private static String twice(String amount) {
        return Money.of(amount).amount().multiply(BigDecimal.TWO) + " CNY";
    }

    private void contribution(String name, List<Made> assetsOfIt, LocalDate on, String amount) {
        var company = holders.stream()
                .filter(holder -> "enterprise".equals(holder.get("kind")))
                .skip(chance.below(Math.max(1, holders.size() / 3)))
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
        taker.accept(City.record(
                seed,
                "contribution-" + name,
                facts,
                Optional.of(fields("number", name, "kind", "contribution", "stage", "registered"))));
    }

    private void licence(String name, List<Made> assetsOfIt, LocalDate on, String amount) {
        var licensee = chance.pick(holders);
        var fee = chance.below(HUNDRED) < 5 ? amount.replace("CNY", "USD") : amount;
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
        taker.accept(City.record(
                seed,
                "licence-" + name,
                facts,
                Optional.of(fields("number", name, "kind", "licence", "stage", "registered"))));
        licences++;
        for (int year = 1; year <= 2; year++)
            if (licences % 2 == 0 && payments.size() < MOST_PAYMENTS) pay(name, on.plusYears(year), year, fee);
    }

    private void pay(String name, LocalDate on, int year, String fee) {
        if (on.isAfter(LAST_DAY)) return;
        payments.add(new CityProgramme.Request(
                "/api/v1/dealings/licences/" + name + "/payments",
                "city-" + seed + "-paid-" + name + "-" + year,
                fields(
                        "amount",
                        half(fee),
                        "use",
                        "to-holder",
                        "occasion",
                        "第" + year + "年许可费",
                        "effectiveOn",
                        on.toString(),
                        "provenance",
                        fields("note", City.NOTE))));
    }

    /** Of some transfers both parties are members of one group since a year before. */
    private void affiliate(String name, Map<String, Object> giving, Map<String, Object> taking, LocalDate on) {
        transfers++;
        if (transfers % 8 != 0 || affiliations.size() >= MOST_AFFILIATIONS || giving.equals(taking)) return;
        boolean isOfAPerson = "natural-person".equals(giving.get("kind"));
        var group = isOfAPerson ? String.valueOf(giving.get("name")) : "示范集团" + name;
        var side = 0;
        for (var member : List.of(giving, taking))
            affiliations.add(new CityProgramme.Request(
                    "/api/v1/affiliations",
                    "city-" + seed + "-affiliation-" + name + "-" + side,
                    fields(
                            "affiliation",
                            name + "-" + side++,
                            "kind",
                            isOfAPerson ? "own-company" : "group",
                            "group",
                            group,
                            "member",
                            member,
                            "effectiveOn",
                            on.minusYears(1).toString(),
                            "provenance",
                            fields("note", City.NOTE))));
    }

    private void transfer(String name, List<Made> assetsOfIt, LocalDate on, String amount) {
        var taking = chance.pick(holders);
        affiliate(name, assetsOfIt.getFirst().holder(), taking, on);
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
        taker.accept(City.record(
                seed,
                "transfer-" + name,
                facts,
                Optional.of(fields("number", name, "kind", "transfer", "stage", "registered"))));
    }
}
