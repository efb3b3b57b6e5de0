package ipledger.rectification;

import ipledger.asset.AssetHistory;
import ipledger.dealing.AssetRegister;
import ipledger.event.AssetEvent;
import ipledger.event.Provenance;
import ipledger.event.RectificationEvent;
import ipledger.event.RectificationEvent.EntryReference;
import ipledger.event.RectificationEvent.EntryVoided;
import ipledger.event.RectificationEvent.FindingSettled;
import ipledger.identifier.AssetNumber;
import ipledger.rectification.RectifyDealing.Correction;
import ipledger.rule.FieldCheck;
import ipledger.rule.Invalid;
import ipledger.rule.Invalid.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;

/** 更正受理. Axon's door to corrections: what falls and what is right in one append, or nothing. */
public final class RectificationHandler {
    private final AssetRegister register;

    public RectificationHandler(AssetRegister register) {
        this.register = register;
    }

    @CommandHandler
    public void handle(VoidEntry act) {
        check(act.sequences(), act.reason(), act.basis(), act.effectiveOn(), act.provenance())
                .orInvalid();
        register.enter(
                List.of(act.asset()),
                act.effectiveOn(),
                asset -> voided(
                        act.asset(), act.sequences(), act.reason(), act.basis(), act.effectiveOn(), act.provenance()));
    }

    @CommandHandler
    public void handle(RectifyEntry act) {
        var check = check(act.sequences(), act.reason(), act.basis(), act.effectiveOn(), act.provenance())
                .that(!act.right().isEmpty(), "right", "nothing-right");
        for (int i = 0; i < act.right().size(); i++)
            check(check, "right[" + i + "]", act.right().get(i), act.asset());
        check.orInvalid();
        register.enter(
                List.of(act.asset()),
                act.effectiveOn(),
                asset -> Stream.<AssetEvent>concat(
                                voided(
                                        act.asset(),
                                        act.sequences(),
                                        act.reason(),
                                        act.basis(),
                                        act.effectiveOn(),
                                        act.provenance())
                                        .stream(),
                                act.right().stream())
                        .toList());
    }

    @CommandHandler
    public void handle(RectifyDealing act) {
        check(act).orInvalid();
        var dealt = register.assetsOf(act.dealing());
        var corrected = act.corrections().stream().map(Correction::asset).toList();
        var entries = register.enterByHistory(
                Stream.concat(dealt.stream(), corrected.stream()).toList(),
                act.effectiveOn(),
                history -> decide(history, act));
        if (entries.stream().noneMatch(EntryVoided.class::isInstance))
            throw new Invalid(List.of(new Field("dealing", "nothing-stands", List.of(act.dealing()))));
        var right = act.corrections().stream()
                .filter(correction -> !correction.right().isEmpty())
                .map(Correction::asset)
                .toList();
        register.correct(
                act.dealing(),
                right,
                dealt.stream().filter(asset -> !right.contains(asset)).toList(),
                act.effectiveOn(),
                act.provenance());
    }

    private static List<AssetEvent> decide(AssetHistory history, RectifyDealing act) {
        var correction = act.corrections().stream()
                .filter(one -> one.asset().equals(history.asset()))
                .findFirst();
        var falling = Stream.concat(
                        DealingEntries.of(act.dealing(), history).stream(),
                        correction.stream().flatMap(one -> one.built().stream()))
                .distinct()
                .sorted()
                .toList();
        var voided = voided(history.asset(), falling, act.reason(), act.basis(), act.effectiveOn(), act.provenance());
        return Stream.<AssetEvent>concat(voided.stream(), correction.stream().flatMap(one -> one.right().stream()))
                .toList();
    }

    private static FieldCheck check(RectifyDealing act) {
        var assets = act.corrections().stream().map(Correction::asset).toList();
        var check = FieldCheck.of(act.effectiveOn(), act.provenance())
                .that(assets.stream().distinct().count() == assets.size(), "corrections", "twice")
                .that(assets.size() <= FieldCheck.MOST_ASSETS, "corrections", "too-many", FieldCheck.MOST_ASSETS)
                .text("reason", act.reason())
                .text("basis", act.basis());
        for (int i = 0; i < act.corrections().size(); i++) {
            var right = act.corrections().get(i).right();
            for (int j = 0; j < right.size(); j++)
                check(check, "corrections[" + i + "].right[" + j + "]", right.get(j), assets.get(i));
        }
        return check;
    }

    @CommandHandler
    public void handle(SettleFinding act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .that(act.sequence() >= 0, "sequence", "negative", act.sequence())
                .text("rule", act.rule())
                .text("resolution", act.resolution())
                .orInvalid();
        register.enter(new FindingSettled(
                act.asset(), act.sequence(), act.rule(), act.resolution(), act.effectiveOn(), act.provenance()));
    }

    private static List<EntryVoided> voided(
            AssetNumber asset,
            List<Long> sequences,
            String reason,
            String basis,
            LocalDate effectiveOn,
            Provenance provenance) {
        return sequences.stream()
                .map(sequence ->
                        new EntryVoided(asset, EntryReference.at(sequence), reason, basis, effectiveOn, provenance))
                .toList();
    }

    private static FieldCheck check(
            List<Long> sequences, String reason, String basis, LocalDate effectiveOn, Provenance provenance) {
        return FieldCheck.of(effectiveOn, provenance)
                .that(!sequences.isEmpty(), "sequences", "none")
                .that(sequences.stream().distinct().count() == sequences.size(), "sequences", "twice")
                .that(sequences.size() <= FieldCheck.MOST_ASSETS, "sequences", "too-many", FieldCheck.MOST_ASSETS)
                .text("reason", reason)
                .text("basis", basis);
    }

    private static void check(FieldCheck check, String path, AssetEvent right, AssetNumber asset) {
        check.that(right.asset().equals(asset), path + ".asset", "other-asset", right.asset(), asset)
                .that(!(right instanceof RectificationEvent), path, "void-within")
                .that(!right.provenance().isFact(), path + ".provenance.record", "act-with-source")
                .day(path + ".effectiveOn", right.effectiveOn());
    }
}
