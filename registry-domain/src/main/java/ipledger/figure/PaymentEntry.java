package ipledger.figure;

import ipledger.event.DealingEvent.PaymentMade;
import java.time.Instant;

/** 付款条目. What was paid under a dealing, with the time from which it was known. */
public record PaymentEntry(Instant recordedAt, PaymentMade event) {}
