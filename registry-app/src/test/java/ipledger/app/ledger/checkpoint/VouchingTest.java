package ipledger.app.ledger.checkpoint;

import static ipledger.app.ledger.checkpoint.CheckpointedLedger.ALGORITHMS;
import static ipledger.app.ledger.checkpoint.CheckpointedLedger.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import ipledger.app.witness.WitnessServer;
import ipledger.ledger.Sha256;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("担保 Others vouch for a checkpoint, and what they say is checked")
class VouchingTest {
    /** 本地时间戳权威. A time-stamping authority of the tests' own. */
    private static final class Authority implements AutoCloseable {
        final X509Certificate certificate;
        final HttpServer server;

        Authority(boolean honest) throws Exception {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            var name = new X500Name("CN=time.example");
            var builder = new JcaX509v3CertificateBuilder(
                    name,
                    BigInteger.ONE,
                    Date.from(Instant.parse("2026-01-01T00:00:00Z")),
                    Date.from(Instant.parse("2036-01-01T00:00:00Z")),
                    name,
                    pair.getPublic());
            builder.addExtension(
                    Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            var signer = new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate());
            certificate = new JcaX509CertificateConverter().getCertificate(builder.build(signer));
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 4);
            server.createContext("/", exchange -> {
                try (exchange) {
                    var request = new TimeStampRequest(exchange.getRequestBody().readAllBytes());
                    var tokens = new TimeStampTokenGenerator(
                            new JcaSimpleSignerInfoGeneratorBuilder()
                                    .build("SHA256withRSA", pair.getPrivate(), certificate),
                            new JcaDigestCalculatorProviderBuilder()
                                    .build()
                                    .get(new AlgorithmIdentifier(new ASN1ObjectIdentifier("2.16.840.1.101.3.4.2.1"))),
                            new ASN1ObjectIdentifier("1.2.3.4.1"));
                    tokens.addCertificates(new JcaCertStore(List.of(certificate)));
                    var stamped = honest
                            ? request
                            : new TimeStampRequestGenerator()
                                    .generate(TSPAlgorithms.SHA256, new byte[32], request.getNonce());
                    byte[] answer = new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                            .generate(stamped, BigInteger.TWO, Date.from(CheckpointedLedger.NOW))
                            .getEncoded();
                    exchange.sendResponseHeaders(200, answer.length);
                    exchange.getResponseBody().write(answer);
                } catch (TSPException | OperatorCreationException | CertificateException failed) {
                    throw new IOException(failed);
                }
            });
            server.start();
        }

        URI uri() {
            return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }

    private static Vouching vouching(
            CheckpointedLedger register, List<WitnessDesk> witnesses, Optional<TimeStampDesk> authority) {
        return new Vouching(
                register.ledger().database().appConnections(), register.proofs(), witnesses, authority, CLOCK);
    }

    @Test
    void a_witness_of_our_own_co_signs_each_checkpoint_and_its_line_is_shown() {
        try (var register = CheckpointedLedger.empty()) {
            register.append(0, 5, 0, 1);
            var first = register.checkpointer().round().orElseThrow();
            try (var witness = WitnessServer.start(
                    CheckpointedLedger.freshFolder(), "bank.example.cn/w1", register.keys(), 0, CLOCK)) {
                var url = URI.create("http://localhost:" + witness.port());
                var vouching =
                        vouching(register, List.of(new WitnessDesk(url, witness.keys(), ALGORITHMS)), Optional.empty());
                vouching.vouch(first);
                register.append(0, 5, 1, 60);
                vouching.vouch(register.checkpointer().round().orElseThrow());
                var shown = register.proofs().latest().orElseThrow().note();
                assertThat(shown.check(witness.keys(), ALGORITHMS).valid()).hasSize(2);
                assertThat(shown.check(register.keys(), ALGORITHMS).isAccepted())
                        .isTrue();
                // A desk that was started anew does not know what the witness has seen, and is told.
                var anew =
                        vouching(register, List.of(new WitnessDesk(url, witness.keys(), ALGORITHMS)), Optional.empty());
                register.append(0, 5, 61, 3);
                anew.vouch(register.checkpointer().round().orElseThrow());
                assertThat(register.proofs()
                                .latest()
                                .orElseThrow()
                                .note()
                                .check(witness.keys(), ALGORITHMS)
                                .valid())
                        .hasSize(2);
            }
        }
    }

    @Test
    void a_witness_that_is_not_reached_or_signs_with_another_key_holds_nothing_up() throws Exception {
        try (var register = CheckpointedLedger.empty()) {
            register.append(0, 5, 0, 1);
            var signed = register.checkpointer().round().orElseThrow();
            try (var one = WitnessServer.start(
                            CheckpointedLedger.freshFolder(), "bank.example.cn/w1", register.keys(), 0, CLOCK);
                    var two = WitnessServer.start(
                            CheckpointedLedger.freshFolder(), "bank.example.cn/w1", register.keys(), 0, CLOCK)) {
                vouching(
                                register,
                                List.of(
                                        new WitnessDesk(
                                                URI.create("http://localhost:" + one.port()), two.keys(), ALGORITHMS),
                                        new WitnessDesk(URI.create("http://localhost:1"), two.keys(), ALGORITHMS)),
                                Optional.of(new TimeStampDesk(URI.create("http://localhost:1"), new SecureRandom())))
                        .vouch(signed);
            }
            assertThat(register.proofs().latest()).contains(signed);
            assertThat(register.proofs().timeStamp(signed)).isEmpty();
        }
    }

    @Test
    void an_authority_dates_the_text_of_the_checkpoint() throws Exception {
        try (var register = CheckpointedLedger.empty();
                var authority = new Authority(true)) {
            register.append(0, 5, 0, 1);
            var signed = register.checkpointer().round().orElseThrow();
            vouching(register, List.of(), Optional.of(new TimeStampDesk(authority.uri(), new SecureRandom())))
                    .vouch(signed);
            var token = new TimeStampToken(
                    new CMSSignedData(register.proofs().timeStamp(signed).orElseThrow()));
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(authority.certificate));
            assertThat(token.getTimeStampInfo().getMessageImprintDigest())
                    .isEqualTo(Sha256.of(signed.note().text().getBytes(StandardCharsets.UTF_8)));
            assertThat(token.getTimeStampInfo().getGenTime().toInstant()).isEqualTo(CheckpointedLedger.NOW);
        }
    }

    @Test
    void a_token_for_another_text_is_not_kept() throws Exception {
        try (var register = CheckpointedLedger.empty();
                var authority = new Authority(false)) {
            register.append(0, 5, 0, 1);
            var signed = register.checkpointer().round().orElseThrow();
            vouching(register, List.of(), Optional.of(new TimeStampDesk(authority.uri(), new SecureRandom())))
                    .vouch(signed);
            assertThat(register.proofs().timeStamp(signed)).isEmpty();
        }
    }
}
