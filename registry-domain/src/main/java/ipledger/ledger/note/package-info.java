/**
 * 签名笔记. What the ledger promises and how it is signed: C2SP signed-note, tlog-checkpoint, tlog-cosignature and the
 * request of tlog-witness. Reading is strict: for one note there is one form. No signature is computed here, see {@link
 * ipledger.ledger.note.SignatureCheck}. Read {@link ipledger.ledger.note.SignedNote} and {@link
 * ipledger.ledger.note.Checkpoint} first.
 */
@NullMarked
package ipledger.ledger.note;

import org.jspecify.annotations.NullMarked;
