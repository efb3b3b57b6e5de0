package ipledger.app.imports.known;

import ipledger.app.imports.SourceFormat;
import ipledger.app.imports.cnbibliographic.CnBibliographic;
import ipledger.app.imports.cnlegalstatus.CnLegalStatus;
import ipledger.app.imports.eplegal.EpLegal;
import ipledger.app.imports.epregister.EpRegister;
import ipledger.app.imports.sheet.ClerkSheet;
import ipledger.app.imports.usapplication.UsApplicationFile;
import ipledger.app.imports.usassignment.UsAssignmentCenter;
import ipledger.app.imports.usassignment.UsAssignmentSearch;
import ipledger.app.imports.uscopyright.UsCopyrightRenewals;
import ipledger.app.imports.ustrademark.UsTrademarkAssignments;
import ipledger.app.imports.ustrademark.UsTrademarkStatus;
import java.util.List;

/** 已知格式. All formats, in the order in which a file's head is shown to them. */
public final class KnownFormats {
    public static final List<SourceFormat> ALL = List.of(
            new CnBibliographic(),
            new CnLegalStatus(),
            new EpLegal(),
            new EpRegister(),
            new UsAssignmentSearch(),
            new UsApplicationFile(),
            new UsTrademarkAssignments(),
            new UsAssignmentCenter(),
            new UsTrademarkStatus(),
            new UsCopyrightRenewals(),
            new ClerkSheet());

    private KnownFormats() {}
}
