/** What a request may carry: its size, its time, and nothing that would be evaluated. */
package id.rukun.engine.door.body;
