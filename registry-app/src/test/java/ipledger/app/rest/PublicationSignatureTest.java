package ipledger.app.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ipledger.app.security.Role;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@DisplayName("指标发布 A published figure is signed by the checkpoint that covers its entry")
@TestPropertySource(properties = "ipledger.ledger.checkpoints=true")
class PublicationSignatureTest extends RunningRegister {
    @Test
    void and_the_proof_is_of_its_own_position() {
        post(Role.CLERK, "/api/v1/assets", Cases.grant(Cases.patent()));
        var id = post(Role.OFFICIAL, "/api/v1/figures/patent-stock/publications", "{}")
                .text("/entries/0/stream");
        var path = "/api/v1/publications/" + id;
        await().atMost(Duration.ofSeconds(30))
                .until(() -> get(Role.BANK, path).json().has("signature"));
        var published = get(Role.BANK, path);
        assertThat(published.text("/signature/position")).isEqualTo(published.text("/position"));
        assertThat(published.text("/signature/checkpoint")).contains("\u2014 ");
        assertThat(published.json().at("/signature/path").isArray()).isTrue();
    }
}
