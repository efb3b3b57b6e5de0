package ipledger.title.rules;

import ipledger.asset.Asset;
import ipledger.event.TitleEvent.TransferEntered;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 转让人须为登记簿记载的权利人. The chain of title is unbroken: who gives, holds. A fact that makes the first holder known, or only confirms those on record, breaks nothing. */
public record TransferorsAreHolders(Provision provision) implements Rule<TransferEntered> {
    @Override
    public Class<TransferEntered> concerns() {
        return TransferEntered.class;
    }

    @Override
    public boolean permits(Asset before, TransferEntered event) {
        if (before.holders().isEmpty()) return event.provenance().isFact();
        return before.areHolders(event.conveyance().from()) || confirmsHolders(before, event);
    }

    @Override
    public List<Object> particulars(Asset before, TransferEntered event) {
        return List.of(event.conveyance().from(), before.holders());
    }

    /** 确认性转让: the inventors assign to the applicant who holds the application already. */
    private static boolean confirmsHolders(Asset before, TransferEntered event) {
        return event.provenance().isFact()
                && Asset.allAmong(before.holders(), event.conveyance().to().parties())
                && before.areHolders(event.conveyance().to().parties());
    }
}
