package ipledger.figure;

import ipledger.event.AssetKind;
import ipledger.event.ProgrammeEvent.DesignationKind;
import ipledger.event.ProgrammeEvent.DesignationLevel;
import ipledger.figure.Measure.Among;
import ipledger.figure.Measure.Cohort;
import ipledger.figure.Measure.Concentration;
import ipledger.figure.Measure.Curve;
import ipledger.figure.Measure.Designated;
import ipledger.figure.Measure.DesignatedRate;
import ipledger.figure.Measure.Entered;
import ipledger.figure.Measure.Flow;
import ipledger.figure.Measure.FlowRate;
import ipledger.figure.Measure.LoanToValue;
import ipledger.figure.Measure.Middle;
import ipledger.figure.Measure.Span;
import ipledger.figure.Measure.Standing;
import ipledger.figure.Measure.Stock;
import ipledger.figure.Measure.StockPerInhabitants;
import ipledger.figure.Measure.StockRate;
import ipledger.figure.Measure.Waiting;
import ipledger.party.PartyKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 指标目录. Every figure, in the order in which an official reads them: creation, conversion, pledge financing. */
public final class Figures {
    private static final Population ALL = Population.ALL;
    private static final Population PATENTS = Population.PATENTS;
    private static final Population INVENTIONS = ALL.of(AssetKind.INVENTION);
    private static final Population ACADEMIC = PATENTS.heldBy(PartyKind.UNIVERSITY, PartyKind.RESEARCH_INSTITUTE);

    private static final Population ENTERPRISE_INVENTIONS = INVENTIONS.heldBy(PartyKind.ENTERPRISE);
    private static final Set<DesignationLevel> EVERY_LEVEL = EnumSet.allOf(DesignationLevel.class);
    private static final Set<DesignationLevel> PROVINCIAL_OR_ABOVE =
            EnumSet.of(DesignationLevel.NATIONAL, DesignationLevel.PROVINCIAL);

    private static final List<Figure> EVERY = List.of(
            // creation
            flow("applications", ALL, Deed.FILED, Counted.ASSETS),
            flow("patent-applications", PATENTS, Deed.FILED, Counted.ASSETS),
            flow("grants", ALL, Deed.GRANTED, Counted.ASSETS),
            flow("patent-grants", PATENTS, Deed.GRANTED, Counted.ASSETS),
            flow("copyright-registrations", ALL.of(AssetKind.WORK, AssetKind.SOFTWARE), Deed.GRANTED, Counted.ASSETS),
            stock("stock", ALL),
            stock("patent-stock", PATENTS),
            stock("trademark-stock", ALL.of(AssetKind.TRADEMARK)),
            having("agricultural-trademark-stock", ALL.of(AssetKind.TRADEMARK), Trait.AGRICULTURAL),
            stock("geographical-indications", ALL.of(AssetKind.GEOGRAPHICAL_INDICATION)),
            stock("plant-varieties", ALL.of(AssetKind.PLANT_VARIETY)),
            stock("layout-designs", ALL.of(AssetKind.LAYOUT_DESIGN)),
            stock("copyright-stock", ALL.of(AssetKind.WORK, AssetKind.SOFTWARE)),
            new Figure(
                    "inventions-per-10000",
                    2,
                    Unit.PER_TEN_THOUSAND,
                    new StockPerInhabitants(INVENTIONS.heldInTheCity(), Optional.empty())),
            new Figure(
                    "high-value-inventions-per-10000",
                    2,
                    Unit.PER_TEN_THOUSAND,
                    new StockPerInhabitants(INVENTIONS.heldInTheCity(), Optional.of(Trait.HIGH_VALUE))),
            having("high-value-inventions", INVENTIONS, Trait.HIGH_VALUE),
            designated("above-scale-enterprises", DesignationKind.ABOVE_SCALE_ENTERPRISE, EVERY_LEVEL),
            new Figure(
                    "zero-patent-enterprises",
                    1,
                    Unit.COUNT,
                    new Designated(DesignationKind.ABOVE_SCALE_ENTERPRISE, EVERY_LEVEL, true)),
            new Figure(
                    "zero-patent-share", 1, Unit.PERCENT, new DesignatedRate(DesignationKind.ABOVE_SCALE_ENTERPRISE)),
            designated("pilot-counties", DesignationKind.PILOT_COUNTY, PROVINCIAL_OR_ABOVE),
            designated("advantage-enterprises", DesignationKind.ADVANTAGE_ENTERPRISE, EVERY_LEVEL),
            designated("copyright-bases", DesignationKind.COPYRIGHT_BASE, PROVINCIAL_OR_ABOVE),
            designated("service-centres", DesignationKind.CENTRE, EVERY_LEVEL),
            new Figure("copyright-registrations-rank", 1, Unit.COUNT, new Entered("copyright-registrations-rank")),
            // conversion
            rate("implementation-rate", PATENTS, Trait.IMPLEMENTED),
            rate("academic-implementation-rate", ACADEMIC, Trait.IMPLEMENTED),
            rate("industrialisation-rate", PATENTS, Trait.INDUSTRIALISED),
            rate("academic-industrialisation-rate", ACADEMIC, Trait.INDUSTRIALISED),
            rate("enterprise-invention-industrialisation-rate", ENTERPRISE_INVENTIONS, Trait.INDUSTRIALISED),
            new Figure("survey-industrialisation-rate", 1, Unit.COUNT, new Entered("survey-industrialisation-rate")),
            new Figure(
                    "intensive-product-output",
                    1,
                    Unit.YUAN,
                    new Flow(PATENTS, EnumSet.of(Deed.PRODUCED), Counted.AMOUNT, false)),
            rate("conversion-rate", ALL, Trait.CONVERTED),
            rate("patent-conversion-rate", PATENTS, Trait.CONVERTED),
            rate("academic-conversion-rate", ACADEMIC, Trait.CONVERTED),
            rate("licence-rate", PATENTS, Trait.LICENSED),
            rate("licence-rate-ever", PATENTS, Trait.EVER_LICENSED),
            rate("transfer-rate", PATENTS, Trait.TRANSFERRED_IN_PERIOD),
            rate("transfer-rate-ever", PATENTS, Trait.EVER_TRANSFERRED),
            rate("contribution-rate", PATENTS, Trait.CONTRIBUTED_IN_PERIOD),
            rate("contribution-rate-ever", PATENTS, Trait.EVER_CONTRIBUTED),
            cohort("conversion-within-1-year", 1),
            cohort("conversion-within-3-years", 3),
            cohort("conversion-within-5-years", 5),
            new Figure("conversion-curve", 1, Unit.PERCENT, new Curve(ALL)),
            new Figure("patent-conversion-curve", 1, Unit.PERCENT, new Curve(PATENTS)),
            waiting("days-to-conversion", 2, Deed.GRANTED, Span.DAYS, Middle.MEDIAN),
            flow("licences", ALL, Deed.LICENSED, Counted.DEALINGS),
            flow("licensed-assets", ALL, Deed.LICENSED, Counted.ASSETS),
            flow("licence-amount", ALL, Deed.LICENSED, Counted.AMOUNT),
            flow("licence-amount-mean", ALL, Deed.LICENSED, Counted.MEAN_AMOUNT),
            flow("licence-price-median", ALL, Deed.LICENSED, Counted.MEDIAN_AMOUNT),
            flow("licence-price-lower-quartile", ALL, Deed.LICENSED, Counted.LOWER_QUARTILE),
            flow("licence-price-upper-quartile", ALL, Deed.LICENSED, Counted.UPPER_QUARTILE),
            flow("royalty-payments", ALL, Deed.PAID, Counted.DEALINGS),
            flow("royalties-received", ALL, Deed.PAID, Counted.AMOUNT),
            flow("royalty-payment-mean", ALL, Deed.PAID, Counted.MEAN_AMOUNT),
            flow("royalty-payment-median", ALL, Deed.PAID, Counted.MEDIAN_AMOUNT),
            flow("open-licence-declarations", PATENTS, Deed.OPEN_DECLARED, Counted.ASSETS),
            flow("open-licences-taken", PATENTS, Deed.OPEN_TAKEN, Counted.DEALINGS),
            flow("transfers", ALL, Deed.TRANSFERRED, Counted.DEALINGS),
            flow("transferred-assets", ALL, Deed.TRANSFERRED, Counted.ASSETS),
            flow("transfer-amount", ALL, Deed.TRANSFERRED, Counted.AMOUNT),
            flow("transfer-amount-mean", ALL, Deed.TRANSFERRED, Counted.MEAN_AMOUNT),
            flow("transfer-price-median", ALL, Deed.TRANSFERRED, Counted.MEDIAN_AMOUNT),
            flow("transfer-price-lower-quartile", ALL, Deed.TRANSFERRED, Counted.LOWER_QUARTILE),
            flow("transfer-price-upper-quartile", ALL, Deed.TRANSFERRED, Counted.UPPER_QUARTILE),
            flow("contributions", ALL, Deed.CONTRIBUTED, Counted.DEALINGS),
            flow("contributed-assets", ALL, Deed.CONTRIBUTED, Counted.ASSETS),
            flow("contribution-amount", ALL, Deed.CONTRIBUTED, Counted.AMOUNT),
            flow("contribution-amount-mean", ALL, Deed.CONTRIBUTED, Counted.MEAN_AMOUNT),
            flow("contribution-amount-median", ALL, Deed.CONTRIBUTED, Counted.MEDIAN_AMOUNT),
            new Figure(
                    "technology-contract-turnover",
                    1,
                    Unit.YUAN,
                    new Flow(PATENTS, EnumSet.of(Deed.LICENSED, Deed.TRANSFERRED), Counted.AMOUNT, false)),
            // pledge financing
            pledged("pledge-registrations", Counted.DEALINGS, false),
            pledged("pledge-assets", Counted.ASSETS, false),
            pledged("pledge-secured-amount", Counted.AMOUNT, false),
            flow("pledge-loan-amount", ALL, Deed.LOAN_STATED, Counted.AMOUNT),
            pledged("pledge-enterprises", Counted.ENTERPRISES, false),
            pledged("pledge-first-time-enterprises", Counted.FIRST_TIME_ENTERPRISES, false),
            pledged("small-loan-registrations", Counted.DEALINGS, true),
            pledged("small-loan-amount", Counted.AMOUNT, true),
            pledged("small-loan-enterprises", Counted.ENTERPRISES, true),
            new Figure("pledges-in-force", 1, Unit.COUNT, new Standing(ALL, Deed.STANDING, Counted.DEALINGS)),
            having("assets-under-pledge", ALL, Trait.PLEDGED),
            rate("pledged-share", ALL, Trait.PLEDGED),
            new Figure("outstanding-secured-amount", 1, Unit.YUAN, new Standing(ALL, Deed.STANDING, Counted.AMOUNT)),
            new Figure(
                    "enterprises-under-pledge", 1, Unit.COUNT, new Standing(ALL, Deed.STANDING, Counted.ENTERPRISES)),
            new Figure("outstanding-loan-balance", 1, Unit.YUAN, new Standing(ALL, Deed.OWED, Counted.AMOUNT)),
            new Figure("loan-to-value", 1, Unit.PERCENT, new LoanToValue(ALL)),
            new Figure("pledgor-concentration", 1, Unit.PERCENT, new Concentration(ALL, Among.PLEDGORS)),
            new Figure("bank-concentration", 1, Unit.PERCENT, new Concentration(ALL, Among.BANKS)),
            flow("pledge-releases", ALL, Deed.RELEASED, Counted.DEALINGS),
            flow("pledge-enforcements", ALL, Deed.ENFORCED, Counted.DEALINGS),
            flow("pledge-defaults", ALL, Deed.DEFAULTED, Counted.DEALINGS),
            flow("pledge-defaulted-amount", ALL, Deed.DEFAULTED, Counted.AMOUNT),
            flow("pledge-recovered-amount", ALL, Deed.RECOVERED, Counted.AMOUNT),
            new Figure(
                    "pledge-default-rate",
                    1,
                    Unit.PERCENT,
                    new FlowRate(ALL, Deed.ENFORCED, EnumSet.of(Deed.RELEASED, Deed.ENFORCED), Counted.DEALINGS)),
            new Figure(
                    "pledge-default-rate-by-amount",
                    1,
                    Unit.PERCENT,
                    new FlowRate(ALL, Deed.ENFORCED, EnumSet.of(Deed.RELEASED, Deed.ENFORCED), Counted.AMOUNT)),
            new Figure(
                    "pledge-recovery-rate",
                    1,
                    Unit.PERCENT,
                    new FlowRate(ALL, Deed.RECOVERED, EnumSet.of(Deed.DEFAULTED), Counted.AMOUNT)),
            waiting("pledge-term-mean", 1, Deed.PLEDGED, Span.TERM, Middle.MEAN),
            waiting("pledge-term-median", 1, Deed.PLEDGED, Span.TERM, Middle.MEDIAN),
            waiting("pledge-term-lower-quartile", 1, Deed.PLEDGED, Span.TERM, Middle.LOWER_QUARTILE),
            waiting("pledge-term-upper-quartile", 1, Deed.PLEDGED, Span.TERM, Middle.UPPER_QUARTILE),
            waiting("days-to-release", 2, Deed.RELEASED, Span.DAYS, Middle.MEDIAN),
            waiting("days-to-release-mean", 2, Deed.RELEASED, Span.DAYS, Middle.MEAN),
            waiting("working-days-to-registration", 2, Deed.PLEDGED, Span.WORKING_DAYS, Middle.MEDIAN));

    private Figures() {}

    public static List<Figure> all() {
        return EVERY;
    }

    /** The figure of that name. */
    public static Optional<Figure> named(String name) {
        return EVERY.stream().filter(figure -> figure.name().equals(name)).findFirst();
    }

    private static Figure stock(String name, Population population) {
        return new Figure(name, 1, Unit.COUNT, new Stock(population, Optional.empty()));
    }

    private static Figure having(String name, Population population, Trait trait) {
        return new Figure(name, 1, Unit.COUNT, new Stock(population, Optional.of(trait)));
    }

    private static Figure rate(String name, Population population, Trait trait) {
        return new Figure(name, 1, Unit.PERCENT, new StockRate(population, trait));
    }

    private static Figure cohort(String name, int years) {
        return new Figure(name, 1, Unit.PERCENT, new Cohort(ALL, years));
    }

    private static Figure flow(String name, Population population, Deed deed, Counted counted) {
        return new Figure(
                name,
                1,
                counted.isOfAmounts() ? Unit.YUAN : Unit.COUNT,
                new Flow(population, EnumSet.of(deed), counted, false));
    }

    private static Figure waiting(String name, int version, Deed deed, Span span, Middle middle) {
        return new Figure(name, version, Unit.DAYS, new Waiting(ALL, deed, span, middle));
    }

    private static Figure designated(String name, DesignationKind kind, Set<DesignationLevel> levels) {
        return new Figure(name, 1, Unit.COUNT, new Designated(kind, levels, false));
    }

    private static Figure pledged(String name, Counted counted, boolean onlySmallLoans) {
        return new Figure(
                name,
                2,
                counted.isOfAmounts() ? Unit.YUAN : Unit.COUNT,
                new Flow(ALL, EnumSet.of(Deed.PLEDGED), counted, onlySmallLoans));
    }
}
