package ipledger.title.rules;

import ipledger.asset.Asset;
import ipledger.asset.PreEmption;
import ipledger.event.TitleEvent.Conveyance;
import ipledger.event.TitleEvent.PreEmptionOffer;
import ipledger.event.TitleEvent.TransferEntered;
import ipledger.money.Money;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 以同等条件转让. The share is sold as the co-holders were told: the same share, for no less. */
public record SoldOnTheTermsNoticed(Provision provision) implements Rule<TransferEntered> {
    @Override
    public Class<TransferEntered> concerns() {
        return TransferEntered.class;
    }

    @Override
    public boolean permits(Asset before, TransferEntered event) {
        return !event.conveyance().ground().isSale()
                || before.title()
                        .preEmptionOf(event.dealing())
                        .map(PreEmption::offer)
                        .filter(offer -> !isAsNoticed(offer, event.conveyance()))
                        .isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, TransferEntered event) {
        var offer = before.title()
                .preEmptionOf(event.dealing())
                .map(PreEmption::offer)
                .orElseThrow();
        return List.of(offer.share(), offer.price().map(Money::toString).orElse("-"));
    }

    private static boolean isAsNoticed(PreEmptionOffer offer, Conveyance conveyance) {
        boolean isSameShare = conveyance.share().filter(offer.share()::equals).isPresent();
        return isSameShare
                && offer.price()
                        .map(asked -> conveyance
                                .price()
                                .filter(paid -> isNoLess(paid, asked))
                                .isPresent())
                        .orElse(true);
    }

    private static boolean isNoLess(Money paid, Money asked) {
        return paid.currency().equals(asked.currency()) && paid.amount().compareTo(asked.amount()) >= 0;
    }
}
