/** 权属规则. One rule a class; {@code ipledger.title.TitleRules} gives each its place in the law. */
@NullMarked
package ipledger.title.rules;

import org.jspecify.annotations.NullMarked;
