/**
 * 美国著作权续展. Renewals of the catalogue of copyright entries; read
 * {@link ipledger.app.imports.uscopyright.UsCopyrightRenewals} first.
 */
@NullMarked
package ipledger.app.imports.uscopyright;

import org.jspecify.annotations.NullMarked;
