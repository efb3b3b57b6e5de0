package ipledger.app.intake;

import ipledger.app.approvals.Proposing;
import ipledger.app.imports.ImportTurn;
import ipledger.app.imports.Importing;
import ipledger.app.imports.SourceFormat;
import ipledger.app.ledger.axon.CommandDesk;
import ipledger.finding.Findings;
import ipledger.law.Law;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/** 导入装配. A new format is a new package: it is found as a {@link SourceFormat} and needs no entry anywhere. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
        basePackageClasses = SourceFormat.class,
        useDefaultFilters = false,
        includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = SourceFormat.class))
class IntakeConfiguration {
    @Bean
    Importing importing(
            List<SourceFormat> formats,
            CommandDesk desk,
            EventStore ledger,
            DataSource connections,
            Proposing proposing) {
        return new Importing(
                formats.stream()
                        .sorted(Comparator.comparing(SourceFormat::name))
                        .toList(),
                desk,
                ledger,
                new Findings(Law.ALL),
                new ImportTurn(connections),
                new ProposingActs(proposing));
    }
}
