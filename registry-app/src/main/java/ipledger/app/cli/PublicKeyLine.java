package ipledger.app.cli;

import ipledger.app.client.Registry;
import ipledger.ledger.note.VerifierKey;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** 公钥行. A key of the ledger as the registry publishes it: {@code KEY from TIME [until TIME]}. */
record PublicKeyLine(VerifierKey key, Instant from, Optional<Instant> until) {
    static final String PATH = "/api/v1/ledger/keys";

    private static final Pattern LINE = Pattern.compile("(\\S+) from (\\S+)(?: until (\\S+))?");

    static List<PublicKeyLine> all(Registry registry) {
        return new String(registry.bytes(PATH), StandardCharsets.UTF_8)
                .lines()
                .map(PublicKeyLine::parse)
                .toList();
    }

    static PublicKeyLine parse(String line) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a published key: " + line);
        }
        return new PublicKeyLine(
                VerifierKey.parse(parts.group(1)),
                Instant.parse(parts.group(2)),
                Optional.ofNullable(parts.group(3)).map(Instant::parse));
    }

    boolean signs(Instant time) {
        return until.map(end -> end.isAfter(time)).orElse(true);
    }

    String algorithm() {
        return SigningAlgorithm.of(key.kind())
                .map(SigningAlgorithm::toString)
                .orElse(key.kind().name());
    }
}
