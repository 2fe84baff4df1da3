package org.sciloom.serve;

import jakarta.servlet.http.HttpServletRequest;

/** The address of the server as the one who asks it knows it. */
final class HomeAddress {

  private HomeAddress() {}

  /** What comes before the path, without a slash at its end. */
  static String of(HttpServletRequest request) {
    String here = request.getRequestURL().toString();
    return here.substring(0, here.length() - request.getRequestURI().length());
  }
}
