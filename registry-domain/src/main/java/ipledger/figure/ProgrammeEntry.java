package ipledger.figure;

import ipledger.event.ProgrammeEvent;
import java.time.Instant;

/** 规划条目. What officials put on record, with the time from which it was known. */
public record ProgrammeEntry(Instant recordedAt, ProgrammeEvent event) {}
