package ipledger.title;

import ipledger.asset.Asset;
import ipledger.asset.Transfer;
import ipledger.event.AssetKind;
import ipledger.event.DealingNumber;
import ipledger.event.Provenance;
import ipledger.event.TitleEvent;
import ipledger.event.TitleEvent.Conveyance;
import ipledger.event.TitleEvent.PartyDataChanged;
import ipledger.event.TitleEvent.PreEmptionAnswered;
import ipledger.event.TitleEvent.PreEmptionNoticed;
import ipledger.event.TitleEvent.PreEmptionShared;
import ipledger.event.TitleEvent.ProceedsApplied;
import ipledger.event.TitleEvent.TitleTransferred;
import ipledger.event.TitleEvent.TransferAgreed;
import ipledger.event.TitleEvent.TransferFiled;
import ipledger.event.TitleEvent.TransferWithdrawn;
import ipledger.rule.FieldCheck;
import ipledger.rule.Invalid;
import ipledger.rule.Invalid.Field;
import java.time.LocalDate;
import java.util.List;

/** 转让决定. Turns acts on title into what happens to one asset; {@link TitleRules} says whether it may. */
final class Transferring {
    private Transferring() {}

    /** Where the contract alone moves title (著作权法 27), both happen on the day of the contract. */
    static List<TitleEvent> decide(Asset asset, AgreeTransfer act) {
        var agreed = agreed(asset, act.dealing(), act.conveyance(), act.effectiveOn(), act.provenance());
        if (!movesByContract(asset)) return List.of(agreed);
        return List.of(
                agreed,
                new TitleTransferred(
                        asset.number(), act.dealing(), act.conveyance(), act.effectiveOn(), act.provenance()));
    }

    static List<TitleEvent> decide(Asset asset, AddToTransfer act) {
        return List.of(agreed(asset, act.dealing(), act.conveyance(), act.effectiveOn(), act.provenance()));
    }

    private static TransferAgreed agreed(
            Asset asset, DealingNumber dealing, Conveyance conveyance, LocalDate on, Provenance provenance) {
        return new TransferAgreed(asset.number(), dealing, conveyance, on, provenance);
    }

    static List<TitleEvent> decide(Asset asset, FileTransfer act) {
        return List.of(new TransferFiled(asset.number(), act.dealing(), act.effectiveOn(), act.provenance()));
    }

    /** As agreed, where the act brings no terms of its own. */
    static List<TitleEvent> decide(Asset asset, RegisterTransfer act) {
        var agreed = asset.title().of(act.dealing()).map(Transfer::conveyance);
        var conveyance = act.conveyance()
                .or(() -> agreed)
                .orElseThrow(() -> new Invalid(
                        List.of(new Field("conveyance", "terms-missing", List.of(act.dealing(), asset.number())))));
        return List.of(
                new TitleTransferred(asset.number(), act.dealing(), conveyance, act.effectiveOn(), act.provenance()));
    }

    static List<TitleEvent> decide(Asset asset, WithdrawTransfer act) {
        return List.of(new TransferWithdrawn(
                asset.number(), act.dealing(), act.reason(), act.effectiveOn(), act.provenance()));
    }

    static List<TitleEvent> decide(Asset asset, ChangePartyData act) {
        return List.of(
                new PartyDataChanged(asset.number(), act.before(), act.after(), act.effectiveOn(), act.provenance()));
    }

    static List<TitleEvent> decide(Asset asset, NoticePreEmption act) {
        return List.of(
                new PreEmptionNoticed(asset.number(), act.dealing(), act.offer(), act.effectiveOn(), act.provenance()));
    }

    static List<TitleEvent> decide(Asset asset, AnswerPreEmption act) {
        return List.of(new PreEmptionAnswered(
                asset.number(), act.dealing(), act.coHolder(), act.answer(), act.effectiveOn(), act.provenance()));
    }

    static List<TitleEvent> decide(Asset asset, SharePreEmption act) {
        return List.of(new PreEmptionShared(
                asset.number(), act.dealing(), act.portions(), act.effectiveOn(), act.provenance()));
    }

    static List<TitleEvent> decide(Asset asset, ApplyProceeds act) {
        return List.of(new ProceedsApplied(
                asset.number(), act.dealing(), act.use(), act.amount(), act.effectiveOn(), act.provenance()));
    }

    private static boolean movesByContract(Asset asset) {
        return asset.kind()
                .filter(kind -> kind.transferTakesEffect() == AssetKind.Effect.BY_CONTRACT)
                .isPresent();
    }

    static void check(AgreeTransfer act) {
        check(
                        FieldCheck.of(act.effectiveOn(), act.provenance()).assets(act.assets()),
                        act.conveyance(),
                        act.effectiveOn())
                .orInvalid();
    }

    static void check(AddToTransfer act) {
        check(
                        FieldCheck.of(act.effectiveOn(), act.provenance()).assets(act.assets()),
                        act.conveyance(),
                        act.effectiveOn())
                .orInvalid();
    }

    static void check(RegisterTransfer act) {
        var check = FieldCheck.of(act.effectiveOn(), act.provenance()).bounded(act.assets());
        act.conveyance().ifPresent(conveyance -> check(check, conveyance, act.effectiveOn()));
        check.orInvalid();
    }

    static void check(NoticePreEmption act) {
        var check = FieldCheck.of(act.effectiveOn(), act.provenance())
                .assets(act.assets())
                .parties("offer.sellers", act.offer().sellers());
        act.offer().respondBy().ifPresent(last -> check.order("offer.respondBy", act.effectiveOn(), last));
        check.orInvalid();
    }

    static void check(ChangePartyData act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .assets(act.assets())
                .that(!act.before().equals(act.after()), "after", "same")
                .orInvalid();
    }

    private static FieldCheck check(FieldCheck check, Conveyance conveyance, LocalDate effectiveOn) {
        conveyance
                .agreedOn()
                .ifPresent(agreedOn ->
                        check.day("conveyance.agreedOn", agreedOn).order("effectiveOn", agreedOn, effectiveOn));
        conveyance
                .pricing()
                .ifPresent(pricing -> pricing.from()
                        .ifPresent(from -> pricing.until()
                                .ifPresent(until -> check.order("conveyance.pricing.until", from, until))));
        var taking = conveyance.to().parties();
        return check.parties("conveyance.from", conveyance.from())
                .that(
                        conveyance.from().size() != taking.size()
                                || !conveyance.from().containsAll(taking),
                        "conveyance.to",
                        "same-party",
                        conveyance.to().first().name());
    }
}
