package ipledger.app.rest;

import ipledger.app.ledger.LedgerReader;
import ipledger.app.ledger.checkpoint.CheckpointLoop;
import ipledger.app.ledger.checkpoint.Checkpointer;
import ipledger.app.ledger.checkpoint.NotThere;
import ipledger.app.ledger.checkpoint.Proofs;
import ipledger.app.ledger.checkpoint.Proofs.Complete;
import ipledger.app.ledger.checkpoint.SignedCheckpoint;
import ipledger.app.rest.problem.ProblemThrown;
import ipledger.app.rest.problem.ProblemType;
import ipledger.app.rest.problem.Thing;
import ipledger.app.security.AuditTrail;
import ipledger.app.security.AuditTrail.Matter;
import ipledger.app.security.Caller;
import ipledger.identifier.AssetNumber;
import ipledger.ledger.Octets;
import ipledger.ledger.StreamId;
import ipledger.ledger.assetmap.MapEntry;
import ipledger.ledger.assetmap.MapKey;
import ipledger.ledger.note.SignatureKind;
import ipledger.ledger.tree.TreeHash;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 证明. Proofs under the newest checkpoint: hashes as hexadecimal digits, leaves in Base64. */
@RestController
@RequestMapping(path = "/api/v1/ledger", produces = MediaType.APPLICATION_JSON_VALUE)
final class ProofDoors {
    private static final int LONGEST_OVERLAP_DAYS = 3_650;
    private static final int LONGEST_REASON = 1_000;
    private static final String ASSET = "asset";

    private final Proofs proofs;
    private final Checkpointer checkpointer;
    private final CheckpointLoop loop;
    private final LedgerReader ledger;
    private final AssetLookup lookup;
    private final AuditTrail audit;
    private final Answers answers;

    ProofDoors(
            Proofs proofs,
            Checkpointer checkpointer,
            CheckpointLoop loop,
            LedgerReader ledger,
            AssetLookup lookup,
            AuditTrail audit,
            Answers answers) {
        this.proofs = proofs;
        this.checkpointer = checkpointer;
        this.loop = loop;
        this.ledger = ledger;
        this.lookup = lookup;
        this.audit = audit;
        this.answers = answers;
    }

    /** 检查点状况. How much is signed, since when, and what keeps the rest from it. */
    record State(
            String origin,
            long entries,
            Optional<Long> signed,
            Optional<Instant> signedAt,
            Optional<Long> mappedTo,
            List<String> signedBy,
            Optional<String> obstacle) {}

    @GetMapping("/checkpoint-state")
    ResponseEntity<byte[]> state(HttpServletRequest request) {
        var latest = proofs.latest();
        return answers.ok(
                request,
                new State(
                        checkpointer.origin(),
                        ledger.head().size(),
                        latest.map(SignedCheckpoint::size),
                        latest.map(SignedCheckpoint::signedAt),
                        latest.map(SignedCheckpoint::mappedTo),
                        latest.map(signed -> signed.note().signatures().stream()
                                        .map(line -> line.name() + "+" + "%08x".formatted(line.keyId()))
                                        .toList())
                                .orElse(List.of()),
                        loop.obstacle()));
    }

    /** 包含证明. That the entry at {@code position} is under {@code checkpoint}: the second half of a receipt. */
    record Inclusion(String checkpoint, long position, String leaf, String leafHash, List<TreeHash> path) {
        static Inclusion of(Proofs.Included included, long position) {
            return new Inclusion(
                    included.checkpoint().note().toString(),
                    position,
                    base64(included.leaf()),
                    ipledger.ledger.Leaf.hash(included.leaf().toBytes()).toString(),
                    included.proof().path());
        }
    }

    @GetMapping("/proofs/inclusion")
    ResponseEntity<byte[]> inclusion(@RequestParam long position, HttpServletRequest request) {
        Parameters.requireWithin("position", position, 1, Long.MAX_VALUE);
        try {
            return answers.ok(request, Inclusion.of(proofs.inclusion(position), position));
        } catch (NotThere notYet) {
            if (position <= ledger.head().size()) {
                throw ProblemThrown.of(ProblemType.NOT_YET_REACHED, position, 0);
            }
            throw Thing.POSITION.missing(position);
        }
    }

    /** 一致性证明. That {@code checkpoint} continues the tree of {@code from} entries. */
    record Consistency(String checkpoint, long from, TreeHash fromRoot, List<TreeHash> path) {}

    @GetMapping("/proofs/consistency")
    ResponseEntity<byte[]> consistency(@RequestParam long from, HttpServletRequest request) {
        Parameters.requireWithin("from", from, 0, Long.MAX_VALUE);
        try {
            var continued = proofs.consistency(from);
            return answers.ok(
                    request,
                    new Consistency(
                            continued.checkpoint().note().toString(),
                            from,
                            continued.older().root(),
                            continued.proof().path()));
        } catch (NotThere none) {
            throw Thing.TREE_SIZE.missing(from);
        }
    }

    /**
     * 完整性证明. All entries there are of what {@code number} names, or that there is none, up to {@code completeTo}.
     *
     * @param streams one; or, for a number that is not known here, one for each number that it can mean
     */
    record Completeness(String checkpoint, long completeTo, MapEntryProof map, List<StreamProof> streams) {}

    /** 映射入账证明. The entry of the ledger that holds the map's root, with what opens its commitment. */
    record MapEntryProof(
            String root, long position, String leaf, String facts, String factsSalt, List<TreeHash> path) {}

    /** 流证明. What the map says of one stream, and its chain of leaves, oldest first. */
    record StreamProof(
            String type,
            String id,
            String key,
            boolean present,
            Optional<End> end,
            List<String> siblings,
            List<String> leaves) {}

    /** 终点. The entry of the map at which the key's way ends: the stream's own, or another's. */
    record End(String key, long sequence, long position, String leafHash) {
        static End of(MapEntry entry) {
            return new End(
                    entry.key().toString(),
                    entry.sequence(),
                    entry.position(),
                    entry.leaf().toString());
        }
    }

    @GetMapping("/proofs/asset")
    ResponseEntity<byte[]> asset(@RequestParam String number, HttpServletRequest request) {
        try {
            var complete = meant(number).stream()
                    .map(asset -> proofs.stream(new StreamId(streamType(asset), asset.toString())))
                    .toList();
            if (complete.isEmpty()) {
                throw ProblemThrown.of(ProblemType.PARAMETER_WRONG, "number", number, "ZL201810123456.7");
            }
            var newest = complete.getLast();
            if (complete.stream()
                    .anyMatch(each ->
                            each.checkpoint().size() != newest.checkpoint().size())) {
                throw ProblemThrown.of(ProblemType.TOO_BUSY);
            }
            return answers.ok(request, completeness(newest, complete));
        } catch (NotThere notYet) {
            throw ProblemThrown.of(ProblemType.NOT_YET_REACHED, ledger.head().size(), 0);
        }
    }

    /** The asset that is meant; for a number that is not known here, everything that it can mean. */
    private List<AssetNumber> meant(String number) {
        try {
            return List.of(lookup.principal(number));
        } catch (ProblemThrown unknown) {
            if (unknown.problem().type() == ProblemType.UNKNOWN_ASSET) {
                return AssetNumber.readings(number);
            }
            throw unknown;
        }
    }

    /** The type of the asset's stream, as its first entry has it. */
    private String streamType(AssetNumber asset) {
        return ledger.stream(asset.toString(), 0, 1).stream()
                .findFirst()
                .map(entry -> entry.stream().type())
                .orElse(ASSET);
    }

    private static Completeness completeness(Complete newest, List<Complete> all) {
        return new Completeness(
                newest.checkpoint().note().toString(),
                newest.checkpoint().mappedTo(),
                new MapEntryProof(
                        newest.checkpoint().map().toString(),
                        newest.checkpoint().mapPosition(),
                        base64(newest.mapLeaf()),
                        base64(newest.mapFacts()),
                        newest.mapSalts().facts().toString(),
                        newest.mapInclusion().path()),
                all.stream().map(ProofDoors::line).toList());
    }

    private static StreamProof line(Complete complete) {
        return new StreamProof(
                complete.stream().type(),
                complete.stream().id(),
                MapKey.of(complete.stream()).toString(),
                !complete.leaves().isEmpty(),
                complete.map().end().map(End::of),
                complete.map().siblings().stream().map(Object::toString).toList(),
                complete.leaves().stream().map(ProofDoors::base64).toList());
    }

    private static String base64(Octets bytes) {
        return Base64.getEncoder().encodeToString(bytes.toBytes());
    }

    /** 轮换. Which algorithm's key is followed by a new one, and how many days the old one goes on signing. */
    record Rotation(SignatureKind kind, int overlapDays) {}

    /** 密钥轮换结果. */
    record Rotated(String key) {}

    @PostMapping("/keys/rotate")
    ResponseEntity<byte[]> rotate(@Body Rotation rotation, Caller caller, HttpServletRequest request) {
        Parameters.requireWithin("overlapDays", rotation.overlapDays(), 0, LONGEST_OVERLAP_DAYS);
        if (rotation.kind() == SignatureKind.ED25519_COSIGNATURE) {
            throw ProblemThrown.of(
                    ProblemType.PARAMETER_WRONG, "kind", rotation.kind().name(), SignatureKind.ED25519.name());
        }
        var next = checkpointer.rotate(rotation.kind(), Duration.ofDays(rotation.overlapDays()), caller.who());
        audit.note(
                caller,
                Matter.LEDGER_KEY_ROTATED,
                next.idText(),
                rotation.kind().name());
        return answers.ok(request, new Rotated(next.toString()));
    }

    /** 纪元. Why the ledger goes on under a new name after a loss. */
    record Epoch(String reason) {}

    @PostMapping("/epochs")
    ResponseEntity<byte[]> openEpoch(@Body Epoch epoch, Caller caller, HttpServletRequest request) {
        Parameters.requireWithin("reason length", epoch.reason().strip().length(), 1, LONGEST_REASON);
        try {
            checkpointer.openEpoch(epoch.reason().strip(), caller.who());
        } catch (IllegalStateException nothingLost) {
            throw ProblemThrown.of(ProblemType.PARAMETER_WRONG, "epoch", String.valueOf(nothingLost.getMessage()), "");
        }
        audit.note(
                caller,
                Matter.LEDGER_EPOCH_OPENED,
                checkpointer.origin(),
                epoch.reason().strip());
        return state(request);
    }
}
