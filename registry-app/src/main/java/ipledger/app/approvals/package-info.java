/** 双人复核. Which acts need a second officer, and how an act becomes a proposal. Read {@link ipledger.app.approvals.FourEyes} first. */
@NullMarked
package ipledger.app.approvals;

import org.jspecify.annotations.NullMarked;
