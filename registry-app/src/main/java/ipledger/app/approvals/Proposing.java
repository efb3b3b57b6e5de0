package ipledger.app.approvals;

import ipledger.app.ledger.axon.CommandDesk;
import ipledger.app.ledger.axon.CommandOrigin;
import ipledger.app.ledger.axon.Outcome;
import ipledger.app.ledger.axon.ProposedActs;
import ipledger.app.ledger.codec.ActCodec;
import ipledger.approval.ActDesk;
import ipledger.approval.NamedInAct;
import ipledger.approval.ProposeAct;
import ipledger.dealing.AssetRegister;
import ipledger.event.ApprovalEvent.ActProposed;
import ipledger.event.ProposalNumber;
import ipledger.projection.feed.Phase;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** 提请. Makes a proposal of an act, after judging it as if it were done now, so that its officer sees violations at once. */
public final class Proposing {
    private static final int NUMBER_DIGITS = 16;

    private final CommandDesk desk;
    private final ActDesk acts;
    private final ActCodec codec;
    private final ProposedActs proposals;
    private final FourEyes fourEyes;
    private final Clock clock;

    public Proposing(
            CommandDesk desk, ActDesk acts, ActCodec codec, ProposedActs proposals, FourEyes fourEyes, Clock clock) {
        this.proposals = proposals;
        this.desk = desk;
        this.acts = acts;
        this.codec = codec;
        this.fourEyes = fourEyes;
        this.clock = clock;
    }

    public FourEyes fourEyes() {
        return fourEyes;
    }

    /** 已提请. */
    public record Proposed(ProposalNumber number, String act, LocalDate lastDay, Outcome<?> outcome) {}

    /**
     * Proposes {@code act}; nothing of it is registered.
     *
     * @param conditions what the act's own handler would be told
     * @throws RuntimeException whatever would stop the act if it were done now
     */
    public Proposed propose(Record act, CommandOrigin origin, Map<String, ?> conditions) {
        judge(act, origin, conditions);
        var encoded = codec.encode(act);
        var number = numberOf(origin);
        var today = today();
        var lastDay = today.plus(fourEyes.openFor());
        var outcome = desk.<Object>send(
                new ProposeAct(
                        number,
                        encoded.name(),
                        encoded.content(),
                        encoded.withheld(),
                        NamedInAct.of(act),
                        Optional.ofNullable(conditions.get(AssetRegister.EXPECTED_ENTRIES))
                                .map(seen -> ((Number) seen).longValue()),
                        origin.who(),
                        lastDay,
                        today),
                origin);
        return new Proposed(number, encoded.name(), lastDay, outcome);
    }

    /** Throws whatever would stop a proposed act if it were approved now. */
    public void judge(ActProposed proposed) {
        judge(
                proposals.read(proposed),
                proposed.seenEntries()
                        .map(seen -> Map.of(AssetRegister.EXPECTED_ENTRIES, seen))
                        .orElse(Map.of()));
    }

    private void judge(Record act, CommandOrigin origin, Map<String, ?> conditions) {
        try {
            judge(act, conditions);
        } catch (RuntimeException stopped) {
            // Sent again, the act may have been approved meanwhile: the proposal stands as it was made then.
            if (!desk.isRecorded(origin)) throw stopped;
        }
    }

    private void judge(Record act, Map<String, ?> conditions) {
        desk.judge(metadata -> acts.attempt(act, metadata), conditions);
    }

    /** The register's day. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Phase.REGISTER_ZONE);
    }

    /** The same request makes the same number, however often it is sent. */
    private static ProposalNumber numberOf(CommandOrigin origin) {
        var key = origin.idempotency()
                .orElseThrow(() -> new IllegalArgumentException("a proposal's request bears a key"))
                .key();
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest((origin.who() + "\n" + key).getBytes(StandardCharsets.UTF_8));
            return ProposalNumber.of(HexFormat.of().formatHex(hash).substring(0, NUMBER_DIGITS));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
