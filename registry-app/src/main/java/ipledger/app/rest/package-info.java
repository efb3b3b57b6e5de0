/**
 * REST 接口. The doors under {@code /api/v1}: each reads its request, sends a command or asks a question, and answers. No rule
 * lives here. Read {@link ipledger.app.rest.Write} and {@link ipledger.app.security.Doors} first.
 */
@NullMarked
package ipledger.app.rest;

import org.jspecify.annotations.NullMarked;
