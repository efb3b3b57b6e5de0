/** 保全. Freezes by order of a court or authority (law group FREEZE); read {@link ipledger.preservation.PreservationRules} first. */
@NullMarked
package ipledger.preservation;

import org.jspecify.annotations.NullMarked;
