/**
 * What holds for every web address alike: protective headers, the version of the API, the shape of
 * an error.
 *
 * <p>Touches: nothing.
 */
package nl.beslisspoor.standalone.web;
