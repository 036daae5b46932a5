/** Which open tasks have come to their day, and what their offices are told. */
package id.rukun.engine.reminder;
