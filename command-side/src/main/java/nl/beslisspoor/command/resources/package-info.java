/**
 * What working with the network takes: contact is registered, time, costs and backing are asked,
 * granted or refused, and costs are paid. Touches: file, rules, events, events.catalogue.
 */
package nl.beslisspoor.command.resources;
