/** The tables of a regulation (DMN), for who reads them before a case asks them. */
package id.rukun.engine.table;
