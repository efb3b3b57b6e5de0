package ipledger.app.ledger.checkpoint;

import ipledger.ledger.note.SignatureKind;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 检查点配置.
 *
 * @param checkpoints whether this node makes checkpoints
 * @param keeper whose ledger it is, as the beginning of its origin: a name in the domain name system, best of all
 * @param signatures by which algorithms it is signed; ED25519 among them
 * @param witnesses who co-signs
 * @param timeStampAuthority where time-stamps (RFC 3161) are had; none if absent
 */
@ConfigurationProperties("ipledger.ledger")
public record CheckpointProperties(
        @DefaultValue("true") boolean checkpoints,
        @DefaultValue("ipledger") String keeper,
        @DefaultValue({"ED25519", "ML_DSA_44_COSIGNATURE"}) List<SignatureKind> signatures,
        @DefaultValue List<Witness> witnesses,
        Optional<URI> timeStampAuthority) {
    /**
     * 见证人.
     *
     * @param url its submission prefix
     * @param keys its verifier keys
     */
    public record Witness(URI url, List<String> keys) {}
}
