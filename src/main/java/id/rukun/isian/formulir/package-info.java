/** What an isian record says about its form: fields, lists, conditions, the days that it tells of. */
package id.rukun.isian.formulir;
