package nl.beslisspoor.query.forms;

import java.util.List;
import java.util.UUID;
import nl.beslisspoor.query.paper.HeardRow;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.table.Word;

/**
 * A chosen support figure on whose position nothing was decided yet.
 *
 * @param name of the figure
 * @param form the support form
 * @param heard the latest stance of each party, to be filled in beforehand
 */
record Chosen(UUID support, UUID figure, Text name, Word form, List<HeardRow> heard) {}
