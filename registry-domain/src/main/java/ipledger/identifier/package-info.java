/**
 * 编号. The numbers by which offices, parties and codes are known; a wrong one cannot be built. Sources: ZC 0006-2003
 * (patent application numbers), GB 32100-2015 (credit codes), GB 11643-1999 (resident identity), GB/T 2260 (divisions),
 * GB/T 4754-2017 (industries), WIPO ST.3 (offices). Read {@link ipledger.identifier.AssetNumber} first, then
 * {@link ipledger.identifier.Malformed}.
 */
@NullMarked
package ipledger.identifier;

import org.jspecify.annotations.NullMarked;
