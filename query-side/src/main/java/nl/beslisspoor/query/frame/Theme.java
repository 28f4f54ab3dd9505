package nl.beslisspoor.query.frame;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The look of the institution.
 *
 * @param location directory that holds theme.css: the institution's own NL Design System tokens,
 *     such as file:/etc/beslisspoor/theme/; with a slash at the end
 * @param styleClass the class on which the style sheet hangs its tokens
 * @param organisation the name beside the product's name; empty for none
 */
@ConfigurationProperties("beslisspoor.theme")
public record Theme(
    @DefaultValue("classpath:/static/assets/voorbeeld-theme/") String location,
    @DefaultValue("voorbeeld-theme") String styleClass,
    @DefaultValue("") String organisation) {}
