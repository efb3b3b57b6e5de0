package ipledger.kind;

import ipledger.event.TermFacts;
import java.time.LocalDate;
import java.util.Optional;

/** 期限所据日期. What the term of one right is computed from. */
public record TermDates(Optional<LocalDate> filedOn, Optional<LocalDate> grantedOn, TermFacts facts) {}
