package nl.beslisspoor.query;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The query side as one configuration; its rooms are found by their place. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class QuerySide {}
