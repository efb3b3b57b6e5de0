/** 用语. What a person reads for the register's codes, in both languages. Read {@link ipledger.word.Words} first. */
@NullMarked
package ipledger.word;

import org.jspecify.annotations.NullMarked;
