/** 实施. How an asset was put to use; read {@link ipledger.implementation.ImplementationRules} first. */
@NullMarked
package ipledger.implementation;

import org.jspecify.annotations.NullMarked;
