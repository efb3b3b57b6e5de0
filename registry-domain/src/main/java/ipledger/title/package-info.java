/** 权属变动. Transfers of title and changes of party data (law group TITLE); read {@link ipledger.title.Transferring} first. */
@NullMarked
package ipledger.title;

import org.jspecify.annotations.NullMarked;
