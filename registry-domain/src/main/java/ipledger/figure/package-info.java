/**
 * 指标. The figures that the transfer targets require: each a named, versioned definition with its text, and the plain
 * computation that an auditor repeats from the events alone; read {@link ipledger.figure.Figures} first.
 */
@NullMarked
package ipledger.figure;

import org.jspecify.annotations.NullMarked;
