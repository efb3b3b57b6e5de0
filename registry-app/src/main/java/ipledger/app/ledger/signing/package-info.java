/**
 * 签名. The algorithms by which checkpoints are signed and the keys that sign them: Ed25519 and ML-DSA-44, and SM2 with SM3
 * where it is chosen. Read {@link ipledger.app.ledger.signing.Algorithms} to verify and {@link
 * ipledger.app.ledger.signing.KeyRing} to sign. An offline verifier uses this package as it stands: no database, no
 * Spring, no network.
 */
@NullMarked
package ipledger.app.ledger.signing;

import org.jspecify.annotations.NullMarked;
