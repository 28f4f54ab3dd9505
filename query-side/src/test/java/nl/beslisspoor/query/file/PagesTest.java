package nl.beslisspoor.query.file;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;

/** A test against the pages, on one database that such tests share. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = PagesRig.class)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
public @interface PagesTest {}
