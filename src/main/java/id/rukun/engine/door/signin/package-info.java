/** Signing in and out over HTTP, and who has to wait because he guesses. */
package id.rukun.engine.door.signin;
