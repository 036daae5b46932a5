/**
 * The one room that touches the engine's internals, and knows no other room: interceptors, the fields of commands, the
 * clock, the tenant of an instance, transactions of their own. A new release of the engine is checked here first.
 */
package id.rukun.engine.internal;
