/**
 * 客户端. A running registry spoken to over HTTP, and how its answers read to a person; no framework is loaded. Read {@link
 * ipledger.app.client.Registry} first.
 */
@NullMarked
package ipledger.app.client;

import org.jspecify.annotations.NullMarked;
