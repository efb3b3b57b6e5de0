/** 接口说明. The description of the API, made from the doors and from the records that bodies are read into. */
@NullMarked
package ipledger.app.rest.openapi;

import org.jspecify.annotations.NullMarked;
