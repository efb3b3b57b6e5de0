/** 质押规则. One rule a class, the rule's name its sentence; {@code ipledger.pledge.PledgeRules} gives each its place in the law. */
@NullMarked
package ipledger.pledge.rules;

import org.jspecify.annotations.NullMarked;
