package ipledger.app.demo;

import static ipledger.app.demo.City.HUNDRED;
import static ipledger.app.demo.City.LAST_DAY;
import static ipledger.app.demo.City.event;
import static ipledger.app.demo.City.fields;

import ipledger.app.demo.City.Made;
import ipledger.money.Money;
import ipledger.word.Codes;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
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
        var deal = new Deal("DEMO-" + seed + "-" + number, among, on, chance.price());
        int draw = chance.below(HUNDRED);
        if (draw < 40 && first.pledgeable()) pledge(deal);
        else if (draw < 70) licence(deal);
        else if (draw < 90 || !first.pledgeable()) transfer(deal);
        else contribution(deal);
    }

    /** 一笔交易. One contract over some assets of one holder. */
    private record Deal(String name, List<Made> assets, LocalDate on, String amount) {
        Map<String, Object> holder() {
            return assets.getFirst().holder();
        }

        /** What it does to one of its assets on a day. */
        Map<String, Object> event(String type, Made asset, LocalDate on, Object... namesAndValues) {
            var event = City.event(type, asset.number(), on, "dealing", name);
            event.putAll(fields(namesAndValues));
            return event;
        }
    }

    /** 环节. A record of a deal: of which kind the dealing is, and at which stage after it. */
    private enum Step {
        PLEDGE("pledge", "registered"),
        LOAN("pledge", "registered"),
        RELEASE("pledge", "ended"),
        CONTRIBUTION("contribution", "registered"),
        LICENCE("licence", "registered"),
        TRANSFER("transfer", "registered");

        private final String kind;
        private final String stage;

        Step(String kind, String stage) {
            this.kind = kind;
            this.stage = stage;
        }
    }

    /** Hands over one record with what the step does to each asset of the deal. */
    private void enter(Step step, Deal deal, Function<Made, List<Map<String, Object>>> facts) {
        taker.accept(City.record(
                seed,
                Codes.text(step) + "-" + deal.name(),
                deal.assets().stream()
                        .flatMap(asset -> facts.apply(asset).stream())
                        .toList(),
                Optional.of(fields("number", deal.name(), "kind", step.kind, "stage", step.stage))));
    }

    private void pledge(Deal deal) {
        var on = deal.on();
        var dueOn = on.plusYears(1 + chance.below(3));
        var appliedOn = on.minusDays(1 + chance.below(10));
        var agreedOn = appliedOn.minusDays(5);
        boolean isValued = chance.below(HUNDRED) < 70;
        boolean hasFiling = chance.below(HUNDRED) < 80;
        var bank = fields("name", chance.pick(BANKS), "kind", "enterprise", "division", "430400");
        var claim = fields(
                "kind", "借款",
                "amount", deal.amount(),
                "beginsOn", on.toString(),
                "dueOn", dueOn.toString());
        var terms = fields(
                "pledgors", List.of(deal.holder()),
                "pledgees", List.of(bank),
                "claim", claim,
                "agreedOn", agreedOn.toString());
        enter(Step.PLEDGE, deal, asset -> {
            var facts = new ArrayList<Map<String, Object>>();
            if (isValued) facts.add(valued(asset, appliedOn.minusDays(20), deal.amount()));
            if (hasFiling) {
                facts.add(deal.event("pledge.agreed.v1", asset, agreedOn, "terms", terms));
                facts.add(deal.event("pledge.filed.v1", asset, appliedOn));
            }
            facts.add(deal.event("pledge.registered.v1", asset, on, "terms", terms));
            return facts;
        });
        loan(deal, dueOn);
        release(deal, dueOn);
    }

    /** Half of the loans are stated; half of each is still owed half a year later. */
    private void loan(Deal deal, LocalDate dueOn) {
        if (chance.below(HUNDRED) >= 50) return;
        var reportedOn = deal.on().plusDays(180);
        boolean isReported = reportedOn.isBefore(dueOn) && reportedOn.isBefore(LAST_DAY);
        enter(Step.LOAN, deal, asset -> {
            var facts = new ArrayList<Map<String, Object>>();
            facts.add(deal.event("pledge.loan-stated.v1", asset, deal.on(), "loan", fields("amount", deal.amount())));
            if (isReported)
                facts.add(deal.event(
                        "pledge.balance-reported.v1", asset, reportedOn, "outstanding", half(deal.amount())));
            return facts;
        });
    }

    /** Some weeks after the debt falls due, of one pledge in fifty after a default of which half is recovered. */
    private void release(Deal deal, LocalDate dueOn) {
        var endedOn = dueOn.plusDays(chance.below(40));
        if (!endedOn.isBefore(LAST_DAY) || chance.below(HUNDRED) < 5) return;
        boolean defaults = chance.below(HUNDRED) < 2;
        enter(Step.RELEASE, deal, asset -> {
            var facts = new ArrayList<Map<String, Object>>();
            if (defaults) {
                facts.add(deal.event(
                        "pledge.default-recorded.v1", asset, dueOn, "unpaid", deal.amount(), "cause", "示范逾期"));
                facts.add(deal.event(
                        "pledge.recovery-recorded.v1",
                        asset,
                        endedOn,
                        "recovered",
                        half(deal.amount()),
                        "source",
                        "pledged-asset"));
            }
            facts.add(event(
                    "pledge.released.v1",
                    asset.number(),
                    endedOn,
                    "which",
                    fields("dealing", deal.name()),
                    "ground",
                    defaults ? "enforced" : "debt-paid"));
            return facts;
        });
    }

    private static Map<String, Object> valued(Made asset, LocalDate on, String amount) {
        return event(
                "valuation.recorded.v1", asset.number(), on, "valuation", valuation(on, amount), "purpose", "pledge");
    }

    private static Map<String, Object> valuation(LocalDate on, String amount) {
        return fields(
                "valuer", fields("name", "示范资产评估事务所（演示）", "kind", "enterprise"),
                "reportNumber", "示范评报" + on,
                "method", "收益法",
                "referenceDate", on.toString(),
                "validUntil", on.plusYears(1).minusDays(1).toString(),
                "amount", twice(amount));
    }

    private static String half(String amount) {
        return Money.of(amount).amount().divide(BigDecimal.TWO, 2, RoundingMode.HALF_UP) + " "
                + Money.of(amount).currency();
    }

    private static String twice(String amount) {
        return Money.of(amount).amount().multiply(BigDecimal.TWO) + " CNY";
    }

    private void contribution(Deal deal) {
        var company = holders.stream()
                .filter(holder -> "enterprise".equals(holder.get("kind")))
                .skip(chance.below(Math.max(1, holders.size() / 3)))
                .findFirst();
        var deliveredOn = deal.on().plusDays(60);
        if (company.isEmpty() || deliveredOn.isAfter(LAST_DAY)) return;
        var terms = fields(
                "contributors", List.of(deal.holder()),
                "company", company.get(),
                "valuation", valuation(deal.on().minusDays(30), deal.amount()),
                "contributedAmount", deal.amount(),
                "convertedFirst", false,
                "stateOwned", false);
        enter(
                Step.CONTRIBUTION,
                deal,
                asset -> List.of(
                        deal.event("contribution.agreed.v1", asset, deal.on(), "terms", terms),
                        deal.event(
                                "contribution.completed.v1",
                                asset,
                                deliveredOn,
                                "deliveredOn",
                                deliveredOn.toString())));
    }

    private void licence(Deal deal) {
        var licensee = chance.pick(holders);
        var fee = chance.below(HUNDRED) < 5 ? deal.amount().replace("CNY", "USD") : deal.amount();
        var terms = fields(
                "kind", "ordinary",
                "licensors", List.of(deal.holder()),
                "licensees", List.of(licensee),
                "lastDay", deal.on().plusYears(3).toString(),
                "fee", fee,
                "agreedOn", deal.on().toString());
        enter(Step.LICENCE, deal, asset -> List.of(deal.event("licence.granted.v1", asset, deal.on(), "terms", terms)));
        licences++;
        for (int year = 1; year <= 2; year++)
            if (licences % 2 == 0 && payments.size() < MOST_PAYMENTS)
                pay(deal.name(), deal.on().plusYears(year), year, fee);
    }

    private void pay(String name, LocalDate on, int year, String fee) {
        if (on.isAfter(LAST_DAY)) return;
        payments.add(new CityProgramme.Request(
                "/api/v1/dealings/licences/" + name + "/payments",
                "city-" + seed + "-paid-" + name + "-" + year,
                fields(
                        "amount", half(fee),
                        "use", "to-holder",
                        "occasion", "第" + year + "年许可费",
                        "effectiveOn", on.toString(),
                        "provenance", fields("note", City.NOTE))));
    }

    /** Of some transfers both parties are members of one group since a year before. */
    private void affiliate(Deal deal, Map<String, Object> taking) {
        var giving = deal.holder();
        transfers++;
        if (transfers % 8 != 0 || affiliations.size() >= MOST_AFFILIATIONS || giving.equals(taking)) return;
        boolean isOfAPerson = "natural-person".equals(giving.get("kind"));
        var group = isOfAPerson ? String.valueOf(giving.get("name")) : "示范集团" + deal.name();
        var side = 0;
        for (var member : List.of(giving, taking))
            affiliations.add(new CityProgramme.Request(
                    "/api/v1/affiliations",
                    "city-" + seed + "-affiliation-" + deal.name() + "-" + side,
                    fields(
                            "affiliation",
                            deal.name() + "-" + side++,
                            "kind",
                            isOfAPerson ? "own-company" : "group",
                            "group",
                            group,
                            "member",
                            member,
                            "effectiveOn",
                            deal.on().minusYears(1).toString(),
                            "provenance",
                            fields("note", City.NOTE))));
    }

    private void transfer(Deal deal) {
        var taking = chance.pick(holders);
        affiliate(deal, taking);
        var conveyance = fields(
                "ground", "agreement",
                "from", List.of(deal.holder()),
                "to", List.of(fields("holder", taking)),
                "price", deal.amount(),
                "agreedOn", deal.on().minusDays(30).toString());
        enter(
                Step.TRANSFER,
                deal,
                asset -> List.of(deal.event("title.transferred.v1", asset, deal.on(), "conveyance", conveyance)));
    }
}
