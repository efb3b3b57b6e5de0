/** 作价出资. Assets given to a company for shares in it (公司法 48, 49); read {@link ipledger.contribution.Contributing} first. */
@NullMarked
package ipledger.contribution;

import org.jspecify.annotations.NullMarked;
