/**
 * 复核. An act that needs a second officer: proposed by one, approved, rejected or left by another. Read {@link
 * ipledger.approval.ApprovalHandler} first.
 */
@NullMarked
package ipledger.approval;

import org.jspecify.annotations.NullMarked;
