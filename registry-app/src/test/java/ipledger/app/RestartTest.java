package ipledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import ipledger.app.ledger.LedgerReader;
import ipledger.app.ledger.axon.CommandDesk;
import ipledger.app.ledger.axon.CommandOrigin;
import ipledger.event.Provenance;
import ipledger.ledger.LedgerId;
import ipledger.source.StateCoverage;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

@DisplayName("重启 A register with nothing but a data folder")
class RestartTest {
    @TempDir
    Path data;

    @Test
    void finds_its_ledger_again() {
        LedgerId id;
        try (var register = start()) {
            id = register.getBean(LedgerId.class);
            register.getBean(CommandDesk.class)
                    .send(
                            new StateCoverage(
                                    "uspto",
                                    "US",
                                    LocalDate.of(2026, 1, 1),
                                    LocalDate.of(2026, 2, 1),
                                    "delivery-1",
                                    7,
                                    Provenance.act()),
                            CommandOrigin.of("clerk-1", "clerk", "api"));
        }
        try (var register = start()) {
            assertThat(register.getBean(LedgerId.class)).isEqualTo(id);
            assertThat(register.getBean(LedgerReader.class).after(0, 10)).hasSize(1);
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(IpLedger.class).run("--ipledger.data=" + data, "--server.port=0");
    }
}
