package ipledger.asset;

import ipledger.event.DealingNumber;
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
import ipledger.party.Holders;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * 权属. Who holds the asset, and how it came to them.
 *
 * @param holders absent where no source has said who holds it
 * @param chain 权属链, every transfer that was entered, in the order of its effect
 * @param preEmptions 优先购买权, the shares offered to the co-holders
 */
public record Title(Optional<Holders> holders, List<Transfer> chain, List<PreEmption> preEmptions) {
    static final Title UNKNOWN = new Title(Optional.empty(), List.of(), List.of());

    public Title {
        chain = List.copyOf(chain);
        preEmptions = List.copyOf(preEmptions);
    }

    /** The offer to the co-holders under that dealing. */
    public Optional<PreEmption> preEmptionOf(DealingNumber dealing) {
        return preEmptions.stream()
                .filter(offered -> offered.dealing().equals(dealing))
                .findFirst();
    }

    /** The transfer of that dealing, whatever its stage. */
    public Optional<Transfer> of(DealingNumber dealing) {
        return chain.stream()
                .filter(transfer -> transfer.dealing().equals(dealing))
                .findFirst();
    }

    /** First title: by filing or grant, where no one is known to hold it yet. */
    Title heldFirstBy(Optional<Holders> first) {
        return holders.isPresent() || first.isEmpty() ? this : new Title(first, chain, preEmptions);
    }

    /** A co-holder gave up its share: it falls to the others. */
    Title without(Party holder) {
        return new Title(holders.map(held -> Passing.without(held, holder)), chain, preEmptions);
    }

    Title evolve(TitleEvent event) {
        return switch (event) {
            case TransferAgreed e ->
                with(e.dealing(), e.conveyance(), Transfer.Stage.AGREED, e.effectiveOn(), Optional.empty());
            case TransferFiled e -> at(e.dealing(), Transfer.Stage.FILED);
            case TransferWithdrawn e -> at(e.dealing(), Transfer.Stage.WITHDRAWN);
            case TitleTransferred e ->
                new Title(
                        Optional.of(Passing.pass(holders, e.conveyance())),
                        with(
                                        e.dealing(),
                                        e.conveyance(),
                                        Transfer.Stage.DONE,
                                        e.effectiveOn(),
                                        Optional.of(e.effectiveOn()))
                                .chain(),
                        preEmptions);
            case PartyDataChanged e -> new Title(holders.map(held -> Passing.rename(held, e)), chain, preEmptions);
            case PreEmptionNoticed e -> offering(e);
            case PreEmptionAnswered e ->
                changed(
                        e.dealing(),
                        offered -> offered.answered(new PreEmption.Answer(e.coHolder(), e.answer(), e.effectiveOn())));
            case PreEmptionShared e -> changed(e.dealing(), offered -> offered.shared(e.portions()));
            case ProceedsApplied e ->
                changedLinks(
                        link -> link.dealing().equals(e.dealing()),
                        link -> link.applying(new Transfer.Proceeds(e.use(), e.amount(), e.effectiveOn())));
        };
    }

    /** A notice given again takes the place of the one before: other terms ask the co-holders anew. */
    private Title offering(PreEmptionNoticed e) {
        var others = preEmptions.stream().filter(offered -> !offered.dealing().equals(e.dealing()));
        var offered = new PreEmption(e.dealing(), e.offer(), e.effectiveOn(), List.of(), Optional.empty());
        return new Title(
                holders, chain, Stream.concat(others, Stream.of(offered)).toList());
    }

    private Title changed(DealingNumber dealing, UnaryOperator<PreEmption> change) {
        return new Title(
                holders,
                chain,
                preEmptions.stream()
                        .map(offered -> offered.dealing().equals(dealing) ? change.apply(offered) : offered)
                        .toList());
    }

    private Title changedLinks(Predicate<Transfer> meant, UnaryOperator<Transfer> change) {
        return new Title(
                holders,
                chain.stream()
                        .map(link -> meant.test(link) ? change.apply(link) : link)
                        .toList(),
                preEmptions);
    }

    private Title with(
            DealingNumber dealing,
            Conveyance conveyance,
            Transfer.Stage stage,
            LocalDate day,
            Optional<LocalDate> movedOn) {
        var agreedOn =
                of(dealing).map(Transfer::agreedOn).or(conveyance::agreedOn).orElse(day);
        return new Title(
                holders,
                Stream.concat(
                                chain.stream().filter(link -> !(link.dealing().equals(dealing) && link.isRunning())),
                                Stream.of(new Transfer(dealing, conveyance, stage, agreedOn, movedOn, List.of())))
                        .toList(),
                preEmptions);
    }

    private Title at(DealingNumber dealing, Transfer.Stage stage) {
        return changedLinks(link -> link.dealing().equals(dealing) && link.isRunning(), link -> link.at(stage));
    }
}
