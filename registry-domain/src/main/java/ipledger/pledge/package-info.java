/**
 * 质押. Pledges of intellectual property (law group PLEDGE, 民法典 444, 专利权质押登记办法); read {@link ipledger.pledge.Pledging} first.
 */
@NullMarked
package ipledger.pledge;

import org.jspecify.annotations.NullMarked;
