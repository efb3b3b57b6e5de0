/** 限期改正规则. One rule a class; {@code ipledger.defect.DefectRules} gives each its place in the law. */
@NullMarked
package ipledger.defect.rules;

import org.jspecify.annotations.NullMarked;
