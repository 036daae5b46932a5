/** What somebody who watches over cases asks of the engine: which tasks are late, which jobs have stopped. */
package id.rukun.engine.watch;
