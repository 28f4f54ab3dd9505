package nl.beslisspoor.query.forms;

import java.util.List;
import java.util.UUID;
import nl.beslisspoor.query.paper.HeardRow;

/**
 * A chosen support figure on whose position nothing was decided yet.
 *
 * @param name of the figure
 * @param form the support form in words
 * @param heard the latest stance of each party, to be filled in beforehand
 */
record Chosen(UUID support, UUID figure, String name, String form, List<HeardRow> heard) {}
