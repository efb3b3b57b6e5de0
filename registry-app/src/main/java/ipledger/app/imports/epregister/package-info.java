/**
 * 欧洲专利登记簿. The European Patent Register's documents: biblio, events, procedural steps, unitary protection; read {@link
 * ipledger.app.imports.epregister.EpRegister} first.
 */
@NullMarked
package ipledger.app.imports.epregister;

import org.jspecify.annotations.NullMarked;
