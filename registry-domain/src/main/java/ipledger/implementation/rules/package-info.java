/** 实施规则. One rule a class; {@code ipledger.implementation.ImplementationRules} gives each its place in the law. */
@NullMarked
package ipledger.implementation.rules;

import org.jspecify.annotations.NullMarked;
