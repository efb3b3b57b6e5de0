/**
 * 美国专利权属登记. Patent recordings in their two forms: answers of the assignment search (Solr XML) and of the Assignment
 * Center (JSON lines); read {@link ipledger.app.imports.usassignment.UsAssignmentSearch} first.
 */
@NullMarked
package ipledger.app.imports.usassignment;

import org.jspecify.annotations.NullMarked;
