/**
 * 专利公报. What the Chinese gazette's codes and labels mean, in Chinese and in the English of INPADOC; read {@link
 * ipledger.app.imports.cngazette.Announcing} first.
 */
@NullMarked
package ipledger.app.imports.cngazette;

import org.jspecify.annotations.NullMarked;
