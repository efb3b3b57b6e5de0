package ipledger.event;

import java.time.LocalDate;

/** 登记事件. A fact of record: past tense, never changed, on exactly one stream of the ledger. */
public sealed interface RegisterEvent
        permits AssetEvent, DealingEvent, SourceEvent, PersonEvent, ApprovalEvent, LedgerEvent, ProgrammeEvent {
    /** 生效日. The day that the law gives the fact; the ledger's own time stands beside it as {@code recordedAt}. */
    LocalDate effectiveOn();

    /** 依据. Act or fact, with its documents. */
    Provenance provenance();
}
