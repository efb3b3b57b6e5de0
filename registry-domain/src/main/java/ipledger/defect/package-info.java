/**
 * 限期改正. Applications with a defect that may be cured within a time limit (law group TITLE, similar marks); read
 * {@link ipledger.defect.DefectHandler} first.
 */
@NullMarked
package ipledger.defect;

import org.jspecify.annotations.NullMarked;
