/** 导入装配. Every format that there is, found by itself; read {@code IntakeConfiguration} first. */
@NullMarked
package ipledger.app.intake;

import org.jspecify.annotations.NullMarked;
