package nl.beslisspoor.query.forms;

import java.util.UUID;

/**
 * A role that somebody holds in the file.
 *
 * @param kind name of a {@code RoleKind}
 * @param words the role in words
 */
record HeldRole(UUID role, UUID holder, String holderName, String kind, String words) {}
