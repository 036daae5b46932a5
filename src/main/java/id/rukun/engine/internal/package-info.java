/**
 * The one package that touches the engine's internals: command interceptors, the fields of commands, the engine's clock
 * and the tenant of an instance. A new release of the engine is checked here first.
 */
package id.rukun.engine.internal;
