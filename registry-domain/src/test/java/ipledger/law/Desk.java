package ipledger.law;

import ipledger.asset.Asset;
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
import ipledger.event.DealingNumber;
import ipledger.fact.FactHandler;
import ipledger.fact.RecordFacts;
import ipledger.identifier.AssetNumber;
import ipledger.implementation.ImplementationHandler;
import ipledger.licence.LicenceHandler;
import ipledger.notification.NotificationHandler;
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
import ipledger.rule.Rulebook;
import ipledger.title.TransferHandler;
import ipledger.valuation.ValuationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.Message;
import org.jspecify.annotations.Nullable;

/** The whole register in memory: several assets and their dealings in one store, as acts meet them in life. */
public final class Desk {
    /** Found once: properties set up thousands of registers. */
    private static final Map<Class<?>, Map<Class<?>, Method>> DOORS = new ConcurrentHashMap<>();

    private final InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine();
    private final EventStore store =
            EmbeddedEventStore.builder().storageEngine(engine).build();
    private final CommandBus bus = SimpleCommandBus.builder().build();
    private final CommandGateway gateway =
            DefaultCommandGateway.builder().commandBus(bus).build();

    private final AssetRegister register;

    public Desk() {
        this(Law.ALL);
    }

    /** A register that judges by {@code law}. */
    public Desk(Rulebook law) {
        register = new AssetRegister(
                EventSourcingRepository.builder(AssetAggregate.class)
                        .eventStore(store)
                        .build(),
                EventSourcingRepository.builder(DealingAggregate.class)
                        .eventStore(store)
                        .build(),
                new Judgement(law));
        for (var handler : handlers(register))
            DOORS.computeIfAbsent(handler.getClass(), Desk::doorsOf)
                    .forEach((act, door) -> bus.subscribe(act.getName(), message -> enter(door, handler, message)));
    }

    /** All who take acts on assets and dealings. */
    static List<Object> handlers(AssetRegister register) {
        return List.of(
                new RightHandler(register),
                new TransferHandler(register),
                new LicenceHandler(register),
                new ContributionHandler(register),
                new PledgeHandler(register),
                new PledgeChangeHandler(register),
                new EnforcementHandler(register),
                new ReportHandler(register),
                new ContributionFollowUpHandler(register),
                new ValuationHandler(register),
                new ImplementationHandler(register),
                new MaintenanceHandler(register),
                new EndHandler(register),
                new InvalidationHandler(register),
                new PreservationHandler(register),
                new DefectHandler(register),
                new NotificationHandler(register),
                new RectificationHandler(register),
                new FactHandler(register));
    }

    private static Map<Class<?>, Method> doorsOf(Class<?> handler) {
        return Arrays.stream(handler.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(CommandHandler.class))
                .collect(Collectors.toMap(method -> method.getParameterTypes()[0], Function.identity()));
    }

    private static @Nullable Object enter(Method door, Object handler, Message<?> message) throws Exception {
        try {
            return door.invoke(handler, message.getPayload());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception refused) throw refused;
            throw e;
        }
    }

    /** Where it enters acts. */
    AssetRegister register() {
        return register;
    }

    /** Enters an act. */
    public void send(Object act) {
        gateway.sendAndWait(act);
    }

    /** Records facts; answers how many events that took. */
    public int recordFacts(RecordFacts facts) {
        int recorded = gateway.sendAndWait(facts);
        return recorded;
    }

    /** How many events there are, of assets and dealings. */
    public long size() {
        return engine.readEvents(null, false).count();
    }

    /** The history of one asset. */
    public AssetHistory history(AssetNumber asset) {
        var entries = new ArrayList<Entry>();
        store.readEvents(asset.toString())
                .forEachRemaining(message -> entries.add(new Entry(
                        message.getSequenceNumber(), message.getTimestamp(), (AssetEvent) message.getPayload())));
        return AssetHistory.of(asset, entries);
    }

    /** The asset after all entries. */
    public Asset asset(AssetNumber number) {
        return history(number).latest();
    }

    /** The events of one dealing. */
    public List<Object> dealing(DealingNumber number) {
        var events = new ArrayList<Object>();
        store.readEvents(number.toString()).forEachRemaining(message -> events.add(message.getPayload()));
        return events;
    }
}
