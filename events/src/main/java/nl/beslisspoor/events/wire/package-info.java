/**
 * Events as bytes: stable names and versions, JSON, and the upcasters that read what older versions
 * wrote. Touches: events, catalogue, ledger.
 */
package nl.beslisspoor.events.wire;
