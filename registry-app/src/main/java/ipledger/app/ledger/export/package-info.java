/**
 * 导出与离线核验. The file that proves itself (ops/docs/ledger-format.md section 12): written from the ledger by {@link
 * ipledger.app.ledger.export.Exporter}, checked without it by {@link ipledger.app.ledger.export.Verification}, which reads
 * nothing but the file and public keys.
 */
@NullMarked
package ipledger.app.ledger.export;

import org.jspecify.annotations.NullMarked;
