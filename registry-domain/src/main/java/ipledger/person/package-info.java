/**
 * 个人信息主体. The natural persons of whom the register keeps more than a name, each by a number that tells nothing, and the
 * erasure of what it keeps (个人信息保护法 47); read {@link ipledger.person.PersonAggregate} first.
 */
@NullMarked
package ipledger.person;

import org.jspecify.annotations.NullMarked;
