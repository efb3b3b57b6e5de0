/** 已知格式. Every format that this register reads; read {@link ipledger.app.imports.known.KnownFormats} first. */
@NullMarked
package ipledger.app.imports.known;

import org.jspecify.annotations.NullMarked;
