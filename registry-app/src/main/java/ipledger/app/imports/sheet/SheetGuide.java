package ipledger.app.imports.sheet;

import java.util.stream.Collectors;

/** 填写说明. The page on the sheet, made of the columns and acts themselves. */
public final class SheetGuide {
    private SheetGuide() {}

    /** The page in Markdown. */
    public static String markdown() {
        var page = new StringBuilder("""
                # 经办表格 The clerk's sheet

                <!-- Generated from SheetColumn, SheetAct and SheetWord by SheetGuideTest; a stale page fails the build. -->

                一行一个资产一个行为; CSV 或 XLSX (第一张工作表), UTF-8 或 GB18030; 列的顺序不限, 表头可用中文、英文或两者
                (`行为/act`)。交易编号、行为和阶段相同的行是一笔交易, 全部登记或全部不登记。日期写作 2026-06-01 (也可
                2026/6/1、2026年6月1日、20260601 或日期格式的单元格)。当事人写作 `名称[统一社会信用代码] 份额`, 多个以分号分隔。
                表头有误的表格整张拒收; 合并单元格、公式、隐藏行和超长单元格逐格报错。退回的表格多出结果、规则、原因三列并标出错误的
                单元格; 改正后原样再交, 只登记先前被拒的行。

                One row is one act on one asset; CSV or XLSX (its first sheet), UTF-8 or GB18030; columns in any order, headed
                in Chinese, English or both (`行为/act`). Rows of one dealing, act and stage are one dealing, recorded all or not
                at all. Days are written 2026-06-01 (2026/6/1, 2026年6月1日, 20260601 and cells formatted as dates are read
                too). Parties are written `name [credit code] share`, several separated by semicolons. A sheet with a faulty head
                is refused whole; merged cells, formulas, hidden rows and over-long cells are told cell by cell. The sheet comes
                back with result, rule and reason beside each row and the cells in fault marked: mend it and send it again, and
                only what was refused before is recorded.

                """);
        bounds(page);
        columns(page);
        acts(page);
        words(page);
        return page.toString();
    }

    private static void bounds(StringBuilder page) {
        page.append("上限 Bounds: ")
                .append(SheetTable.MOST_BYTES / 1024 / 1024)
                .append(" MB, ")
                .append(SheetTable.MOST_ROWS)
                .append(" 行 rows, ")
                .append(SheetTable.MOST_COLUMNS)
                .append(" 列 columns, ")
                .append(SheetTable.LONGEST_CELL)
                .append(" 字每格 characters a cell.\n\n");
    }

    private static void columns(StringBuilder page) {
        page.append("## 列 Columns\n\n| 中文 | English | 说明 | meaning |\n|---|---|---|---|\n");
        for (var column : SheetColumn.values())
            page.append("| ")
                    .append(column.chinese())
                    .append(" | ")
                    .append(column.english())
                    .append(" | ")
                    .append(column.chineseMeaning())
                    .append(" | ")
                    .append(column.englishMeaning())
                    .append(" |\n");
    }

    private static void acts(StringBuilder page) {
        page.append("\n## 行为 Acts\n\n| 行为 act | 阶段 stages | 必填 needed | 可填 further |\n|---|---|---|---|\n");
        for (var act : SheetAct.values())
            page.append("| ")
                    .append(act.both())
                    .append(" | ")
                    .append(act.stages().stream().map(SheetStage::both).collect(Collectors.joining(", ")))
                    .append(" | ")
                    .append(act.needed().stream().map(SheetColumn::header).collect(Collectors.joining(", ")))
                    .append(" | ")
                    .append(act.columns().stream()
                            .filter(column -> !act.needed().contains(column))
                            .map(SheetColumn::header)
                            .collect(Collectors.joining(", ")))
                    .append(" |\n");
    }

    private static void words(StringBuilder page) {
        page.append("\n## 取值 Words\n\n| 列 column | 取值 words |\n|---|---|\n");
        for (var column : SheetColumn.values()) {
            var words = SheetBook.wordsOf(column);
            if (!words.isEmpty())
                page.append("| ")
                        .append(column.header())
                        .append(" | ")
                        .append(String.join(", ", words))
                        .append(" |\n");
        }
    }
}
