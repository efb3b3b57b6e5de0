package ipledger.asset;

import ipledger.event.PledgeEvent.BalanceReported;
import ipledger.event.PledgeEvent.DefaultRecorded;
import ipledger.event.PledgeEvent.EnforcementBegan;
import ipledger.event.PledgeEvent.EnforcementEnded;
import ipledger.event.PledgeEvent.LimitationInterrupted;
import ipledger.event.PledgeEvent.Loan;
import ipledger.event.PledgeEvent.LoanStated;
import ipledger.event.PledgeEvent.OnPledge;
import ipledger.event.PledgeEvent.PartOfClaimAssigned;
import ipledger.event.PledgeEvent.PledgePartyDataChanged;
import ipledger.event.PledgeEvent.ProceedsDistributed;
import ipledger.event.PledgeEvent.UndertakingChecked;
import ipledger.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 融资状况. The loan behind a pledge, as banks state it: it moves neither rank nor security.
 *
 * @param balance 贷款余额, as it was reported last
 * @param defaulted 违约, the last one recorded
 * @param recovered 追偿, each amount that came in
 */
public record Financing(
        Optional<Loan> loan, Optional<Balance> balance, Optional<Default> defaulted, List<Money> recovered) {
    static final Financing NONE = new Financing(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public Financing {
        recovered = List.copyOf(recovered);
    }

    /** 余额. What was owed on a day. */
    public record Balance(Money outstanding, LocalDate on) {}

    /** 违约. What was not paid, why, and when. */
    public record Default(Money unpaid, String cause, LocalDate on) {}

    Financing evolve(OnPledge event) {
        return switch (event) {
            case LoanStated e -> new Financing(Optional.of(e.loan()), balance, defaulted, recovered);
            case BalanceReported e ->
                new Financing(loan, Optional.of(new Balance(e.outstanding(), e.effectiveOn())), defaulted, recovered);
            case DefaultRecorded e ->
                new Financing(
                        loan, balance, Optional.of(new Default(e.unpaid(), e.cause(), e.effectiveOn())), recovered);
            case EnforcementBegan e -> this;
            case EnforcementEnded e -> this;
            case ProceedsDistributed e -> this;
            case LimitationInterrupted e -> this;
            case PartOfClaimAssigned e -> this;
            case PledgePartyDataChanged e -> this;
            case UndertakingChecked e -> this;
        };
    }

    Financing recovered(Money amount) {
        return new Financing(
                loan,
                balance,
                defaulted,
                Stream.concat(recovered.stream(), Stream.of(amount)).toList());
    }
}
