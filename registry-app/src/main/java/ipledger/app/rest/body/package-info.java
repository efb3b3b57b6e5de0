/**
 * 请求体. Reads a JSON body into records of the domain: strictly, and every fault at once with its place. Read {@link
 * ipledger.app.rest.body.BodyReader} first.
 */
@NullMarked
package ipledger.app.rest.body;

import org.jspecify.annotations.NullMarked;
