/**
 * Offices and rights: groups and accounts that follow the posts of the register, who works for a vacant seat, who may
 * start what, and what the engine grants.
 */
package id.rukun.engine.office;
