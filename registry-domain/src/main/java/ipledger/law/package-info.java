/** 法律. All chapters together: the whole rulebook; read {@link ipledger.law.Law} first. */
@NullMarked
package ipledger.law;

import org.jspecify.annotations.NullMarked;
