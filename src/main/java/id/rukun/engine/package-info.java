/**
 * What all procedures share of the process engine: its configuration, the guard before every submission, the base of
 * every gateway, deployment names, grants. Engine internals are used in {@code internal} only.
 */
package id.rukun.engine;
