/**
 * 身份与权限. Who calls, in which role, and which doors that role opens. Read {@link ipledger.app.security.Doors} first: it
 * is the whole table.
 */
@NullMarked
package ipledger.app.security;

import org.jspecify.annotations.NullMarked;
