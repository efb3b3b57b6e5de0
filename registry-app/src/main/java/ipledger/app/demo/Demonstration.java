package ipledger.app.demo;

import ipledger.app.client.Console;
import ipledger.app.client.Registry;
import ipledger.app.ledger.axon.CommandDesk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * 示范. Loads real records and the acts of one invented enterprise, then asks one question each of a clerk, a bank and an
 * auditor. Every act bears an idempotency key of its own, so that a second run records nothing twice.
 */
public final class Demonstration {
    private static final long LOOK_MILLIS = 200;
    private static final String WHO = "示范 ";
    private static final long CITY_SEED = 430_400;
    private static final int SENDERS = 4;
    private static final long EVENTS_BETWEEN_TELLING = 50_000;

    private final Registry administrator;
    private final Console console;
    private final Path home;
    private final DemonstrationActs acts;
    private final Registry bank;
    private final Registry auditor;
    private long position;

    /** @param home the clone, in which {@code seeds/real} lies */
    public Demonstration(Registry administrator, Console console, Path home) {
        this.administrator = administrator;
        this.console = console;
        this.home = home;
        administrator.get("/api/v1/keys").path("keys").forEach(key -> {
            if (key.path("who").asString("").startsWith(WHO) && !key.has("revokedAt"))
                administrator.post("/api/v1/keys/" + key.path("id").asString("") + "/revoke", Map.of());
        });
        this.acts = new DemonstrationActs(keyOf("经办", "clerk"), keyOf("复核", "reviewer"));
        this.bank = keyOf("银行", "bank");
        this.auditor = keyOf("审计", "auditor");
    }

    private Registry keyOf(String who, String role) {
        return administrator.as(administrator
                .post("/api/v1/keys", Map.of("who", WHO + who, "role", role))
                .path("secret")
                .asString(""));
    }

    /** Real records first, then the acts. */
    public void load() {
        for (var file : seeds()) imported(file);
        position = acts.enter();
    }

    /** An invented city of so many assets; a second run records nothing twice. */
    public void loadCity(int assets) {
        var reviewer = keyOf("复核", "reviewer");
        var city = new City(CITY_SEED, assets);
        var records = new ArrayList<Map<String, Object>>();
        city.records(records::add);
        console.err()
                .println("%s: %d %s"
                        .formatted(
                                console.say("示范城市", "invented city"), records.size(), console.say("条记录", "records")));
        // What is done with an asset comes after the asset.
        post(reviewer, records.stream().filter(City::isOfAnAsset).toList());
        // And what is done with a dealing after the dealing: the dealings go one after the other.
        records.stream()
                .filter(record -> !City.isOfAnAsset(record))
                .forEach(record -> reviewer.post("/api/v1/facts", record, "demo-" + record.get("recordId")));
        enterProgramme(reviewer, city);
    }

    /** The same as an import takes it: many records in one append; goes on where an earlier run was cut off. */
    public void fillCity(int assets, CommandDesk desk) {
        var city = new City(CITY_SEED, assets);
        long began = System.nanoTime();
        var told = new long[1];
        long events = CityFilling.fill(city, "city-" + CITY_SEED + "-" + assets, desk, taken -> {
            if (taken - told[0] < EVENTS_BETWEEN_TELLING) return;
            told[0] = taken;
            console.err()
                    .println("%s: %,d %s"
                            .formatted(console.say("示范城市", "invented city"), taken, console.say("条入账", "events")));
        });
        double seconds = (System.nanoTime() - began) / (double) TimeUnit.SECONDS.toNanos(1);
        console.err().println("%,d events, %.1f s, %,.0f a second".formatted(events, seconds, events / seconds));
        enterProgramme(keyOf("复核", "reviewer"), city);
    }

    private static void enterProgramme(Registry reviewer, City city) {
        for (var request : city.afterwards()) reviewer.post(request.path(), request.body(), request.key());
        for (var request : city.programme()) reviewer.post(request.path(), request.body(), request.key());
    }

    private static void post(Registry reviewer, List<Map<String, Object>> records) {
        try (var workers = Executors.newFixedThreadPool(SENDERS)) {
            var sent = records.stream()
                    .map(record -> workers.submit(
                            () -> reviewer.post("/api/v1/facts", record, "demo-" + record.get("recordId"))))
                    .toList();
            for (var one : sent) one.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the invented city was not taken", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped during the demonstration", stopped);
        }
    }

    private List<Path> seeds() {
        var folder = home.resolve("seeds").resolve("real");
        if (!Files.isDirectory(folder)) return List.of();
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + folder, unreadable);
        }
    }

    private void imported(Path file) {
        try {
            var begun = administrator.upload(
                    "/api/v1/imports?name=" + Registry.segment(String.valueOf(file.getFileName())),
                    BodyPublishers.ofFile(file));
            var path = "/api/v1/imports/" + begun.path("id").asString("");
            var state = begun;
            while (List.of("WAITING", "RUNNING").contains(state.path("state").asString(""))) {
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
                state = administrator.get(path);
            }
            console.err()
                    .println("%s: %s %s, %s %s"
                            .formatted(
                                    home.relativize(file),
                                    state.path("records").asString(""),
                                    console.say("条记录", "records"),
                                    state.path("accepted").asString(""),
                                    console.say("条入账", "recorded")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped during the demonstration", stopped);
        }
    }

    /** The three questions and their answers, as each person reads them. */
    public void walk() {
        new DemonstrationWalk(acts, bank, auditor, console, position).all();
    }
}
