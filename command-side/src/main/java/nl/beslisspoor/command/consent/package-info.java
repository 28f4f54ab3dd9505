/**
 * Consent to help and to sharing is given, refused and withdrawn; the consent statement is signed.
 * Touches: file, rules, events, events.catalogue.
 */
package nl.beslisspoor.command.consent;
