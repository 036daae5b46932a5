/** The guard before submissions: who may give a command, and whether what he sends can stand. */
package id.rukun.engine.guard;
