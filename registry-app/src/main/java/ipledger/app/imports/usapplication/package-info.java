/**
 * 美国专利申请档案. The office's file of an application, its whole life; read
 * {@link ipledger.app.imports.usapplication.UsApplicationFile} first.
 */
@NullMarked
package ipledger.app.imports.usapplication;

import org.jspecify.annotations.NullMarked;
