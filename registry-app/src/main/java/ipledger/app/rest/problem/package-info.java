/**
 * 错误答复. Whatever goes wrong on whatever route is answered as problem details (RFC 9457), in the caller's language. Read
 * {@link ipledger.app.rest.problem.ProblemType} first: it is the whole list.
 */
@NullMarked
package ipledger.app.rest.problem;

import org.jspecify.annotations.NullMarked;
