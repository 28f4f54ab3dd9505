package nl.beslisspoor.query.paper;

/**
 * What is wrong with one field of a form.
 *
 * @param field the name of the form part, so that the summary can link to it
 * @param words what to do
 */
public record Fault(String field, Text words) {}
