package nl.beslisspoor.standalone.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import tools.jackson.databind.json.JsonMapper;

/** An answer whose errors are written as problems at once, without a second dispatch. */
final class ApiAnswer extends HttpServletResponseWrapper {
  /** Version of the API as a whole; its first number stands in the path too. */
  static final String VERSION = "1.0.0";

  private static final int FIRST_ERROR = 400;

  private final JsonMapper json;
  private boolean hasBody;

  ApiAnswer(HttpServletResponse response, JsonMapper json) {
    super(response);
    this.json = json;
    nameVersion();
  }

  @Override
  public void sendError(int status) throws IOException {
    resetBuffer();
    setStatus(status);
    var problem = json.writeValueAsBytes(Problem.of(status));
    setContentType("application/problem+json");
    setHeader("Content-Language", "nl");
    setContentLength(problem.length);
    getOutputStream().write(problem);
    flushBuffer();
  }

  /** The reason is dropped: it may quote what a client sent, or say how we are made. */
  @Override
  public void sendError(int status, String reason) throws IOException {
    sendError(status);
  }

  /** Security sets a status and writes nothing. */
  void giveWordsToBareError() throws IOException {
    if (getStatus() >= FIRST_ERROR && !hasBody && !isCommitted()) {
      sendError(getStatus());
    }
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    hasBody = true;
    return super.getOutputStream();
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    hasBody = true;
    return super.getWriter();
  }

  @Override
  public void reset() {
    super.reset();
    ProtectiveHeaders.setOn(this);
    hasBody = false;
    nameVersion();
  }

  private void nameVersion() {
    setHeader("API-Version", VERSION);
  }
}
