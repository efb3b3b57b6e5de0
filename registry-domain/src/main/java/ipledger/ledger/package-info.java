/**
 * 账本. The arithmetic of the ledger: what the bytes of one entry are and how they are hashed. Nothing here reads a
 * clock, draws a random number or opens a connection, so that an offline verifier can use it as it stands. Read
 * {@link ipledger.ledger.Leaf} first; the byte layout is published in {@code ops/docs/ledger-format.md}.
 */
@NullMarked
package ipledger.ledger;

import org.jspecify.annotations.NullMarked;
