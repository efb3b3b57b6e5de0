package ipledger.app.ledger;

import ipledger.ledger.LeafHash;
import ipledger.ledger.LedgerId;
import java.time.Instant;
import java.util.Optional;

/** 账本首行. Which ledger this is and how far it has come. */
public record Head(LedgerId ledger, long size, Optional<LeafHash> lastLeafHash, Optional<Instant> lastRecordedAt) {}
