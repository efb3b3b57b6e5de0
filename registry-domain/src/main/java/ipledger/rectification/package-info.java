/** 更正. Entries voided and set right, findings settled; the original stays. Read {@link ipledger.rectification.RectifyEntry} first. */
@NullMarked
package ipledger.rectification;

import org.jspecify.annotations.NullMarked;
