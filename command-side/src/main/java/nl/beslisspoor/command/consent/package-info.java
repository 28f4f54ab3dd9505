/**
 * Consent to help and to sharing is given, refused and withdrawn. Touches: file, rules, events,
 * events.catalogue.
 */
package nl.beslisspoor.command.consent;
