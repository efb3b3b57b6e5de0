/**
 * 规则. How the law speaks: one named rule, its article, the days on which it is law; read {@link ipledger.rule.Rule} first.
 */
@NullMarked
package ipledger.rule;

import org.jspecify.annotations.NullMarked;
