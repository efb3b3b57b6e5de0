/**
 * 指标的读模型. The facts that figures count, and the figures over them; read {@link
 * ipledger.projection.figures.FiguresProjection} first.
 */
@NullMarked
package ipledger.projection.figures;

import org.jspecify.annotations.NullMarked;
