/** Whole procedures as people do them: in headless Chromium, through Camunda Tasklist, against the application. */
package id.rukun.browser;
