package ipledger.app.ledger;

import java.util.Optional;

/** 写入许可. Asked before an append is taken: why nothing may be written now, if so. Must answer at once. */
@FunctionalInterface
public interface WritePermit {
    WritePermit ALWAYS = Optional::empty;

    Optional<String> refusal();
}
