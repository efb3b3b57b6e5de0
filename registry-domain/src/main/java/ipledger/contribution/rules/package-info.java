/** 出资规则. One rule a class; {@code ipledger.contribution.ContributionRules} gives each its place in the law. */
@NullMarked
package ipledger.contribution.rules;

import org.jspecify.annotations.NullMarked;
