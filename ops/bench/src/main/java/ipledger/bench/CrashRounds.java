package ipledger.bench;

import ipledger.app.database.DataFolder;
import ipledger.app.database.DatabaseAddress;
import ipledger.app.database.EmbeddedDatabase;
import ipledger.app.database.EmbeddedDatabase.Durability;
import ipledger.app.database.Schemas;
import ipledger.app.ledger.GroupCommit;
import ipledger.app.ledger.LedgerEntry;
import ipledger.app.ledger.LedgerFoundation;
import ipledger.app.ledger.LedgerReader;
import ipledger.app.ledger.LedgerReplay.Range;
import ipledger.app.ledger.WritePermit;
import ipledger.app.ledger.checkpoint.Proofs;
import ipledger.app.ledger.checkpoint.SignedCheckpoint;
import ipledger.app.ledger.signing.Algorithms;
import ipledger.app.ledger.signing.KeyRing;
import ipledger.ledger.Leaf;
import ipledger.ledger.StreamId;
import ipledger.ledger.assetmap.MapKey;
import ipledger.ledger.note.VerifierKey;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * 崩溃轮次. Two nodes under load on one server; in each round one of them, or the server, is killed without warning or stalled
 * at a random moment. Then everything that any caller was told is held against the ledger: nothing acknowledged is lost,
 * nothing refused is there, nothing stands twice, positions are dense, chains hold. Tree and asset map are made anew from
 * the rows, and what was signed and stored must be the same.
 */
final class CrashRounds {
    private static final int SECONDS_A_ROUND = 6;
    private static final long END_SECONDS = 90;
    private static final int PROOFS_A_ROUND = 5;

    private final Options options;
    private final Random random;
    private final Path path;
    private final Switchboard switchboard = new Switchboard();
    private final DataFolder folder;
    private final Map<Blow, Integer> blows = new EnumMap<>(Blow.class);
    private EmbeddedDatabase server;
    private long verified;
    private long acknowledged;
    private long refused;
    private long unknown;
    private long checkpoints;
    private long compared;
    private long proofs;
    private final Rebuilt rebuilt = new Rebuilt();

    /** 打击. What happens in a round. */
    private enum Blow {
        NODE_KILLED,
        SERVER_KILLED,
        BOTH_KILLED,
        NODE_STALLED
    }

    private CrashRounds(Options options) throws IOException {
        this.options = options;
        long seed = Long.parseLong(options.given().getOrDefault("seed", Long.toString(System.nanoTime())));
        random = new Random(seed);
        System.out.println("seed " + seed);
        path = Files.createTempDirectory(options.folder(), "ipledger-crash-");
        folder = DataFolder.take(path);
        server = EmbeddedDatabase.start(folder, Durability.ON_DISK);
        Schemas.migrate(server.address());
        new LedgerFoundation(server.address().ownerConnections()).establish(Filling.ID);
    }

    static void run(Options options) throws Exception {
        int rounds = options.whole("rounds", 200);
        Bench.announce("crash, " + rounds + " rounds", (long) rounds * SECONDS_A_ROUND + 20);
        new CrashRounds(options).rounds(rounds);
    }

    private void rounds(int rounds) throws Exception {
        for (int round = 0; round < rounds; round++) {
            round(round, Blow.values()[random.nextInt(Blow.values().length)]);
            if ((round + 1) % 10 == 0 || round + 1 == rounds)
                System.out.printf(
                        "%d rounds %s: %,d entries; %,d acknowledged, %,d refused, %,d left unknown; none lost, none"
                                + " doubled, none there that was refused; %,d checkpoints signed under load; %,d roots"
                                + " of tree and map as the rows make them; %,d proofs hold%n",
                        round + 1, blows, verified, acknowledged, refused, unknown, checkpoints, compared, proofs);
        }
        var whole = reader().replay().verify(new Range(0, verified), page -> {});
        System.out.println("the whole ledger verifies: " + whole.entries() + " entries of " + whole.streams()
                + " streams, root " + whole.head().orElseThrow());
        server.close();
        folder.close();
        switchboard.close();
        try (var all = Files.walk(path)) {
            all.sorted(Collections.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }

    private LedgerReader reader() {
        return new LedgerReader(server.address().appConnections(), Filling.ID);
    }

    private void round(int round, Blow blow) throws Exception {
        blows.merge(blow, 1, Integer::sum);
        switchboard.connectTo(port(server.address()));
        var nodes = List.of(new Node("a" + round), new Node("b" + round));
        for (var node : nodes) node.awaitFirst();
        Thread.sleep(random.nextInt(50, 1_200));
        switch (blow) {
            case NODE_KILLED -> nodes.getFirst().process.destroyForcibly();
            case SERVER_KILLED -> killServer();
            case BOTH_KILLED -> {
                nodes.getFirst().process.destroyForcibly();
                killServer();
            }
            case NODE_STALLED -> {
                signal("STOP", nodes.getFirst().process.pid());
                Thread.sleep(random.nextInt(100, 3_000));
                signal("CONT", nodes.getFirst().process.pid());
            }
        }
        // Whoever is left goes on by itself.
        long before = nodes.getLast().lines.size();
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(END_SECONDS);
        while (nodes.getLast().acknowledgedSince((int) before) == 0) {
            if (System.nanoTime() > until) throw new IllegalStateException("service did not resume after " + blow);
            Thread.sleep(20);
        }
        for (var node : nodes) node.end();
        check(nodes);
    }

    private void killServer() throws Exception {
        var pid = Long.parseLong(Files.readString(path.resolve("postgres").resolve("postmaster.pid"))
                .lines()
                .findFirst()
                .orElseThrow());
        var postmaster = ProcessHandle.of(pid).orElseThrow();
        var all = new ArrayList<>(postmaster.descendants().toList());
        all.addFirst(postmaster);
        all.forEach(ProcessHandle::destroyForcibly);
        for (var each : all) each.onExit().get(END_SECONDS, TimeUnit.SECONDS);
        server = EmbeddedDatabase.start(folder, Durability.ON_DISK);
        switchboard.connectTo(port(server.address()));
    }

    private static void signal(String name, long pid) throws Exception {
        if (new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start().waitFor() != 0)
            throw new IllegalStateException("kill -" + name + " " + pid);
    }

    private static int port(DatabaseAddress address) {
        return URI.create(address.url().substring("jdbc:".length())).getPort();
    }

    private void check(List<Node> nodes) throws IOException {
        var signedUnderLoad = proofs().latest().filter(signed -> signed.size() > verified);
        var asked = new HashSet<Long>();
        signedUnderLoad.ifPresent(signed -> asked.addAll(List.of(signed.size(), signed.mappedTo())));
        var found = take(asked);
        for (var node : nodes) for (var line : node.told()) hold(line, found);
        signedUnderLoad.ifPresent(this::compare);
        signAndCompare();
    }

    /** The new entries by the ids of their events; throws where a position is missing, a leaf or a chain is broken. */
    private Map<String, LedgerEntry> take(Set<Long> asked) {
        var reader = reader();
        long size = reader.head().size();
        var wanted = new HashSet<>(asked);
        wanted.add(size);
        var found = new HashMap<String, LedgerEntry>();
        reader.replay()
                .verify(
                        new Range(verified, size),
                        page -> page.forEach(entry -> {
                            if (found.put(entry.content().event().toString(), entry) != null)
                                throw new IllegalStateException("doubled: " + entry);
                            rebuilt.take(entry, wanted);
                        }));
        if (reader.at(size + 1).isPresent()) throw new IllegalStateException("an entry beyond the head " + size);
        verified = size;
        return found;
    }

    private void hold(String line, Map<String, LedgerEntry> found) {
        var words = Load.words(line);
        switch (words.getFirst()) {
            case "A" -> {
                acknowledged++;
                var entry = found.get(words.get(2));
                if (entry == null || entry.position() != Long.parseLong(words.get(1)))
                    throw new IllegalStateException("LOST: " + line + " is " + entry);
            }
            case "N" -> {
                refused++;
                for (var event : words.subList(1, words.size()))
                    if (found.containsKey(event))
                        throw new IllegalStateException("TOLD WRONGLY: " + line + " is " + found.get(event));
            }
            case "U" -> unknown++;
            case "S" -> checkpoints++;
            case "X" -> throw new IllegalStateException("NOT SIGNED: " + line);
            default -> {}
        }
    }

    private Proofs proofs() {
        return new Proofs(server.address().appConnections(), Filling.ID, reader());
    }

    private void compare(SignedCheckpoint signed) {
        if (!signed.checkpoint().head().equals(rebuilt.headAt(signed.size())))
            throw new IllegalStateException("the signed tree is not that of the rows: " + signed);
        if (!signed.map().equals(rebuilt.at(signed.mappedTo()).root()))
            throw new IllegalStateException("the signed map is not that of the rows: " + signed);
        var verdict = signed.note().check(keys(), new Algorithms());
        if (!verdict.isAccepted()) throw new IllegalStateException("a signature does not hold: " + signed.note());
        compared += 2;
    }

    private List<VerifierKey> keys() {
        return Stream.of("a", "b", "c")
                .map(name -> new KeyRing(path.resolve("node-" + name).resolve("ledger-keys"), new SecureRandom()))
                .flatMap(ring -> ring.all().stream())
                .map(KeyRing.Kept::key)
                .toList();
    }

    /** A checkpoint over all there is, by a third node, which resumes what the two left; then proofs at random. */
    private void signAndCompare() throws IOException {
        try (var writer = new GroupCommit(
                        server.address().writerConnections(),
                        Filling.ID,
                        Filling.salts(),
                        WritePermit.ALWAYS,
                        GroupCommit.Patience.USUAL);
                var signer = NodeSigner.of(path.resolve("node-c"), server.address(), writer)) {
            signer.checkpointer().round();
        }
        var signed = proofs().latest().orElseThrow();
        take(Set.of(signed.size(), signed.mappedTo()));
        if (signed.size() != verified) throw new IllegalStateException("not all is signed: " + signed);
        compare(signed);
        var standing = rebuilt.at(signed.mappedTo());
        var streams = List.copyOf(standing.newest().keySet());
        for (int i = 0; i < PROOFS_A_ROUND; i++) {
            var included = proofs().inclusion(random.nextLong(1, verified + 1));
            if (!included.proof()
                    .proves(
                            Leaf.hash(included.leaf().toBytes()),
                            signed.checkpoint().head())) throw new IllegalStateException("no proof: " + included);
            var stream = streams.get(random.nextInt(streams.size()));
            var complete = proofs().stream(stream);
            if (!complete.map()
                    .provesPresence(
                            signed.map(),
                            Objects.requireNonNull(standing.newest().get(stream))))
                throw new IllegalStateException("no proof of " + stream);
            var absent = new StreamId("asset", "none-" + random.nextLong());
            if (!proofs().stream(absent).map().provesAbsence(signed.map(), MapKey.of(absent)))
                throw new IllegalStateException("no proof that there is no " + absent);
            proofs += 3;
        }
    }

    /** 节点进程. A process with callers, and what these were told. */
    private final class Node {
        private final Process process;
        private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
        private final Thread listening;

        Node(String name) throws IOException {
            var login = server.address().app();
            var database = URI.create(server.address().url().substring("jdbc:".length()))
                    .getPath();
            var builder = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Xmx256m",
                    "-Dlogging.level.root=off",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Bench.class.getName(),
                    "load",
                    "--url",
                    "jdbc:postgresql://127.0.0.1:" + switchboard.port() + database,
                    "--user",
                    login.user(),
                    "--name",
                    name,
                    "--data",
                    path.resolve("node-" + name.charAt(0)).toString(),
                    "--callers",
                    options.given().getOrDefault("callers", "8"));
            builder.environment().put("IPLEDGER_BENCH_PASSWORD", login.password());
            process = builder.redirectError(path.resolve("nodes.log").toFile()).start();
            listening = Thread.ofVirtual().start(this::listen);
        }

        private void listen() {
            try (var out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
                for (var line = out.readLine(); line != null; line = out.readLine()) lines.add(line);
            } catch (IOException killed) {
                lines.add("KILLED");
            }
        }

        void awaitFirst() throws InterruptedException {
            while (acknowledgedSince(0) == 0) {
                if (!process.isAlive()) throw new IllegalStateException("a node did not start; see " + path);
                Thread.sleep(10);
            }
        }

        long acknowledgedSince(int line) {
            synchronized (lines) {
                return lines.subList(line, lines.size()).stream()
                        .filter(each -> each.startsWith("A"))
                        .count();
            }
        }

        void end() throws Exception {
            process.getOutputStream().close();
            if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("a node did not end");
            }
            listening.join();
        }

        List<String> told() {
            return Arrays.asList(lines.toArray(String[]::new));
        }
    }
}
