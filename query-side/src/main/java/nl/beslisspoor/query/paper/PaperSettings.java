package nl.beslisspoor.query.paper;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the look.
 *
 * @param themeLocation directory that holds {@code theme.css}: the institution's own NL Design
 *     System tokens, such as {@code file:/etc/beslisspoor/theme/}; with a slash at the end
 * @param themeClass the class that the style sheet hangs its tokens on
 * @param organisation the name that stands beside the product's name; empty for none
 */
@ConfigurationProperties("beslisspoor.paper")
public record PaperSettings(
    @DefaultValue("classpath:/static/assets/voorbeeld-theme/") String themeLocation,
    @DefaultValue("voorbeeld-theme") String themeClass,
    @DefaultValue("") String organisation) {}
