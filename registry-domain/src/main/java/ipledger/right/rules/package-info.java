/** 权利规则. One rule a class; {@code ipledger.right.RightRules} gives each its place in the law. */
@NullMarked
package ipledger.right.rules;

import org.jspecify.annotations.NullMarked;
