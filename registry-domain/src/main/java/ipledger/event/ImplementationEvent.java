package ipledger.event;

import ipledger.identifier.AssetNumber;
import ipledger.money.Money;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 实施. How an asset was put to use, period by period: what the rates of implementation and industrialisation count. */
public sealed interface ImplementationEvent extends AssetEvent {

    /** 实施登载. Somebody put the asset to use in a period, as the evidence shows. */
    @Recorded(value = "implementation.recorded.v1", st27 = "W00")
    record ImplementationRecorded(AssetNumber asset, Use use, LocalDate effectiveOn, Provenance provenance)
            implements ImplementationEvent {}

    /**
     * 实施内容. One use by one user in one period.
     *
     * @param by who uses it
     * @param from the first day of the period
     * @param until the last day of the period
     * @param products the products made or sold with it
     * @param output 产值, of the products in the period
     * @param sales 销售额, of the products in the period
     * @param intensiveProduct 专利密集型产品备案号, where the product is recorded as patent-intensive
     */
    record Use(
            UseKind kind,
            Party by,
            LocalDate from,
            LocalDate until,
            List<String> products,
            Optional<Money> output,
            Optional<Money> sales,
            Optional<String> intensiveProduct) {
        public Use {
            products = List.copyOf(products);
        }
    }

    /** 实施方式. What was done with the asset. */
    enum UseKind {
        /** 自用: in the user's own business, without a product of its own. */
        OWN_USE,
        /** 制造: products were made with it. */
        MANUFACTURE,
        /** 产业化: products were made and sold. */
        PRODUCT_SOLD;

        /** 产业化. True where products were made and sold. */
        public boolean isIndustrial() {
            return this == PRODUCT_SOLD;
        }
    }
}
