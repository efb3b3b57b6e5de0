/**
 * 指标报表. Figures as an official takes them away: with their definitions, as a sheet or for another system; read {@link
 * ipledger.app.figures.FigureReport} first.
 */
@NullMarked
package ipledger.app.figures;

import org.jspecify.annotations.NullMarked;
