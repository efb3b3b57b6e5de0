package ipledger.asset;

import ipledger.event.DealingNumber;
import ipledger.event.TitleEvent.Conveyance;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 转让. A link in the chain of title, agreed or done.
 *
 * @param movedOn the day on which title moved; absent while it is only agreed or filed
 */
public record Transfer(
        DealingNumber dealing, Conveyance conveyance, Stage stage, LocalDate agreedOn, Optional<LocalDate> movedOn) {

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
        return new Transfer(dealing, conveyance, reached, agreedOn, movedOn);
    }
}
