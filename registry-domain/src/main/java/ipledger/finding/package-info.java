/**
 * 疑点. What established facts break, listed for a clerk to settle; read {@link ipledger.finding.Findings} first.
 */
@NullMarked
package ipledger.finding;

import org.jspecify.annotations.NullMarked;
