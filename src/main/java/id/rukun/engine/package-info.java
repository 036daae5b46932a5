/**
 * What all procedures share of the process engine, in rooms. This one holds the words that the rooms have in common:
 * the variables that every procedure has, the refusal, the tree of a case's instances, where a form lies.
 */
package id.rukun.engine;
