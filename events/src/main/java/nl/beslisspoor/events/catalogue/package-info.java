/**
 * The field's fixed terms as versioned data: support forms, kinds of decision, categories, rules,
 * each with its words in Dutch and English. Touches: nothing.
 */
package nl.beslisspoor.events.catalogue;
