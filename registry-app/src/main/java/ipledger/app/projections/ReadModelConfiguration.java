package ipledger.app.projections;

import ipledger.projection.encumbrance.PledgeStatusQuery;
import ipledger.projection.feed.Feed;
import ipledger.projection.feed.Generations;
import ipledger.projection.feed.ParkedAssets;
import ipledger.projection.feed.Positions;
import ipledger.projection.feed.Processors;
import ipledger.projection.feed.Rebuild;
import ipledger.projection.feed.Snapshot;
import ipledger.projection.feed.Streams;
import ipledger.projection.figures.FigureQuery;
import ipledger.projection.figures.ProgrammeQuery;
import ipledger.projection.freshness.Coverage;
import ipledger.projection.notice.NoticesQuery;
import ipledger.projection.proposal.ProposalsQuery;
import ipledger.projection.register.FindingsQuery;
import ipledger.projection.register.RegisterQuery;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * 读模型装配. Rows and tokens share one database, one connection and one transaction: Axon's token store and transaction
 * manager are those of the read side's {@code DataSource}. The ledger is read on connections of its own.
 */
@Configuration(proxyBeanMethods = false)
class ReadModelConfiguration {
    @Bean
    Streams ledgerStreams(EventStorageEngine ledger) {
        return new Streams(ledger);
    }

    @Bean
    Generations generations(JdbcTemplate jdbc) {
        return new Generations(jdbc);
    }

    @Bean
    Snapshot snapshot(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        return new Snapshot(jdbc, transactions);
    }

    @Bean
    Coverage coverage(Snapshot snapshot) {
        return new Coverage(snapshot);
    }

    @Bean
    ProgrammeQuery programmeQuery(Snapshot snapshot) {
        return new ProgrammeQuery(snapshot);
    }

    @Bean
    RegisterQuery registerQuery(Snapshot snapshot, Streams streams) {
        return new RegisterQuery(snapshot, streams);
    }

    @Bean
    PledgeStatusQuery pledgeStatusQuery(Snapshot snapshot, Streams streams) {
        return new PledgeStatusQuery(snapshot, streams);
    }

    @Bean
    FindingsQuery findingsQuery(Snapshot snapshot) {
        return new FindingsQuery(snapshot);
    }

    @Bean
    NoticesQuery noticesQuery(Snapshot snapshot) {
        return new NoticesQuery(snapshot);
    }

    @Bean
    ProposalsQuery proposalsQuery(Snapshot snapshot) {
        return new ProposalsQuery(snapshot);
    }

    @Bean
    FigureQuery figureQuery(Snapshot snapshot) {
        return new FigureQuery(snapshot);
    }

    @Bean
    ParkedAssets parkedAssets(Snapshot snapshot) {
        return new ParkedAssets(snapshot);
    }

    @Bean
    Positions positions(Generations generations) {
        return new Positions(generations);
    }

    @Bean
    Rebuild rebuild(JdbcTemplate jdbc, PlatformTransactionManager transactions, Streams streams) {
        return new Rebuild(jdbc, transactions, streams);
    }

    /**
     * @param segments into how many shares each read model is divided: nodes share the read models in any case, with more
     *     than one also the work of each, which then sees every event once for each share
     */
    @Bean(destroyMethod = "close")
    Processors processors(
            Generations generations,
            Streams streams,
            EventStore events,
            TokenStore tokens,
            TransactionManager transactions,
            @Value("${ipledger.projections.segments:4}") int segments) {
        return new Processors(
                ReadModels.ALL.stream()
                        .map(model -> new Feed(model, generations, streams))
                        .toList(),
                events,
                tokens,
                transactions,
                segments);
    }

    @Bean
    ReadModels liveReadModels(Rebuild rebuild, Processors processors) {
        return new ReadModels(rebuild, processors);
    }
}
