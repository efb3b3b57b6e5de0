package ipledger.law;

import ipledger.asset.AssetAggregate;
import ipledger.asset.AssetHistory;
import ipledger.asset.Entry;
import ipledger.contribution.ContributionFollowUpHandler;
import ipledger.contribution.ContributionHandler;
import ipledger.dealing.AssetRegister;
import ipledger.dealing.DealingAggregate;
import ipledger.dealing.Judgement;
import ipledger.defect.DefectHandler;
import ipledger.event.AssetEvent;
import ipledger.event.AssetKind;
import ipledger.event.DealingEvent;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.DealingEvent.DealingOpened;
import ipledger.event.DealingEvent.DealingStage;
import ipledger.event.DealingNumber;
import ipledger.event.Provenance;
import ipledger.event.RightEvent.RightGranted;
import ipledger.fact.FactHandler;
import ipledger.finding.Findings;
import ipledger.identifier.AssetNumber;
import ipledger.implementation.ImplementationHandler;
import ipledger.licence.LicenceHandler;
import ipledger.notification.NotificationHandler;
import ipledger.party.Holders;
import ipledger.party.Party;
import ipledger.pledge.EnforcementHandler;
import ipledger.pledge.PledgeChangeHandler;
import ipledger.pledge.PledgeHandler;
import ipledger.pledge.ReportHandler;
import ipledger.preservation.PreservationHandler;
import ipledger.rectification.RectificationHandler;
import ipledger.right.EndHandler;
import ipledger.right.InvalidationHandler;
import ipledger.right.MaintenanceHandler;
import ipledger.right.RightHandler;
import ipledger.rule.Refused;
import ipledger.rule.Violation;
import ipledger.title.TransferHandler;
import ipledger.valuation.ValuationHandler;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeMatcher;

/** The words in which the fixtures speak: the register with the whole law, and the usual patents and parties. */
public final class Register {
    public static final Party XIANGNAN_VALVE = Party.named("湘南阀门有限公司（演示）");
    public static final Party YANFENG_PUMP = Party.named("雁峰泵业有限公司（演示）");
    public static final Party A_STRANGER = Party.named("陌生人有限公司（演示）");
    public static final Party HENGYANG_BANK = Party.named("衡阳演示银行");
    public static final AssetNumber INVENTION = AssetNumber.of("201510481495.9");
    public static final DealingNumber FIRST = DealingNumber.of("HY-2026-0001");
    public static final DealingNumber SECOND = DealingNumber.of("HY-2026-0002");

    private Register() {}

    /** The asset's fixture; dealings live in a store of their own, since a fixture knows one stream only. */
    public static FixtureConfiguration<AssetAggregate> register(DealingEvent... dealingsBefore) {
        var fixture = new AggregateTestFixture<>(AssetAggregate.class);
        fixture.registerIgnoredField(AssetAggregate.class, "history"); // a memory of the entries, no state of its own
        var store = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        long sequence = 0;
        for (var event : dealingsBefore)
            store.publish(
                    new GenericDomainEventMessage<>("dealing", event.dealing().toString(), sequence++, event));
        var dealings = EventSourcingRepository.builder(DealingAggregate.class)
                .eventStore(store)
                .build();
        var desk = new AssetRegister(fixture.getRepository(), dealings, new Judgement(Law.ALL));
        fixture.registerAnnotatedCommandHandler(new RightHandler(desk));
        fixture.registerAnnotatedCommandHandler(new TransferHandler(desk));
        fixture.registerAnnotatedCommandHandler(new LicenceHandler(desk));
        fixture.registerAnnotatedCommandHandler(new ContributionHandler(desk));
        fixture.registerAnnotatedCommandHandler(new PledgeHandler(desk));
        fixture.registerAnnotatedCommandHandler(new PledgeChangeHandler(desk));
        fixture.registerAnnotatedCommandHandler(new EnforcementHandler(desk));
        fixture.registerAnnotatedCommandHandler(new ReportHandler(desk));
        fixture.registerAnnotatedCommandHandler(new ContributionFollowUpHandler(desk));
        fixture.registerAnnotatedCommandHandler(new ValuationHandler(desk));
        fixture.registerAnnotatedCommandHandler(new ImplementationHandler(desk));
        fixture.registerAnnotatedCommandHandler(new MaintenanceHandler(desk));
        fixture.registerAnnotatedCommandHandler(new EndHandler(desk));
        fixture.registerAnnotatedCommandHandler(new InvalidationHandler(desk));
        fixture.registerAnnotatedCommandHandler(new PreservationHandler(desk));
        fixture.registerAnnotatedCommandHandler(new DefectHandler(desk));
        fixture.registerAnnotatedCommandHandler(new NotificationHandler(desk));
        fixture.registerAnnotatedCommandHandler(new RectificationHandler(desk));
        fixture.registerAnnotatedCommandHandler(new FactHandler(desk));
        return fixture;
    }

    /** An invention of that holder, in force since 2018-05-04 and until {@code lastDay}. */
    public static RightGranted patentOf(Holders holders, String lastDay) {
        return new RightGranted(
                INVENTION,
                AssetKind.INVENTION,
                "一种阀门",
                List.of(),
                Optional.of(LocalDate.parse("2015-08-07")),
                Optional.of(holders),
                Optional.of(LocalDate.parse(lastDay)),
                LocalDate.parse("2018-05-04"),
                Provenance.act());
    }

    public static RightGranted patentOf(Party holder, String lastDay) {
        return patentOf(Holders.sole(holder), lastDay);
    }

    /** A pledge dealing opened before, over the usual invention. */
    public static DealingOpened pledgeOpened(DealingNumber number, DealingStage stage) {
        return new DealingOpened(
                number,
                DealingKind.PLEDGE,
                stage,
                List.of(INVENTION),
                Optional.empty(),
                LocalDate.parse("2026-01-05"),
                Provenance.act());
    }

    /** The rules that these facts break, in the order of effect. */
    public static List<String> findingsOf(AssetEvent... entries) {
        var recorded = new ArrayList<Entry>();
        for (var event : entries)
            recorded.add(new Entry(recorded.size(), Instant.parse("2026-03-02T08:00:00Z"), event));
        return new Findings(Law.ALL)
                .of(AssetHistory.of(entries[0].asset(), recorded), Instant.MAX).stream()
                        .map(finding -> finding.violation().rule())
                        .toList();
    }

    /** In both languages every place of the message is filled, and no particular is left out. */
    private static boolean saysAll(Violation violation) {
        return Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH).allMatch(locale -> {
            var places = new MessageFormat(Violation.pattern(locale, violation.rule())).getFormatsByArgumentIndex();
            return places.length == violation.particulars().size()
                    && !violation.message(locale).isBlank();
        });
    }

    /** Exactly these rules refuse, whatever the order. */
    public static TypeSafeMatcher<Throwable> refusedBy(String... rules) {
        return new TypeSafeMatcher<>() {
            @Override
            protected boolean matchesSafely(Throwable thrown) {
                return thrown instanceof Refused refused
                        && refused.violations().stream().allMatch(Register::saysAll)
                        && refused.violations().stream()
                                .map(Violation::rule)
                                .sorted()
                                .toList()
                                .equals(Arrays.stream(rules).sorted().toList());
            }

            @Override
            public void describeTo(Description description) {
                description.appendText("refused by exactly ").appendValueList("", ", ", "", (Object[]) rules);
            }
        };
    }
}
