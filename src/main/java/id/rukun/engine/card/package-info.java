/** What tells one open task from another, on its card and as one's next task. */
package id.rukun.engine.card;
