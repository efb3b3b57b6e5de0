/**
 * 命令行. {@code ops/ipledger}: the same words in scripts for years. Client commands speak HTTP to a running registry and
 * load no framework. Read {@link ipledger.app.cli.Cli} first.
 */
@NullMarked
package ipledger.app.cli;

import org.jspecify.annotations.NullMarked;
