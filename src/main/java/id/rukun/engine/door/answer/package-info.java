/** What a door answers when it does not let something through: one sentence, as a page or as JSON. */
package id.rukun.engine.door.answer;
