/** 许可. Licences and their recordal (law group LICENCE, 专利实施许可合同备案办法); read {@link ipledger.licence.Licensing} first. */
@NullMarked
package ipledger.licence;

import org.jspecify.annotations.NullMarked;
