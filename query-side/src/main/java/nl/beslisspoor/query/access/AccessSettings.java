package nl.beslisspoor.query.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of sign-in and tokens.
 *
 * @param tokenLifetime how long a token from POST /api/v1/tokens is valid
 * @param idleTimeout after how long without a request a session ends
 * @param attemptsPerName failed attempts on one sign-in name within the window before it is refused
 * @param attemptsPerAddress failed attempts from one network address within the window before it is
 *     refused; an office behind one address shares this number
 * @param attemptWindow how long failed attempts count
 */
@ConfigurationProperties("beslisspoor.access")
public record AccessSettings(
    @DefaultValue("8h") Duration tokenLifetime,
    @DefaultValue("30m") Duration idleTimeout,
    @DefaultValue("10") int attemptsPerName,
    @DefaultValue("100") int attemptsPerAddress,
    @DefaultValue("15m") Duration attemptWindow) {}
