package ipledger.projection.figures;

import ipledger.figure.Answer.Cell;
import java.util.List;

/** 汇总. Adds up the rows that fall into one cell. */
interface Tally {
    void add(DeedTally.Row row);

    Cell cell(List<String> at);
}
