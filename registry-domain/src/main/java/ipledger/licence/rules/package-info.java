/** 许可规则. One rule a class; {@code ipledger.licence.LicenceRules} gives each its place in the law. */
@NullMarked
package ipledger.licence.rules;

import org.jspecify.annotations.NullMarked;
