package ipledger.programme;

import ipledger.event.ProgrammeEvent.FigurePublished;

/** 指标发布. Puts a figure on record as it was counted at a ledger position. */
public record PublishFigure(FigurePublished publication) {}
