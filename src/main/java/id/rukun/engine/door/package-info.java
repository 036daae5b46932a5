/**
 * The doors over HTTP: who may command what, what is answered when something goes wrong, the lists that forms ask for.
 */
package id.rukun.engine.door;
