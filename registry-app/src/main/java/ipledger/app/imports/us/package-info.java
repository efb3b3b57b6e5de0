/**
 * 美国数据共用. What the formats of the United States office have in common: one recording, in whatever form it comes, and
 * what its free text means; read {@link ipledger.app.imports.us.RecordingFacts} first.
 */
@NullMarked
package ipledger.app.imports.us;

import org.jspecify.annotations.NullMarked;
