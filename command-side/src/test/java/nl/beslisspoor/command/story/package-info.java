/** The words in which tests of the domain are told: given what happened, when asked, then. */
package nl.beslisspoor.command.story;
