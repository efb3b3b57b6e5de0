package ipledger.asset;

import ipledger.event.DealingNumber;
import ipledger.event.TitleEvent;
import ipledger.event.TitleEvent.Conveyance;
import ipledger.event.TitleEvent.PartyDataChanged;
import ipledger.event.TitleEvent.TitleTransferred;
import ipledger.event.TitleEvent.TransferAgreed;
import ipledger.event.TitleEvent.TransferFiled;
import ipledger.event.TitleEvent.TransferWithdrawn;
import ipledger.party.Holders;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 权属. Who holds the asset, and how it came to them.
 *
 * @param holders absent where no source has said who holds it
 * @param chain 权属链, every transfer that was entered, in the order of its effect
 */
public record Title(Optional<Holders> holders, List<Transfer> chain) {
    static final Title UNKNOWN = new Title(Optional.empty(), List.of());

    public Title {
        chain = List.copyOf(chain);
    }

    /** The transfer of that dealing, whatever its stage. */
    public Optional<Transfer> of(DealingNumber dealing) {
        return chain.stream()
                .filter(transfer -> transfer.dealing().equals(dealing))
                .findFirst();
    }

    /** First title: by filing or grant, where no one is known to hold it yet. */
    Title heldFirstBy(Optional<Holders> first) {
        return holders.isPresent() || first.isEmpty() ? this : new Title(first, chain);
    }

    /** A co-holder gave up its share: it falls to the others. */
    Title without(Party holder) {
        return new Title(holders.map(held -> Passing.without(held, holder)), chain);
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
                                .chain());
            case PartyDataChanged e -> new Title(holders.map(held -> Passing.rename(held, e)), chain);
        };
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
                                Stream.of(new Transfer(dealing, conveyance, stage, agreedOn, movedOn)))
                        .toList());
    }

    private Title at(DealingNumber dealing, Transfer.Stage stage) {
        return new Title(
                holders,
                chain.stream()
                        .map(link -> link.dealing().equals(dealing) && link.isRunning() ? link.at(stage) : link)
                        .toList());
    }
}
