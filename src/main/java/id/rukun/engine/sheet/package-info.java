/** What a person reads when he opens a form: the sheet of a task, its lists, what its fields hold at first. */
package id.rukun.engine.sheet;
