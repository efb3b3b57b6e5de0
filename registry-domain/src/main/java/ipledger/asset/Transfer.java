package ipledger.asset;

import ipledger.event.DealingNumber;
import ipledger.event.TitleEvent.Conveyance;
import ipledger.event.TitleEvent.ProceedsUse;
import ipledger.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 转让. A link in the chain of title, agreed or done.
 *
 * @param movedOn the day on which title moved; absent while it is only agreed or filed
 * @param proceeds what became of the price, where the asset was pledged
 */
public record Transfer(
        DealingNumber dealing,
        Conveyance conveyance,
        Stage stage,
        LocalDate agreedOn,
        Optional<LocalDate> movedOn,
        List<Proceeds> proceeds) {
    public Transfer {
        proceeds = List.copyOf(proceeds);
    }

    /** 价款的处理. What became of the price of a pledged asset. */
    public record Proceeds(ProceedsUse use, Optional<Money> amount, LocalDate on) {}

    /** 阶段. */
    public enum Stage {
        AGREED,
        FILED,
        DONE,
        WITHDRAWN
    }

    /** True where it is under way: title may still move. */
    public boolean isRunning() {
        return stage == Stage.AGREED || stage == Stage.FILED;
    }

    Transfer at(Stage reached) {
        return new Transfer(dealing, conveyance, reached, agreedOn, movedOn, proceeds);
    }

    Transfer applying(Proceeds applied) {
        return new Transfer(
                dealing,
                conveyance,
                stage,
                agreedOn,
                movedOn,
                Stream.concat(proceeds.stream(), Stream.of(applied)).toList());
    }
}
