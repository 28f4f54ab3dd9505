package nl.beslisspoor.query.forms;

import java.util.UUID;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.table.Word;

/**
 * A role that somebody holds in the file.
 *
 * @param kind a {@code RoleKind}
 */
record HeldRole(UUID role, UUID holder, Text holderName, Word kind) {}
