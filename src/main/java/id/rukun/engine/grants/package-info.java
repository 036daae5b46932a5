/** What the engine lets groups of people see and start: nothing but what serves their government. */
package id.rukun.engine.grants;
