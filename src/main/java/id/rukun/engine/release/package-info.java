/** Release and migration: whether the models fit the application, and running cases that move to the newest ones. */
package id.rukun.engine.release;
