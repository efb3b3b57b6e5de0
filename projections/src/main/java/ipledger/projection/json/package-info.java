/**
 * 领域值的 JSON. The domain's own records as JSON, without personal data; read {@link ipledger.projection.json.DomainJson}.
 */
@NullMarked
package ipledger.projection.json;

import org.jspecify.annotations.NullMarked;
