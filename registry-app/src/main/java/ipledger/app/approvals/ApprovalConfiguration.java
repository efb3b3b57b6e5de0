package ipledger.app.approvals;

import ipledger.app.ledger.axon.CommandDesk;
import ipledger.app.ledger.axon.ProposedActs;
import ipledger.app.ledger.codec.ActCodec;
import ipledger.approval.ActDesk;
import java.time.Clock;
import java.time.Period;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 双人复核装配. Which kinds ask for a second officer, and how long a proposal waits for one. */
@Configuration(proxyBeanMethods = false)
class ApprovalConfiguration {
    /**
     * @param kinds the transaction kinds that need a second officer; empty for none
     * @param days for how many days a proposal stands
     */
    @Bean
    FourEyes fourEyes(
            @Value("${ipledger.four-eyes.kinds:pledge,transfer,rectification}") Set<String> kinds,
            @Value("${ipledger.four-eyes.days:14}") int days) {
        return new FourEyes(kinds, Period.ofDays(days));
    }

    @Bean
    Proposing proposing(
            CommandDesk desk, ActDesk acts, ActCodec codec, ProposedActs proposals, FourEyes fourEyes, Clock clock) {
        return new Proposing(desk, acts, codec, proposals, fourEyes, clock);
    }
}
