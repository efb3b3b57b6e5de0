package ipledger.event;

import static ipledger.event.SampleWords.ACT;
import static ipledger.event.SampleWords.BANK;
import static ipledger.event.SampleWords.DAY;
import static ipledger.event.SampleWords.FACT;
import static ipledger.event.SampleWords.INVENTION;
import static ipledger.event.SampleWords.INVENTOR;
import static ipledger.event.SampleWords.LICENCE;
import static ipledger.event.SampleWords.VALVE;

import ipledger.event.LicenceEvent.Evaluation;
import ipledger.event.LicenceEvent.LicenceChanged;
import ipledger.event.LicenceEvent.LicenceEnd;
import ipledger.event.LicenceEvent.LicenceEnded;
import ipledger.event.LicenceEvent.LicenceGranted;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.LicenceEvent.LicenceRecorded;
import ipledger.event.LicenceEvent.LicenceScope;
import ipledger.event.LicenceEvent.LicenceTermChanged;
import ipledger.event.LicenceEvent.LicenceTerms;
import ipledger.event.LicenceEvent.OpenLicenceDeclared;
import ipledger.event.LicenceEvent.OpenLicenceTerms;
import ipledger.event.LicenceEvent.OpenLicenceWithdrawn;
import ipledger.money.Money;
import ipledger.party.Share;
import java.util.List;
import java.util.Optional;

/** 许可样例. Licences, given and offered. */
final class LicenceSamples {
    private static final FeeTerms FEE = new FeeTerms(
            FeeTerms.Manner.MIXED,
            Optional.of(Money.of("200000.00 CNY")),
            Optional.of(FeeTerms.Base.NET_SALES),
            Optional.of(Share.of(3, 100)),
            Optional.of(Money.of("2.50 CNY")),
            Optional.of(Money.of("50000.00 CNY")),
            List.of(new FeeTerms.Milestone("首台样机验收", Money.of("100000.00 CNY"))),
            true,
            Optional.of(DAY.plusYears(1)));
    private static final LicenceTerms LICENCE_TERMS = new LicenceTerms(
            LicenceKind.EXCLUSIVE,
            List.of(VALVE),
            List.of(INVENTOR),
            new LicenceScope(List.of("湖南省"), List.of("输变电"), List.of("9 手机"), List.of("复制")),
            Optional.of(DAY.plusYears(5)),
            Optional.of(Money.of("200000.00 CNY")),
            Optional.of(DAY.minusDays(1)),
            List.of(BANK),
            Optional.of(DAY.plusDays(30)),
            Optional.of(FEE),
            true,
            Optional.of(DealingNumber.of("X2025980000001")),
            Optional.of(DealingNumber.of("HY-XK-2026-0012")),
            Optional.of(new Pricing(Pricing.Method.LISTING, Optional.of(DAY.minusDays(20)), Optional.of(DAY))),
            Optional.of("许可人每季抽检"));

    private LicenceSamples() {}

    static List<RegisterEvent> all() {
        return List.of(
                new LicenceGranted(INVENTION, LICENCE, LICENCE_TERMS, DAY, ACT),
                new LicenceRecorded(INVENTION, LICENCE, DAY, FACT),
                new LicenceTermChanged(INVENTION, LICENCE, DAY.plusYears(6), DAY, ACT),
                new LicenceChanged(INVENTION, LICENCE, LICENCE_TERMS, DAY, ACT),
                new LicenceEnded(INVENTION, LICENCE, LicenceEnd.EARLY_TERMINATION, DAY, ACT),
                new OpenLicenceDeclared(
                        INVENTION,
                        Optional.of(new OpenLicenceTerms(
                                List.of(VALVE),
                                FEE,
                                Optional.of(DAY.plusYears(3)),
                                Optional.of(new Evaluation("PJ2026000123", DAY.minusDays(40), false)),
                                List.of(BANK))),
                        DAY,
                        FACT),
                new OpenLicenceWithdrawn(INVENTION, DAY, FACT));
    }
}
