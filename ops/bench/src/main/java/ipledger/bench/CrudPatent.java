package ipledger.bench;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** 增删改查的专利. A patent as an ordinary application keeps it: a row that is overwritten, and a copy of each version. */
@Entity
@Audited
class CrudPatent {
    @Id
    @Nullable
    String number;

    @Nullable
    String title;

    @Nullable
    String kind;

    @Nullable
    String holder;

    @Nullable
    String changedBy;

    @Version
    long version;
}
