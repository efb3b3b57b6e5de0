package ipledger.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ipledger.app.client.Exit;
import ipledger.app.client.ExportCheck;
import ipledger.app.database.DataFolder;
import ipledger.app.security.Role;
import ipledger.ledger.note.SignatureKind;
import ipledger.ledger.note.VerifierKey;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

@DisplayName("ops/ipledger keys and epoch: who signs the ledger, who signs it next, and how it goes on after a loss")
@TestPropertySource(properties = "ipledger.ledger.checkpoints=true")
@DirtiesContext // its ledger ends up in a second epoch
class KeysCommandTest extends RunningCli {
    @Autowired
    private DataFolder data;

    @BeforeEach
    void something_is_signed() {
        if (entries() == 0) granted();
        untilSignedAsFoundIn("");
    }

    private void untilSignedAsFoundIn(String text) {
        await().atMost(Duration.ofSeconds(60)).until(() -> checkpoint().contains(text));
    }

    private String checkpoint() {
        var answer = get(Role.AUDITOR, "/api/v1/ledger/checkpoint");
        return answer.status() == 200 ? answer.body() : "";
    }

    private List<PublicKeyLine> published() {
        assertThat(run(Role.AUDITOR, "keys", "publish")).as(told()).isZero();
        return out().lines().map(PublicKeyLine::parse).toList();
    }

    @Test
    void are_listed_for_people_and_for_programs() {
        assertThat(run(Role.AUDITOR, "keys")).as(told()).isZero();
        assertThat(out()).contains("ed25519").contains("ml-dsa-44").contains("在用");
        var told = out();
        assertThat(run(Role.AUDITOR, "keys", "list")).as(told()).isZero();
        assertThat(out()).isEqualTo(told);
        assertThat(run(Role.AUDITOR, "keys", "list", "--json")).as(told()).isZero();
        var all = JSON.readTree(out());
        assertThat(all.size()).isEqualTo(told.lines().count());
        for (var one : all) {
            assertThat(VerifierKey.parse(one.path("key").asString("")).idText())
                    .isEqualTo(one.path("id").asString(""));
        }
    }

    @Test
    void are_published_in_a_file_that_verify_takes() throws Exception {
        var file = folder.resolve("keys");
        assertThat(run(Role.AUDITOR, "keys", "publish", "-o", file.toString()))
                .as(told())
                .isZero();
        assertThat(ExportCheck.keys(Files.readString(file)))
                .extracting(VerifierKey::kind)
                .contains(SignatureKind.ED25519, SignatureKind.ML_DSA_44_COSIGNATURE);
        assertThat(Files.readString(file)).doesNotContain("PRIVATE");
    }

    @Test
    void are_followed_by_the_next_and_sign_beside_it_for_a_while() {
        var before = published();
        assertThat(run(Role.ADMINISTRATOR, "keys", "rotate", "ed25519", "--overlap-days", "7"))
                .as(told())
                .isZero();
        var next = VerifierKey.parse(out().strip());
        assertThat(next.kind()).isEqualTo(SignatureKind.ED25519);
        var after = published();
        assertThat(after).hasSize(before.size() + 1);
        var now = Instant.now();
        assertThat(after)
                .filteredOn(line -> line.key().kind() == SignatureKind.ED25519
                        && line.key().name().equals(next.name())
                        && line.signs(now))
                .hasSizeGreaterThanOrEqualTo(2)
                .filteredOn(line -> !line.key().equals(next))
                .allSatisfy(line -> assertThat(line.until().orElseThrow())
                        .isBetween(now.plus(Duration.ofDays(7)).minusSeconds(600), now.plus(Duration.ofDays(7))));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> checkpoint()
                                .lines()
                                .filter(line -> line.startsWith("\u2014"))
                                .count()
                        >= 3);
    }

    @Test
    void are_made_by_an_algorithm_that_none_signs_by_yet_and_only_then() {
        for (var algorithm : List.of("ed25519", "ml-dsa-44")) {
            assertThat(run(Role.ADMINISTRATOR, "keys", "create", algorithm)).isEqualTo(Exit.NO);
        }
        if (published().stream().noneMatch(line -> line.key().kind() == SignatureKind.SM2_SM3)) {
            assertThat(run(Role.ADMINISTRATOR, "keys", "create", "sm2", "--json"))
                    .as(told())
                    .isZero();
            assertThat(VerifierKey.parse(JSON.readTree(out()).path("key").asString(""))
                            .kind())
                    .isEqualTo(SignatureKind.SM2_SM3);
        }
        assertThat(run(Role.ADMINISTRATOR, "keys", "create", "sm2")).isEqualTo(Exit.NO);
    }

    @Test
    void are_not_for_everybody_to_change_and_not_of_every_kind() {
        assertThat(run(Role.CLERK, "keys", "rotate", "ed25519")).isEqualTo(Exit.MISUSED);
        assertThat(run(Role.CLERK, "epoch", "--reason", "none")).isEqualTo(Exit.MISUSED);
        assertThat(run(Role.ADMINISTRATOR, "keys", "rotate", "rsa")).isEqualTo(Exit.MISUSED);
        assertThat(run(Role.ADMINISTRATOR, "keys", "rotate", "ed25519", "--overlap-days", "-1"))
                .isEqualTo(Exit.MISUSED);
        assertThat(run(Role.ADMINISTRATOR, "keys", "rotate")).isEqualTo(Exit.MISUSED);
        var witness = post(
                Role.ADMINISTRATOR,
                "/api/v1/ledger/keys/rotate",
                "{\"kind\": \"ED25519_COSIGNATURE\", \"overlapDays\": 1}");
        assertThat(witness.status()).isEqualTo(400);
    }

    @Test
    void after_a_restore_that_lost_entries_the_ledger_is_signed_again_under_a_new_name_only() {
        assertThat(run(Role.ADMINISTRATOR, "epoch")).isEqualTo(Exit.MISUSED);
        assertThat(run(Role.ADMINISTRATOR, "epoch", "--reason", "nothing is lost"))
                .isEqualTo(Exit.MISUSED);
        var before = checkpoint().lines().findFirst().orElseThrow();
        int epoch = before.chars().filter(c -> c == '/').count() == 1
                ? 1
                : Integer.parseInt(before.substring(before.lastIndexOf('/') + 1));
        // as after a restore: the fence knows of more entries than the database holds
        data.keepSecret("ledger-fence", "epoch " + epoch + "\nsize 999999\nroot " + "a5".repeat(32) + "\n");
        assertThat(run(Role.ADMINISTRATOR, "epoch", "--reason", "硬盘损坏，自昨夜备份恢复", "--json"))
                .as(told())
                .isZero();
        var origin = JSON.readTree(out()).path("origin").asString("");
        assertThat(origin)
                .isEqualTo((epoch == 1 ? before : before.substring(0, before.lastIndexOf('/'))) + "/" + (epoch + 1));
        untilSignedAsFoundIn(origin + "\n");
        var events = ledger.after(0, 10_000);
        assertThat(events)
                .filteredOn(entry -> entry.content().type().toString().startsWith("ledger.epoch-opened"))
                .isNotEmpty();
        assertThat(published())
                .filteredOn(line -> line.key().name().equals(origin))
                .extracting(line -> line.key().kind())
                .contains(SignatureKind.ED25519, SignatureKind.ML_DSA_44_COSIGNATURE);
    }
}
