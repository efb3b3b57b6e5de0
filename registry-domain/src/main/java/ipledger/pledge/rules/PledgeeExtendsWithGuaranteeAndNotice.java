package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.event.Document;
import ipledger.event.PledgeEvent.PledgeRegistrationExtended;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.time.LocalDate;
import java.util.List;

/** 质权人单方延期, 须出具担保函并已通知出质人. A pledgee who extends alone gives a letter of guarantee and has told the pledgor. */
public record PledgeeExtendsWithGuaranteeAndNotice(Provision provision) implements Rule<PledgeRegistrationExtended> {
    @Override
    public Class<PledgeRegistrationExtended> concerns() {
        return PledgeRegistrationExtended.class;
    }

    @Override
    public boolean permits(Asset before, PledgeRegistrationExtended event) {
        return switch (event.basis()) {
            case AGREEMENT -> true;
            case PLEDGEE_ALONE ->
                event.guarantee().isPresent()
                        && event.notifiedOn()
                                .filter(day -> !day.isAfter(event.effectiveOn()))
                                .isPresent();
        };
    }

    @Override
    public List<Object> particulars(Asset before, PledgeRegistrationExtended event) {
        return List.of(
                event.guarantee().map(Document::name).orElse("-"),
                event.notifiedOn().map(LocalDate::toString).orElse("-"));
    }
}
