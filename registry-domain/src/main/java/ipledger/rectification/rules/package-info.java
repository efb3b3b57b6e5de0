/** 更正规则. One rule a class; {@code ipledger.rectification.RectificationRules} gives each its place. */
@NullMarked
package ipledger.rectification.rules;

import org.jspecify.annotations.NullMarked;
